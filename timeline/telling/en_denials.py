"""English: what is only imagined, invented, planned or put right, and not told as having happened."""

_WORK = (
    r"(?:novels?|novellas?|films?|movies?|plays?|short\sstor(?:y|ies)|thrillers?|dramas?|comed(?:y|ies)|operas?|musicals?|sitcoms?"
    r"|(?:TV|television)\sseries|episodes?|video\sgames?|fairy\stales?|fables?|sequels?|cartoons?)"
)
_FALSE = r"(?:forged|faked?|fabricated|fictional|fictitious|invented|bogus|spurious|doctored|satirical)"
_TEXT = r"(?:article|story|report|version|edition|caption|headline|column|text|notice|release|post|map|plaque|obituary)"

SIGNS = {
    # What did not come to pass, beside "would have": "would have died but for the guard".
    "but_for": (
        r"(?i)\b(?:but\sfor|if\snot\sfor|without|otherwise|(?:had|were)\s(?:it|there)\snot)\b"
        r"|\bhad\s(?:(?:the|an?|his|her|its|their)\s\w+|he|she|it|they|we|you|I)\s(?:not\s|\w+ly\s)?\w+(?:ed|en|wn|t|d|g)\b"
    ),
    # At the head of a sentence or of its source, what tells it: an invented work, a forged paper.
    "in_work": rf"[\"“]?(?:In|Throughout)\s(?:[^,.;]{{1,60}}?\s)?{_WORK}\b[^,;.]{{0,30}},",
    "forged": (
        rf"(?:[Aa]ccording\sto|[Ii]n|[Pp]er)\s(?:an?|the|his|her|their|its|this|that|one)\s(?:\w+\s)?{_FALSE}\s(?:\w+\s)?"
        r"(?:diar|letter|document|report|article|stor|video|tape|recording|memo|e-?mail|post|account|biograph|record|file|log|interview|speech|quot|confession|statement|certificate|photo)\w*"
        r"(?:[,.;]|\Z)"
        r"|(?:Suppos(?:e|ing)|Imagine|Assum(?:e|ing))\s(?:that\s)?(?:the|an?|it|he|she|they|you|we|I)\b"
    ),
    # The same of what is handed down, and for which nobody vouches.
    "handed_down": (
        r"[Aa]ccording\sto\s(?:[\w’'-]+\s){0,2}(?:legends?|tradition|folklore|rumou?rs?|myths?)\b"
        r"|(?:(?:The\s|A\s)?(?:[Ll]egend|[Tt]radition|[Rr]umou?r)\s(?:has\sit|says|holds)|(?:The|So\sthe)\s(?:story|tale|legend)\sgoes)\b"
    ),
    # What denies that something is denied: "Nobody disputes that".
    "undisputed": (
        r"(?i)\b(?:(?:no\sone|nobody|not|never|cannot|none|few)|\w+n['’]t)\s(?:\w+\s)?"
        r"(?:den(?:y|ie[sd])|disput(?:es?|ed)|refut(?:es?|ed)|doubt(?:s|ed)?)\b"
    ),
    # Up to a date: neither of two things was so, or it was still to be done.
    "not_up_to": r"\b(?:neither|nor|(?:ha[sd]|have|is|are|was|were)\syet\sto)\s[^,;.]*\Z",
    # The same of what was to be: "was to begin on Friday but was averted".
    "was_to": r"\b(?:was|were)\sto\s[^,;.]*\Z",
    # From its verb on, a clause for which nobody vouches.
    "said_to_be": (
        r"\A(?:(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen)\s)(?:\w+ly\s)?"
        r"(?:believed|said|thought|rumou?red|alleged|presumed|assumed|supposed|reputed)\sto\s(?:have|be)\b"
    ),
    # Before a clause that tells what somebody only dreamed or wished.
    "imagining": (
        r"(?i)\b(?:imagin(?:es?|ed|ing)|dream(?:s|ed|t|ing)?|wish(?:es|ed|ing)?|fantasi[sz](?:ed?|ing)"
        r"|nothing\s(?:to\s)?(?:suggest|show|prove|indicate)s?)\b"
    ),
    # Up to a date of which a noun tells that it was to be then, and after one: "The meeting on 4 May was cancelled".
    "plan_of": r"\A(?:[\w’'-]+\s){0,3}(?:[Pp]lans?|[Pp]roposals?|[Hh]opes|[Ii]ntentions?)\sto\b[^.;:,]{0,60}\Z",
    "was_called_off": (
        r"(?:was|were|(?:has|have|had)\sbeen|is|are)\s(?:\w+ly\s|later\s|then\s)?"
        r"(?:cancell?ed|scrapped|postponed|abandoned|(?:called|put)\soff)"
    ),
    # Up to a date: when a story is set, and what is told in it.
    "set_in": (
        rf"\b(?:series|{_WORK})\b[^.;]{{0,60}}?\bset\s(?:in|on|at|during|between|around|against)\s(?:[\w’'-]+\s){{0,4}}?\Z"
        r"|\b[Ss]how\sis\sset\s(?:in|on|at|during)\s(?:[\w’'-]+\s){0,4}?\Z"
        rf"|\b{_WORK}\b[^.;]{{0,90}}?\b(?:opens|begins|starts|ends|closes)\swith\b[^.;,]{{0,60}}\Z"
    ),
    # Up to a date: what was not done, for something else was.
    "instead_of": r"\b(?:[Ii]nstead\sof|[Ff]ar\sfrom)\s(?:\w+ly\s)?\w+ing\s(?:[\w’'-]+\s){0,6}?\Z",
    # Up to a date that has been put right since: "the article first said July 5".
    "put_right": (
        rf"\b{_TEXT}\s(?:had\s)?(?:first|earlier|previously|originally|initially|wrongly|mistakenly|incorrectly|erroneously)\s"
        r"(?:sa(?:id|ys)|reported|stated|ga?ve|gives|listed|read)\s(?:(?:that\s)?it\s(?:was|happened)\s(?:on\s|in\s)?|the\sdate\s(?:as|was)\s)?\Z"
        r"|\b(?:earlier|previous)\s(?:version|edition)\b[^.;]{0,60}?\b(?:said|stated|gave|misstated|reported|listed)\b[^.;]{0,80}\Z"
        r"|\bmisstated\s[^.;]{0,60}\bas\s\Z"
    ),
    # Up to a date for which something had been set that then was of another: "originally scheduled for".
    "first_set": (
        r"\b(?:[Oo]riginally|[Ii]nitially|[Ff]irst)\s(?:scheduled|planned|due|slated|set|expected|billed|booked)\s"
        r"(?:for|to\s\w+(?:\s\w+)?\s(?:on|in)|(?<=due\s)(?:on|in))(?:\sthe)?\s?\Z"
    ),
    # Up to a date that has passed: what somebody only meant to do on it, and what was to be.
    "meant_for": (
        r"\b(?:(?:was|were)\s(?:\w+ly\s)?(?:(?:supposed|meant|scheduled|due|slated|expected|set|planned|intended)\sto\b|to\s(?:have\b|be\s(?:\w+ed|\w+en|\w+n|held|built|sold|put|set|met)\b))"
        r"|(?:planned|planning|intended|hoped|hoping|meant|wanted|vowed|promised|aimed|had\sbeen\s(?:due|set|expected|scheduled|supposed|meant))"
        r"\s(?:(?!to\b)[\w’'-]+\s){0,3}to\b)[^.;:]{0,60}\Z"
    ),
    # Up to a date that has passed, and for which something was set: "was due in court on", ", planned for".
    "due_on": (
        r"(?:\A|\b(?:was|were|been)\s)(?:\w+ly\s)?(?:(?:due|expected|scheduled|planned|slated|billed)\s(?:in|at|on|for|back|to)\b|set\sfor\b)"
        r"[^.;:,]{0,40}\Z"
        r"|\b(?:had|have|has)\s(?:promised|pledged|planned)\s(?:an?|the|its|his|her|their)\s[^.;:,]{0,30}\sby\Z"
    ),
    # Up to a date to come: what somebody plans, hopes or expects to do on it.
    "plan_ahead": (
        r"\b(?:plans?|planning|hopes?|hoping|intends?|intending|aims?|aiming|expects?|expecting|wants?|wishes)\s(?:[\w’'-]+\s){0,3}?to\b"
        r"|\b(?:is|are)\s(?:\w+ly\s|now\s|still\s)?(?:planned|expected|intended|hoped|envisaged)(?:\s(?:to|for|in|on|by|at|from)\b|\s\Z|\Z)"
        r"|\A(?:due|expected|scheduled|planned|slated)\s(?:for|in|on)\b[^.;:,]{0,20}\Z"
    ),
    # What opens a sentence whose main clause is of the day in it: "Hours after the blast on Monday, the army".
    "close_behind": (
        r"\A(?:(?:(?:[Oo]nly|[Jj]ust)\s)?(?:[Ss]econds|[Mm]inutes|[Hh]ours|[Mm]oments|[Ss]hortly|[Ss]oon|[Ii]mmediately|[Dd]irectly)\s|[Jj]ust\s|[Rr]ight\s)?"
        r"[Aa]fter\s(?:the|an?|its|his|her|their)\s[^,;]{0,60}\Z"
    ),
    # What a clause opens with that tells of nothing for certain.
    "unsure_if": r"(?i)(?:if|whether|unless)\Z",
    # What may have been, or would have been.
    "may_have": r"(?:may|might|could|would|should|['’]d)(?:n['’]t)?\s(?:(?:not|never|also|well|[a-z]+ly)\s){0,2}have\b",
    # What came to pass by no more than a hair.
    "nearly": r"(?i)(?:almost|nearly)\s(?!(?:doubl|tripl|quadrupl|halv)ed\b)",
    # What is denied of another time: "denies taking", "denied having taken".
    "denied_done": r"(?:(?:deny|denies|disputes?|refutes?)\s(?:\w+ly\s)?\w+ing|\w+\s(?:ever\s)?having)\b",
    # Up to a date, of what there is no trace.
    "no_record": (
        r"\b(?:ha(?:s|ve)|is|are)\sno\s(?:[a-z]+\s)?(?:records?|evidence|proof|trace|indications?|memory|recollection|knowledge)"
        r"\s(?:of|for|from)\s[^.;]*\Z"
    ),
    # Right before a date: what was not so until then is so from then on.
    "no_bound": r"\b(?:until|till|before|since|after)\s(?:the\s)?\Z",
    # After a negation: what was not so until then is of that time.
    "up_to_when": r"\b(?:until|till|before)\b",
    # Right after a negation, which then denies nothing: "not only", "no fewer than 40".
    "no_denial": (
        r"\s?(?:only|just|merely|least|long|later|earlier|sooner|less|more|fewer|doubt|matter|wonder|other\sthan|guilty|[\d.])"
    ),
    # Right after a date that was not meant: "not on Monday but on Tuesday".
    "another_day": r"\A,?\s?but\b",
    # What is so at an hour of these days is so every week: "at 9 a.m. Monday to Friday".
    "opening_days": (
        r"(?:\b(?:at|to|until)|[-–—])\s?(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?|noon|midnight),?\s(?:on\s)?"
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\s?(?:to|through|[-–—])\s?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
    ),
    # From an hour to what comes back, from that to an hour in one clause, and where it opens the sentence.
    "comes_back_on": r"\s(?:(?!and\b|but\b)[\w.:]+\s){0,5}",
    "comes_back_at": r"\s(?:(?!but\b|and\s(?:at|by|around|about)\b)[\w’'-]+\s){0,8}",
    "comes_back_head": r"(?:\sfor\s[\w’'-]+\s[\w’'-]+)?,\s(?!and\b|but\b|then\b)(?:[\w’'-]+\s){1,8}",
    # Right after an hour, what comes back.
    "every_one": r",?\s(?:(?:on\s)?(?:every|each|most)\s[a-z]|(?:on|at)\s(?:weekdays|weekends|workdays|holidays)\b)",
    # Up to an hour, what somebody does or did again and again.
    "habitually": (
        r"\b(?:used\sto|(?:usually|normally|always|often|typically|generally|regularly|routinely)\s\w+)\b[^.;:,]{0,50}\Z"
        # Timetables: trains leave the town at 7:15 and 8:40.
        r"|\b(?i:trains|trams|buses|coaches|ferries|boats|flights|services|sailings)\s(?:(?!will|would|to|did)\w+\s){0,4}"
        r"(?:leave|depart|run|arrive|sail|call|stop)\b[^.;,]{0,60}\Z"
    ),
}

