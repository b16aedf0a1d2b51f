"""English: the words between a date and the one that says the year of both, and beside one that comes back."""

# What does not go on with the clause before it, in which a date without its year may stand.
_APART = (
    r"(?!.*\b(?:who|whom|whose|which|that|when|where|while|after|before|since|because|as|if|than|said|says|say|compared"
    r"|versus)\b)"
)
_DEED = (
    r"(?:(?:was|were|had|been)\s){0,2}(?:[a-z]{2,}ed|sank|fell|left|began|came|went|won|lost|met|rose|struck|sold|sent|shut|broke"
    r"|fled|held|made|built|found|taken|given|shot|hit|set|put|ran|flew|drove|gone|begun|overthrown)\s(?:[a-z]+ly\s|again\s|there\s)?"
    r"|(?:the|a)\s(?:second|third|fourth|other|last|next|latter|rest)\s|another\s|one\s"
)

SIGNS = {
    # Right before a day from which something is so, where no verb tells of the past: "From July 1 the rate rises".
    "from_then": (
        r"\b(?:(?:[Ss]tarting|[Ee]ffective|[Bb]eginning|[Aa]s\sfrom|[Ww]ith\seffect\sfrom)\s(?:on\s|in\s|from\s)?|From\s"
        r"|(?:shut|closed|open|free|valid|banned|available|appl(?:y|ies)|runs?|costs?|stops?|rises?"
        r"|go(?:es)?\s(?:up|down)|takes?\sover)\sfrom\s)\Z"
    ),
    # From a date without its year up to a full one behind it, which says the year of both: "was held on 3 May and tried
    # on 5 June 2017", "on May 3 in Leeds and on June 5, 2017", "3 May (Leeds) and 5 June 2017". After a date that opens
    # its sentence the deed goes on from the sentence, and not from the date.
    "lends_year": (
        rf"{_APART}[^;:!?\"“”]{{0,140}}?,?\s(?:and|or|but)\s(?:then\s|again\s|later\s|finally\s|also\s)?"
        rf"(?P<deed>{_DEED})?(?:on|in|of|until)\s(?:the\s)?"
        r"|\s\([^()]{1,60}\)(?:,\s[^.;:()]{3,24}\s\([^()]{1,60}\))*,?\s(?:and|or)\s(?:(?:on|in)\s)?"
    ),
    # The same from the date at which something began: "from 3 March until his death on 5 June 2017".
    # From its founding in 1952 until 1961.
    "range_from_its": r"\b[Ff]rom\s(?:his|her|its|their|the)\s(?:[\w-]+\s){1,2}(?:in|on|of)\s\Z",
    "lends_year_to": (
        r"\s(?:until|till|to|through|and)\s(?:(?:his|her|its|their|the|a)\s)?(?:[\w’'-]+\s){0,4}(?:(?:on|in|of)\s)?(?:the\s)?"
    ),
    # The same with the distance between them: "died on 3 March, two weeks after he was hit on 17 February 2017".
    "lends_near_year": (
        r",\s(?:just\s|only\s|about\s|some\s|nearly\s|almost\s|barely\s|(?:less|more)\sthan\s)?(?:an?|the|[a-z]+|\d+)\s"
        r"(?:day|week|month)s?\s(?:after|before)\s[^;:!?\"“”]{0,100}?(?:(?:on|in|of)\s)?(?:the\s)?"
    ),
    # Beside a date that comes back: "is usually held on 3 June", "every year in March", "on 15 April each year".
    # And of a feast: "The anniversary of 14 July", "17 June has been a public holiday".
    "yearly_before": (
        r"\banniversary\sof\s(?:the\s)?\Z"
        r"|\b(?:usually|typically|normally|traditionally|generally|customarily|invariably)\s(?:(?!this\b|last\b)[\w’'-]+\s){0,6}\Z"
        r"|\b(?:[Ee]very|[Ee]ach)\syear,?\s(?:(?:on|in|from|between|until|around|by)\s)?(?:[A-Z]\w+\s(?:to|and|or)\s)?\Z"
    ),
    # Up to a day of years ago that is kept: relatives will mark the 3 May massacre.
    "remembered": (
        r"\b(?:(?:mark|commemorat|remember|honou?r|mourn)(?:e?s|e?d|e|ing)?|(?:memor(?:y|ials?)|vigils?|tribute)\s(?:of|for|to))\s"
        r"(?:(?:the\s|those\s)?(?:\w+\s)?(?:victims|dead|fallen|martyrs|heroes|killed|died|events)\s(?:of|in|from|on)\s)?(?:the\s)?\Z"
    ),
    "yearly_after": (
        r"\s(?:is|has\sbeen|remains|became|was\s(?:made|declared))\s(?:still\s|now\s|also\s)?(?:an?\s|the\s)?(?:[a-z]+\s)?holiday\b"
        r"|\s(?:is|has\sbeen)\s(?:still\s|now\s|also\s)?(?:celebrated|commemorated|observed|kept)\b"
        r"|,?\s(?:in\s)?(?:every|each)\s(?:single\s)?year\b|\s(?:annually|yearly)\b|\sof\s(?:every|each)\s(?:[a-z]+\s)?year\b"
    ),
    # Up to a date that something is compared with, and that has its own year.
    "keeps_year": r"\b(?:compared|versus|than|(?:down|up)\sfrom)\b(?:[^.;:]|\.\d){0,60}\Z",
    # The same where the full date may be that of a noun: "opened on 3 May and ended with a verdict on 5 June 2017".
    "may_lend_year": rf"{_APART}[^;:!?\"“”]{{0,140}}?\s(?:and|but)\s[^;:!?\"“”]{{1,60}}\s(?:on|in)\s(?:the\s)?",
}
