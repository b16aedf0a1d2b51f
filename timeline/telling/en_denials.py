"""English: what is only imagined, invented, planned or put right, and not told as having happened."""

_WORK = (
    r"(?:novels?|novellas?|films?|movies?|plays?|short\sstor(?:y|ies)|thrillers?|dramas?|comed(?:y|ies)|operas?|musicals?|sitcoms?"
    r"|(?:TV|television)\sseries|episodes?|video\sgames?|fairy\stales?|fables?|sequels?|cartoons?)"
)
_FALSE = r"(?:forged|faked?|fabricated|fictional|fictitious|invented|bogus|spurious|doctored|satirical)"
_TEXT = r"(?:article|story|report|version|edition|caption|headline|column|text|notice|release|post|map|plaque|obituary)"

SIGNS = {
    # What did not come to pass, beside "would have": "would have died but for the guard".
    "but_for": r"\b(?:but\sfor|if\snot\sfor|without|otherwise|(?:had|were)\s(?:it|there)\snot)\b",
    # A sentence that tells what stands in an invented work or a forged paper.
    "invented": (
        rf"\A[\"“]?(?:In|Throughout)\s(?:[^,.;]{{1,60}}?\s)?{_WORK}\b[^,;.]{{0,30}},"
        rf"|(?:\A|[,;]\s)(?:[Aa]ccording\sto|[Ii]n|[Pp]er)\s(?:an?|the|his|her|their|its|this|that|one)\s(?:\w+\s)?{_FALSE}\s"
        r"(?:\w+\s)?(?:diar|letter|document|report|article|stor|video|tape|recording|memo|e-?mail|post|account|biograph|record|file|log)\w*(?:[,.;]|\Z)"
    ),
    # Up to a date: when a story is set, and what is told in it.
    "set_in": (
        rf"\b{_WORK}\b[^.;]{{0,60}}?\bset\s(?:in|on|at|during|between|around|against)\s(?:[\w’'-]+\s){{0,4}}?\Z"
        rf"|\b{_WORK}\b[^.;]{{0,90}}?\b(?:opens|begins|starts|ends|closes)\swith\b[^.;,]{{0,60}}\Z"
    ),
    # Up to a date that has been put right since: "the article first said July 5".
    "put_right": (
        rf"\b{_TEXT}\s(?:had\s)?(?:first|earlier|previously|originally|initially|wrongly|mistakenly|incorrectly|erroneously)\s"
        r"(?:sa(?:id|ys)|reported|stated|ga?ve|gives|listed|read)\s(?:(?:that\s)?it\s(?:was|happened)\s(?:on\s|in\s)?|the\sdate\s(?:as|was)\s)?\Z"
        r"|\b(?:earlier|previous)\s(?:version|edition)\b[^.;]{0,60}?\b(?:said|stated|gave|misstated|reported|listed)\b[^.;]{0,80}\Z"
        r"|\bmisstated\s[^.;]{0,60}\bas\s\Z"
    ),
    # Up to a date for which something had been set that then was of another: "originally scheduled for".
    "first_set": (
        r"\b(?:[Oo]riginally|[Ii]nitially|[Ff]irst)\s(?:scheduled|planned|due|slated|set|announced|expected|billed|booked)\s"
        r"(?:(?:for|on|in|to\s\w+(?:\s\w+)?(?:\son|\sin)?)\s)(?:the\s)?\Z"
    ),
    # Up to a date that has passed: what somebody only meant to do on it, and what was to be.
    "meant_for": (
        r"\b(?:(?:was|were)\s(?:\w+ly\s)?(?:(?:supposed|meant|scheduled|due|slated|expected|set|planned|intended)\sto\b|to\shave\b)"
        r"|(?:planned|planning|intended|hoped|hoping|meant|wanted|vowed|promised|aimed|had\sbeen\s(?:due|set|expected|scheduled|supposed|meant))"
        r"\s(?:(?!to\b)[\w’'-]+\s){0,3}to\b)[^.;:]{0,60}\Z"
    ),
    # Up to a clause that tells what nobody knows.
    "unknown": (
        r"(?i)\b(?:unclear|unknown|uncertain|not\s(?:clear|known|certain|sure)|asked|asks|wondered|wonders|unsure|determine|establish|check"
        r"|investigat\w+|question(?:s|ed)?|ask|know|knows|knew|say|remember|recall)\s\Z"
    ),
    # Before a number of what there is, which is of no day: "has 80,000 inhabitants".
    "amounts_to": r"(?:has|have|employs?|houses?|seats?|covers?|spans?|weighs?|measures?)\Z",
    # Before a verb: what nearly came to pass.
    "nearly": r"\b(?:almost|nearly)\s(?!(?:doubl|tripl|quadrupl|halv)ed\b)\Z",
    # A verb that denies now what is told of another time.
    "denies": r"\b(?:den(?:y|ies)|disputes?|refutes?)\Z",
    # Up to a date: of what there is no trace.
    "no_record": (
        r"\b(?:no|without)\s(?:[a-z]+\s)?(?:records?|evidence|proof|trace|indications?|memory|recollection|knowledge)\s(?:of|for|from)\s[^.;]*\Z"
    ),
    # What is open on these days is so every week: "9 a.m. Monday to Friday".
    "opening_days": (
        r"(?:\d\s?(?:[ap]\.?m\.?)?|\bnoon|\bmidnight),?\s(?:from\s|on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\s?(?:to|through|[-–—])\s?"
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
    ),
    # Right after a negation, which then denies nothing: "not only", "no fewer than 40".
    "no_denial": r"\s?(?:only|just|merely|least|long|later|earlier|sooner|less|more|fewer|doubt|matter|wonder|\d|guilty)\b",
}