# What is looked for before the signs are.
WORDS = {
    "denying": (
        "deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting"
        " debunk debunks debunked debunking disprove disproves disproved disproven disproving disbelieve"
        " disbelieves disbelieved doubt doubts doubted doubting doubtful untrue false falsely wrongly"
        " incorrect pretend pretends pretended pretending lied myth hoax lie contrary not never no nothing"
        " nobody none few without n't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't"
        " can't cannot couldn't won't wouldn't shouldn't mustn't needn't shan't mightn't ain't daren't"
        " oughtn't"
    ),
    "unvouched": (
        "allege alleges alleged alleging claim claims claimed insinuate insinuates insinuated accuse accuses"
        " accused suspect suspects suspected"
    ),
    "nor": "nor",
    "due_on": "due expected scheduled planned slated billed set promised pledged",
    "plan_ahead": (
        "plan plans planning hope hopes hoping intend intends intending aim aims aiming expect expects expecting want"
        " wants wishes planned expected intended hoped envisaged due scheduled slated"
    ),
    "close_behind": "after",
    "not_up_to": "neither nor yet",
    "said_to_be": "believed said thought rumoured rumored alleged presumed assumed supposed reputed",
    "may": "may might could",
    "up_to": (
        "far instead set opens begins starts ends closes earlier previous first previously originally initially wrongly"
        " mistakenly incorrectly erroneously misstated"
    ),
    "first_set": "originally initially first",
    "in_work": (
        "novel novels novella film films movie movies play plays story stories thriller drama comedy opera musical"
        " sitcom series episode game games tale tales fable sequel cartoon"
    ),
    "forged": (
        "forged fake faked fabricated fictional fictitious invented bogus spurious doctored satirical suppose supposing"
        " imagine assume assuming"
    ),
    "handed_down": "legend legends tradition folklore rumour rumor rumours rumors myth myths story tale",
    "would_be": "would 'd",
    "was_called_off": "cancelled canceled scrapped postponed abandoned called put",
}
