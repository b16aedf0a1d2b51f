"""English."""

from timeline.telling.en_accounts import SIGNS as ACCOUNTS
from timeline.telling.en_ahead import SIGNS as AHEAD
from timeline.telling.en_denials import SIGNS as DENIALS
from timeline.telling.en_denials import WORDS as WORDS
from timeline.telling.en_lives import SIGNS as LIVES
from timeline.telling.en_stories import SIGNS as STORIES
from timeline.telling.en_years import SIGNS as YEARS

_FEW = r"(?:(?!to\b)[\w'’-]+\s){0,3}"

# "The day before Friday" is a date of its own, "never before 1900" no date before 1900.
_UNITS = ("day", "days", "week", "weeks", "month", "months", "year", "years", "not", "never")
_NO_BOUND = "".join(rf"(?<!{unit}\s)" for unit in _UNITS)

_SAID = (
    r"(?:said|says|told|tells|wrote|writes|added|announced|warned|testified|recalled|replied|asked|promised|vowed|declared"
    r"|insisted|tweeted|posted|texted|stated|complained|explained|noted|argued|claimed|admitted|read|concluded|reads)"
)

# What is written on a day, and speaks of it.
_PAPER = (
    r"(?:letter|speech|message|interview|e-?mail|memo|statement|telegram|cable|note|report|article|diary|journal|entry|post|tweet|text"
    r"|dispatch|broadcast|editorial|column|story|pamphlet|leaflet|minute|log|edition|issue)"
)

_NO_CLAUSE = (
    r"(?!(?:he|she|they|it|we|I|you|who|which|that|when|where|and|but|was|were|is|are|had|has|have|did|would|could|took|left|came|went|fell|began|met"
    r"|made|gave|got|shot|won|lost|held|found|saw|broke|fled|sent|set|ran|led|struck|hit|cut|shut|put)\s)"
)

# What nobody plans.
_DONE = (
    r"(?:fires?|blazes?|attacks?|blasts?|bombings?|explosions?|crash(?:es)?|floods?|flooding|(?:earth)?quakes?|massacres?|murders?|killings?|shootings?"
    r"|raids?|coup|riots?|accidents?|incidents?|verdict|ruling|decision|judge?ment|conviction|arrests?|collapse|derailment|sinking|assassination|assault"
    r"|disaster|tragedy|outbreak|clash(?:es)?|insurrection|stabbings?|robbery|theft|burglary|breach|leak|spill|outage|deal|agreement|accord|pact|ceasefire"
    r"|letter|memo|tweet|defeat|victory|loss|death|deaths|hijacking|kidnapping|abduction|landslide|tsunami|eruption|ambush|air\s?strikes?|shootout|escape"
    r"|uprising|revolt|mutiny|invasion|genocide|slaughter|atrocity|rape|storm|hurricane|tornado|typhoon|cyclone|avalanche|stampede)\b"
)

SIGNS = {
    **YEARS,
    **LIVES,
    **STORIES,
    **DENIALS,
    **ACCOUNTS,
    **AHEAD,
    # What all words of that kind end with.
    "bound_word": r"(?i)\b(?:about|around|circa|roughly|approximately|before|after|to|until|till|than|since|least"
    r"|ca?\.)\s\Z",
    # Right before a date: an event near it, before it, after it.
    "bound_about": (
        r"\b(?:[Aa]bout|[Aa]round|[Cc]irca|[Rr]oughly|[Aa]pproximately|(?:[Ss]hortly|[Jj]ust|[Ss]oon|[Rr]ight|[Ii]mmediately)"
        r"\s(?:before|after))\s\Z|\bca?\.\s\Z"
    ),
    # The same with the date itself: "on or before 15 May".
    "bound_up_to": r"\b(?:[Oo]n\sor\s(?:before|prior\sto)|[Nn]ot?\slater\sthan)\s\Z",
    "bound_from": r"\b(?:[Oo]n\sor\safter|[Nn]ot?\s(?:earlier|sooner)\sthan|[Ss]ince(?:\sat\sleast)?)\s\Z",
    # What lasts ends then; what did not happen until then, or is put off until then, is of that day.
    "bound_until": r"\b(?:[Uu]ntil|[Tt]ill)\s\Z",
    "until_begins": (
        r"(?:\b(?:[Nn]ot|[Nn]ever|[Nn]o|[Nn]one|[Nn]obody|[Nn]othing|[Nn]either|[Nn]or|cannot|without)\b|n['’]t\b"
        r"|\b(?:postpon|delay|adjourn|defer|reschedul|extend|prolong|wait|push|mov)\w*\b|\b(?:put|held|hold)\s(?:off|back)\b"
        r"|\b(?:g[ai]ven?|has|have|had)\s(?=until|till))(?:(?!,\s(?:where|wh[oe]n?|which|and|but|while)\b)[^.;:!?])*\Z"
    ),
    "bound_before_named": r"(?:\A|\n|[.!?;]\s)(?:(?:Long|Well|Even)\sb|B)efore\s(?:the|its|his|her|their)\s\Z",
    "bound_before": rf"\b{_NO_BOUND}[Bb]efore\s\Z|\b[Pp]rior\sto\s\Z",
    "bound_after": rf"\b{_NO_BOUND}[Aa]fter\s\Z",
    # Before a clause that tells what is not so, or of which nobody is sure.
    "denying": (
        r"(?i)\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|disprov(?:es?|ed|en|ing)"
        r"|disbeliev(?:es?|ed)|(?<!no\s)(?<!without\s)doubt(?:s|ed|ing|ful)?|untrue|false(?:ly)?|wrongly|incorrect|pretend(?:s|ed|ing)?"
        r"|lied|myth|hoax|a\slie|contrary\sto)\b"
        r"|(?:\b(?:not|never|no|nobody|none|few|without)|n['’]t)\b[^,;]{0,30}\b(?:true|correct|(?:the|a)\s(?:case|fact)|evidence|proof|prove[nds]?|signs?"
        r"|indications?|records?|happen(?:ed)?|believe[ds]?|think)\b"
        r"|(?:\b(?:not|never|nobody)|n['’]t)\s(?:\w+\s)?(?:sa(?:y|id)|claim(?:ed)?|suggest(?:ed)?|confirm(?:ed)?|report(?:ed)?|stated?)\b"
    ),
    # The same after it: "That he died in 1998 is not true."
    "denied_after": (
        r"(?i)\b(?:is|are|was|were|proved|turned\sout)\s(?:not\s(?:true|so|the\scase)"
        r"|(?:\w+\s){0,2}(?:untrue|false|wrong|myth|hoax|lie)\b)"
    ),
    "rumour": (
        r"(?i)\b(?:rumou?rs?|claims?|allegations?|accusations?|suggestions?|(?<!confirmed\s)reports|speculation|theor(?:y|ies)"
        r"|notion|insinuations?)\Z"
    ),
    # What nobody goes on to in a story: it was long before.
    "birth": r"\bborn\b",
    # Who says something so does not vouch for it.
    "unvouched": r"(?i)\b(?=[acis])(?:alleg(?:es?|ed|ing)|(?:claim|suspect)(?:s|ed)?|(?:insinuat|accus)(?:es?|ed))\b",
    # What somebody says: news names its sources again and again.
    "reported": (
        r"\b(?:said|says|(?<!was\s)(?<!were\s)(?<!been\s)told|according\sto"
        r"|reported(?!\s(?:missing|dead|killed|lost)\b)|added)\b"
    ),
    # A day that begins with an article, and the noun behind it: the 9 May 2016 pact.
    "described": r"[Tt]he\s(?=\d|[A-Z])",
    "described_by": (
        r"(?<=\d),?\s(?!(?:the|an?|and|or|in|on|at|to|of|by|for|from|with|as|when|who|that|was|were|is|are|had|has|he|she|it|they|his|her|its|their|until"
        r"|after|before|while|but|which|where|under|over|saw|brought)\b)[a-z]{3,}(?<!ly)\b"
    ),
    # Right before a date: it only describes a noun, as in "the December 1988 bombing".
    "describes": r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s\Z|['’]s\s\Z",
    # Right behind a date before its noun: nobody plans a fire, so that it is behind whatever is to come of it.
    "noun_opens": r"(?<=\s)\Z(?<![Ss]ince\s)(?<![Bb]y\s)",
    "noun_done": (
        r"(?<!\d{4})\s(?=\w{3})(?!(?:the|and|was|for|had|his|her|has|its|with|that|when|from|after|before|until|said|will|they|were|this|have)\b)(?:(?:[a-z]+(?:al|ic|ive|ous|ly)|car|bus|train|plane|ferry|suicide|bomb|school|mass|gas|guilty|armed|deadly|fatal|air"
        r"|[a-z]+-[a-z]+|[A-Z][a-z]+)\s){0,2}"
        rf"{_DONE}"
    ),
    # The same before it: the raid of July 14.
    "dated_noun": rf"\b(?=[a-v]){_DONE}\s(?:of\s(?:[\w’'-]+\s){{1,4}}(?:in|on)|of|on|in)\s\Z",
    # Up to the date of a noun of which a verb behind it tells: will decide whether the vote in November was valid.
    "in_content": r"\b(?:whether|that|how|why|if|what)\s(?!to\b)[^.;:]{1,40}\Z",
    # Right before a day of a month where no word leads to it.
    "bare_day": (
        r"\b(?!(?:on|of|by|since|until|till|from|to|between|and|or|but|after|before|the|through|throughout|for|in|at|as|is|was|were|than|versus|an?"
        r"|his|her|its|their|this|last|next|that|each|every|around|about|early|late|mid|dated|during|only|not|when|following)\s)[a-z]+\s\Z"
    ),
    # A verb that is in the past what it is in the present: The river burst its banks.
    "unchanging": (
        r"\b(?:set|burst|hit|cut|put|shut|hurt|spread|cost|quit|let|split|bid|cast|beat|read|shed|thrust|upset|bet|rid|wed|slit|knit"
        r"|(?:broad|fore)cast|offset|reset|overcome|become|come|run)\b"
    ),
    # Right before a weekday: one of the days that are told of, as in "On the Sunday the square was cleared".
    "one_of_those": r"\b[Oo]n\sthe\s\Z",
    # Up to a date: it lies behind. What had been due was not done, who had left by a day has left.
    "back": (
        r"\b(?:(?:was|were)\sto\shave\b[^.;:]{0,60}"
        r"|(?:expected|believed|thought|said|likely|estimated|reported|known|alleged|seems?|appears?)\sto\shave\s(?:(?!by\b)[^\s.;:]+\s){1,9}|dated\s(?:as\sof\s)?)\Z"
        # What was not made public until a day was on it.
        r"|\b(?:was|were|did)(?:\snot|n['’]t|\snever)\s(?!expected\b|due\b|scheduled\b|supposed\b|likely\b|planned\b)(?:(?!to\b)[\w’'-]+\s){1,6}until\s\Z"
        # What is still to be told is of a time that has closed.
        r"|\b(?:restate|publish|release|disclose|report|issue|announce)\s(?:[a-z]+['’]?s?\s){0,5}?(?:results|earnings|figures|accounts|data|orders|sales|output"
        r"|inflation|statistics|numbers|profits?|revenues?|prices|starts|spending|production|payrolls|trade|index|indicators|inventories|deficit|surplus|income"
        r"|consumption|unemployment|growth|estimates?|rate)\s(?:for|of)\s(?:the\s|its\s)?\Z"
        # And what is like that in April, or looked into: the sale in March of 12 jets.
        r"|\b(?:like|than|as|unlike|exceeds?|match(?:es)?|from)\s(?:that|those|the\sones?)\s(?:\w+(?:ed|ld|en)\s)?(?:in|of|on)\s\Z"
        r"|\b(?:look(?:s|ed|ing)?\sinto|(?:investigat|examin|prob)(?:e|es|ed|ing))\s(?:the|a|an|his|its|their)\s(?:[\w’'-]+\s){1,4}?(?:in|on)\s\Z"
        # And is compared with one: a rise to 5 percent is expected, from 4.8 in September.
        r"|\b(?:after|from|against|compared\s(?:with|to)|versus)\s(?:an?\s|the\s)?(?:revised\s|record\s)?[$£€¥]?\d[\d.,/]*(?:\s?%)?\s"
        r"(?:(?!(?:days?|weeks?|months?|years?|hours?|to)\b)[a-z]+\s){0,3}?(?:in|for)\s(?:early\s|late\s)?\Z"
        r"|\bhad\s(?:\w+ly\s)?(?:hoped|planned|wanted|intended|meant|promised|vowed|wished)\sto\b[^.;:]{0,60}\Z"
        r"|\bhad\s(?:\w+ly\s)?been\s(?:\w+ly\s)?(?:expected|scheduled|due|set|planned|slated|supposed|meant)\b[^.;:]{0,60}\Z"
        rf"|\bhad\s(?:\w+ly\s)?(?!to\b)\w+\s{_FEW}by\s(?:the\s)?\Z"
        # Who had been away until a day was back on it.
        r"|\bhad\s(?:been\s(?:in|at|on|away|there|ill|held|kept|closed|shut|open)|lived|stayed|remained|waited|worked|lasted)\b[^.;:]{0,40}\b(?:until|till)\s\Z"
        # What was pumped dry by a day was so then, unless it was only to be.
        r"|\b(?:was|were)\s(?!to\b|due\b|expected\b|scheduled\b|supposed\b|set\b|meant\b|planned\b|likely\b|being\b|still\b|not\b)"
        r"(?:(?!to\b)\w+\s){1,3}by\s(?:the\s)?(?:end\sof\s(?:the\s)?)?\Z"
        # What fell to six dollars by a day had fallen by then.
        r"|\b(?<!was\s)(?<!were\s)(?<!been\s)(?:fell|rose|dropped|climbed|grew|slid|slipped|sank|shrank|soared|jumped|plunged|dwindled|declined|increased|swelled)\s"
        r"(?:(?:to|by|from)\s)?[^.;:]{0,60}\bby\s(?:the\s)?(?:(?:end|middle|start)\sof\s(?:the\s)?|early\s|late\s|mid-?)?\Z"
        # What is looked into, or charged, has been: charges over the 9 January protest.
        r"|\b(?:(?:inquir(?:y|ies)|investigations?|probes?)\s(?:into|of|on)|(?:victims|survivors|aftermath|organi[sz]ers|perpetrators)\sof"
        r"|charges?\s(?:over|from|stemming\sfrom)|(?:responsible|blamed)\sfor|suspects?\sin|damage\sfrom|appeals?\s(?:of|against))\s(?:the\s)?\Z"
        # Who failed to go did not go on that day, and what was forced to close closed on it.
        r"|\b(?:failed|refused|managed|began|continued|helped|declined|voted|flew|rushed|gathered|forced|caused|led|had(?=\sto\s))\s"
        r"(?:(?!to\b)[\w’'-]+\s){0,4}to\s(?:[A-Z][\w’'-]*\sto\s)?[a-z]+\s(?:[\w’'-]+\s){0,4}?(?:on\s)?\Z"
    ),
    # Up to a date: what would have been then, ahead or behind.
    # Or was meant to be, of which nobody says that the day has passed: had meant to wait until Monday.
    "unreal": (
        r"\b(?:(?:would|could|should|might)\s(?:not\s|never\s)?|(?:was|were)\sto\s)have\b[^.;:]{0,60}\Z"
        r"|\b(?:had\s(?:\w+ly\s)?(?:planned|intended|meant|promised|vowed)|hoped|wanted|wished)\sto\b(?:(?!\b(?:wh\w+|how|that|was|were)\b)[^.;:]){0,60}\Z"
        # Or was spoken of: had talked of waiting until October.
        r"|\b(?:of|about)\s\w+ing\s(?:\w+\s){0,3}(?:until|till)\s\Z"
        # Or was called off or looked forward to: canceled a trip to Japan in November, was put off from Oct. 2.
        r"|\b(?:cancell?ed|called\soff|scrapped|predicted|forecast|foresaw|expected|promised|pledged|vowed|threatened|proposed|planned|scheduled)\s"
        r"(?!(?:in|on|that|to|at|by|for|as|when|after|late|early)\b)(?:(?!since\b|in\b|that\b)[\w’'-]+\s){1,6}in\s\Z"
        r"|\b(?:postponed|moved|deferred|rescheduled|put\soff|pushed\sback|delayed|brought\sforward)\s(?:[\w’'-]+,?\s){0,3}?from\s(?:the\s)?\Z"
    ),
    # In a time of day: which half it is of.
    "half_told": r"\b[ap]\.?m\b|\d[ap]m\b|\bnoon\b|\bmidday\b|\b(?:morning|afternoon|evening|night|tonight)\b",
    # From what is looked back at to where the story is: had been found in 2003, and was sentenced on 5 November.
    "returns": r",?\s(?:and|but|then)\s(?:then\s)?(?:was|were|[a-z]+ed)\s(?:[\w’'-]+\s){0,4}(?:on|in)\s\Z",
    # Before a date with a colon, as lists of what is shown have it: Through April 30: Maps of the Unknown.
    "shown": r"\b(?:Through|Until|From|Opens|Opening|Starting|Beginning|Effective|Closes)\s(?:on\s)?\Z",
    # And what is so from then: Starting Monday, masks are required.
    "shown_on": (
        r":|,?\s(?!(?:said|says)\b)(?:[\w’'-]+\s){1,4}?(?:is|are|has\sto|have\sto|must|can|cannot|may|needs?|costs?|pays?|applies|apply|requires?)\b"
        r"(?!\s(?:said|called|believed|thought|alleged)\b)"
    ),
    # Up to the end of a stretch: between 1999 and 2015.
    "ends_range": r"\b(?:[Bb]etween|[Ff]rom)\s(?:[\w.,’'-]+\s){1,4}(?:and|to|until|into|till|through)\s(?:the\s)?\Z",
    # Up to a day for which something was planned that was called off: cancelled the show due on Wednesday.
    "called_off": (
        r"\b(?:cancell?ed|called\soff|scrapped|dropped|abandoned|postponed|suspended|scratched|axed)\s(?:[\w’'-]+\s){1,6}?"
        r"(?:due|planned|scheduled|set|slated|expected)\s(?:(?:for|on|in|to\s\w+)\s){0,2}\Z"
    ),
    # Up to the date of something that had not come yet: days before the election on 20 July.
    "leading_up": (
        r"\b(?:(?:(?<!\bput )(?<!\blaid )(?<!brought )(?<!\bcame )(?<!\bwent )(?<!ppeared )(?<!\bstood )before"
        rf"|ahead\sof|until)\s(?:the|an?|its|his|her|their)\s(?!(?:[\w’'-]+\s){{0,2}}{_DONE})(?:[\w’'-]+\s){{1,4}}(?:on|in)\s"
        r"(?:early\s|late\s)?"
        r"|(?:deadline|(?:completion|target|due|closing|start|expiry|opening|delivery|launch|handover|trial|hearing)\sdate)\s(?:for\s(?:[\w’'-]+\s){1,4})?"
        r"(?:was|had\sbeen)\s(?:on\s|in\s)?(?:the\s)?)\Z"
    ),
    # Up to a date of which something is only the first, the worst or the latest since: since it opened in May 1976.
    # And the lowest since October 1982, the first time since the fall of 2018.
    "since_clause": (
        # Not the busiest day since the war on Tuesday.
        r"\b[Ss]ince\s(?!then\b)(?:[\w’'-]+\s){1,6}?(?:\w{2,}ed|was|were|had|began|came|left|fell|went|took|became|won|lost|met|ran"
        r"|sank|broke|rose|made|gave|shut|sold|bought)\s(?:[\w’'-]+\s){0,6}?(?:on|in)\s(?:the\s)?\Z"
        r"|\b(?:first|only|[a-z]{3,}est|most|least|best|worst)\b[^.;:]{0,60}\bsince\s(?:at\sleast\s)?(?:the\s)?(?:early\s|late\s|mid-?)?\Z"
        # Only on 4 November 1966 was it higher.
        r"|\b[Oo]nly\s(?:in|on)\s(?:the\s)?\Z"
        # And up 5 percent in June after a rise of 2 percent in May.
        r"|\b(?:after|follow(?:ing|ed|s))\s(?:[\w.%-]+\s){0,4}?(?:drop|rise|gain|fall|decline|increase|dip|jump|slide|surge"
        r"|(?:drop|gain|fall|ris|climb|declin|slip|grow|jump|increas)p?ing)\s(?:(?:of|by)\s)?(?:[$£€¥]?\d[\d.,]*\s?(?:%|percent|per\scent)?\s)?in\s\Z"
        # And to 103 from 100 late Thursday, to 5 percent from 6 in August.
        r"|\b(?:from|against)\s(?:an?\s(?:revised|restated|record)\s)?[$£€¥]?\d[\d.,/]*(?:\s\d+/\d+|\s?%|\s(?:percent|per\scent|[mb]illion|marks|yen|euros|dollars|cents?|points?|a\sshare))*"
        r"\s(?:in\s|on\s|at\s)?(?:the\s)?(?:late\s|early\s)?\Z"
    ),
    # Up to a date in an insertion that only says what something is: The bridge, opened in May 1953, ...
    "inserted": (
        r",\s(?:(?:which|who|that)\s(?:was\s|had\s|were\s)?|first\s|last\s|only\s|\w+ly\s)?(?:\w+(?:ed|wn|ght|ilt|en|ade|orn|eld|ld|un|aid)"
        r"|found|sent|lost|kept|shot|spent|set|put|led|won|struck|sunk|cut|begun)\s"
        r"(?:[\w’'-]+\s){0,8}?(?:in|on|since)\s(?:the\s)?\Z"
    ),
    # Up to a day, in the perfect, which is not said of a day that has gone: has canceled its concert Saturday.
    "perfect": (
        r"\b(?:has|have)\s(?:[a-z]+ly\s|also\s|already\s|now\s)?(?!been\b|said\b|had\b)[a-z]+(?:ed|en|wn|ut|et)\s"
        r"(?:an?|the|his|her|its|their|two|three|all|some)\s(?:(?!since\b|after\b|from\b|by\b|until\b|in\b)[\w’'-]+\s){1,4}\Z"
        # Who holds a share by then is paid, before or after it is told.
        r"|\bof\srecord\s(?:as\sof\s|at\s|on\s|the\sclose\sof\sbusiness\s)*\Z"
    ),
    # Up to a day whose own has been by then: conducted after Sunday's voting, if it is to be believed.
    "owned_behind": r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince)\s(?:the\s)?\Z",
    # Between a day and its weekday: "4 May 1964, a Monday".
    "apposed": r"(?:,|\s?[–—-])\s(?:which\swas\s|it\swas\s)?an?\s|\s\(an?\s",
    # Up to a date that opens a clause joined to the one before: "they play Thursday, and on Saturday they are".
    "joined": r"[,;]\s(?:and|but|then|and\sthen)\s(?:on\s)?\Z",
    # Between a distance and the day to which it comes: "Two days later, on Thursday".
    "told_twice": r",\s(?:on\s)?(?:the\s)?",
    # At the head of a line, up to the date on which something was added: "Update (16 February):".
    "update": (
        r"[\W_]*(?:UPDATED?|Updated?|SUPPLEMENT(?:AL)?|Supplement(?:al)?|ADDENDUM|Addendum|EDIT(?:ED)?|Edit(?:ed)?|CORRECTION"
        r"|Correction|P\.?S\.?|Postscript|Added|Follow-up)(?:\s(?:of|on|from|as\sof|\d{1,2}))?[\s,:(\[–—-]{1,4}"
    ),
    # What speaks to the reader, as instructions and offers do, and how a letter begins or ends.
    "addresses": r"[Yy](?<!\w.)ou(?:r|rs|rself)?\b(?!\sknow\b)",
    "greets": (
        r"(?m)^\s*(?:Dear|Hi|Hello|Hey|Good\s(?:morning|afternoon|evening))\b[^.\n]{0,60}[,:!]?\s*$"
        r"|^\s*(?:Yours|Sincerely|(?:Kind|Best|Warm)?\s?[Rr]egards|Best(?:\swishes)?|Cheers|Respectfully)\b[^.\n]{0,30},?\s*$"
    ),
    # Right before a year in which something happened, and of which nothing is called.
    "told_in": r"\b[Ii]n\s(?:early\s|late\s|mid-)?\Z",
    # From a year to a date that goes on from it: "in 1919 and hanged himself on", "in 1906, and died in".
    "goes_on_to": (
        r",?\s(?:and|but|then)\s(?!(?:in|on|at|by|had|the|an?)\b)[a-z]+\s(?:[\w’'-]+\s){0,5}?(?:in|on)\s"
        r"(?:early\s|late\s)?"
    ),
    # Between a time of day and its day: "at 5:34 a.m. Baghdad time on", "at 9 p.m. at his home on".
    "hour_of": (
        r"\s(?:(?:[A-Z][\w.]*|local|standard|daylight|summer)\s){1,3}[Tt]ime,?\s(?:on\s)?"
        r"|\s(?:at|in|near|outside|from)\s(?:[\w’'-]+\s){1,6}on\s"
    ),
    # Beside "today", which is then no day: "(today a museum)", "than today".
    # Behind it, what there is many of in its age: "today's cars", but not "today's talks".
    "age_after": (
        r"['’]s\s(?:(?:\d[\w-]*|\w+(?:al|ive|ic|ous|ern|ent|able|ary|ed|ful|less|ile)|hard|hardest|young|younger|big|bigger|large|small"
        r"|new|smart|smarter|fast|faster|rich|poor|older|better|many)\s){0,3}"
        r"(?!(?:elections|talks|results|hearings|attacks|protests|events|matches|games|announcements|newspapers|papers|prices"
        r"|votes|polls|proceedings|meetings|bombings|killings|strikes|rulings|developments|headlines|stories|arrests|raids"
        r"|clashes|explosions|deaths|races|figures|numbers|remarks|comments|gains|losses|earnings|ceremonies|celebrations"
        r"|decisions|statements|discussions|negotiations|services|sessions|revelations|reports|operations|riots|floods|fires"
        r"|storms|showers|temperatures|highs|lows|trades|sales|guests|speakers|winners|testimonies|scenes|actions|efforts)\b)"
        r"(?:[a-z]{3,}(?<![sui])s(?<!news)|children|people|youth|men|women)\b(?!\sof\b|['’])"
    ),
    "age_before": r"\b(?:[Ee]ven|than|like)\s\Z|\(\Z",
    # Right before a date on which it was not: "on 5 March, not on the 14th".
    "denied": r"\b(?:not|never|nor|rather\sthan|instead\sof)\s(?:(?:on|in|at)\s)?(?:the\s)?\Z",
    # Around a date: "a vote planned for April 12 was called off".
    "planned": r"(?<!is\s)(?<!are\s)(?<!been\s)\b(?:planned|scheduled|set|due|slated|expected)\s"
    r"(?:for|on|in|to\s(?:be\s)?\w+\s(?:on|in))\s\Z"
    r"|\b(?:was|were)\sto\s\w+\s(?:on\s|in\s)?\Z",
    # Up to a date by which something was to be.
    # Or a month in which somebody agreed to something, or was to do what he had agreed to.
    "was_to_be": (
        r"\b(?:(?:was|were)\s(?:to|due|expected|supposed|meant|scheduled|set|planned)\b[^.;:]{0,60}"
        r"|(?:agreed|decided|offered|planned|pledged|promised|vowed|threatened)\sto\s[^.;:]{0,50}\bin\s"
        r"|had\s(?:forecast|predicted|expected|said|hoped|thought|warned|promised|believed|estimated|feared)\b[^.;:]{0,40}\swould\b[^.;:]{0,40}\s)\Z"
    ),
    "and_past": (
        r",?\s(?:but\s)?(?:was|were|had|has\sbeen|have\sbeen)\b"
        r"|,\s(?:but|and)\s(?:on\s)?(?:that|the\ssame)\s(?:day|morning|afternoon|evening|night)\b"
    ),
    # Up to a date: what was to be on it, said of a time that may be long past: "trial was set for March".
    "plan_told": (
        r"\b(?:was|were|had\sbeen)\s(?:\w+ly\s|first\s|then\s|again\s)?(?:set|scheduled|due|fixed|listed|planned|slated|put\soff|postponed"
        r"|adjourned|moved|delayed)\b[^.;:]{0,40}\s(?:for|on|in|to|until|from)\s(?:the\s)?\Z"
        # Thirteen more were to follow until 1 October.
        r"|\b(?:was|were)\sto\s(?!be\b)[a-z]+\s(?:[a-z]+\s){0,3}(?:on|in|from|by|until)\s(?:the\s)?\Z"
        r"|\b(?:then|later|again)\s(?:put\soff|postponed|adjourned|moved|delayed)\s(?:to|until)\s(?:the\s)?\Z"
    ),
    # Up to a date: what had happened before the story came here.
    "flashback": (
        r"\bhad\s(?:\w+ly\s|never\s|already\s|not\s|also\s|once\s)?"
        r"(?!(?:to|an?|the|no|some|many|few|only|just|more|not|his|her|its|their|our|my|one|two|three|four|five|six|ten)\b)[a-z]+\b"
        # Who had stayed were shot in July.
        r"(?:(?!\b(?:was|were)\b)[^.;:,]){0,60}\b(?:in|on|of|since|during|at)\s\Z"
        r"|\bhad\s(?:\w+ly\s)?(?!to\b)[a-z]+,\s(?:in|on)\s\Z"
        r"|\bhad\sbeen\b[^.;:]{0,60}\bsince\b[^.;:]{0,60}\b(?:in|on)\s\Z"
        # What a court heard is what was before it: heard that the shot was fired on 9 November.
        r"|\b(?:jury|jurors|court|judges?|inquiry|inquest|tribunal|hearing|coroner|commission|panel)\s(?:had\s)?(?:heard|found|concluded"
        r"|established|w(?:as|ere)\stold)\sthat\b(?!.{0,70}\b(?:will|would|should)\b)[^.;:]{0,70}\b(?:in|on)\s\Z"
    ),
    # Around a date that opens its sentence: In the spring there had been a fever; not: By the spring they had ...
    "flashback_lead": r"\b(?:In|On|During|As\searly\sas)\s\Z",
    "flashback_after": (
        r",?\s(?:(?!(?:of|who|which|when|where|after|because|as)\b)[\w’'-]+\s){1,5}had\s(?:\w+ly\s|already\s|never\s|not\s|also\s)?"
        r"(?:been|begun|come|gone|done|made|met|led|left|lost|won|built|sent|held|fought|brought|told|found|bought|put|set|struck|[a-z]+(?:ed|en|wn))\b"
    ),
    # From a year to a date in the clause that belongs to it: "the strike of 1926, which lasted from 3 May".
    "of_its_clause": r",\s(?:which|who|when|where)\b(?:[^.;:]|\.(?=\d)){0,60}\Z",
    # Up to the day on which somebody spoke of it, and on which nothing of it happened.
    "saying": r"\b(?:said|says|told|announced|reported|confirmed|added)\b[^.;:,]{0,30}\s(?:on\s)?\Z",
    # Beside a quotation, when it was said. Up to a date: "he told the court on"; from there to the quotation; and what
    # opens a sentence with its date, then the verb.
    "said_led": rf"\b{_SAID}\b[^.;:,\"“]{{0,60}}?\s(?:(?:on|in|late|early)\s){{0,2}}\Z",
    "said_up": r"(?:[,:]\s?|\s)(?:that\s)?",
    # A paper speaks too: the entry for 12 May 1940 reads; a 1998 article reported; The Echo of 3 May 1890 wrote.
    "said_opens": (
        r"\(?\d{1,3}[.)/]\s(?:(?:[Oo]n|[Ii]n)\s)?|(?:[-*•]\s)?(?:(?:Early|Late)\s)?(?:[Oo]n|[Ii]n)\s"
        rf"|(?:In\s)?(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother|[A-Z][\w-]+['’]s)\s(?:[a-z]+\s)?{_PAPER}\s"
        r"(?:of|for|dated|on|from|in|(?:to|with)\s[^,.;:]{1,40}\s(?:on|of|in|dated))\s"
        r"|The\s(?:[A-Z][\w-]+\s){1,4}(?:of|for|on)\s"
    ),
    "said_behind": rf"(?:,|\s)[^.;\"“]{{0,120}}?\b(?:{_SAID}|reported|ran|quoted)\b[^.;\"“]{{0,60}}?[,:]?\s?",
    # Between an amount and the date of what it is counted from: three months | after the coup of; the day after
    # | his arrest on.
    "counted_from": (
        r"\s?(?:(?P<back>before|prior\sto)\s|(?:after|following|of)\s|(?<=after\s)|(?<=before\s))"
        rf"(?:(?:the|an?|his|her|its|their|[A-Z][\w-]+['’]s?)\s(?:(?:{_NO_CLAUSE}[\w’'-]+\s){{1,6}}of"
        rf"|(?:{_NO_CLAUSE}(?![a-z]+ed\s)[\w’'-]+\s){{1,3}}"
        rf"(?:of\s(?:{_NO_CLAUSE}(?![a-z]+ed\s)[\w’'-]+\s){{1,4}})?(?:on|in))\s)?"
        r"(?:the\s)?"
    ),
    # It was exactly five years after he left the town, on.
    "counted_is": (
        r"\b(?:It|This|That)\s(?:was|is|had\sbeen|has\sbeen)\s"
        r"(?:(?:exactly|just|only|now|already|almost|nearly)\s){0,2}\Z"
    ),
    "counted_clause": r"\s(?:(?P<back>before)|after|since)\s[^.;:]{3,100}?,?\s(?:on|in)\s",
    "counted_lasts": (
        r"(?i)\b(?:for|lasting|lasted|lasts|took|takes|taking|within|in|during|over|throughout|spent|first|last|next|every)\s"
        r"(?:(?:about|some|another|nearly|almost|the|over|more\sthan)\s){0,2}\Z"
    ),
    # Right after a date that opens a sentence but for a small word: a 1998 article.
    "paper_behind": rf"\s(?:[a-z]+\s){{0,2}}{_PAPER}\b",
    # The same after it: "I saw him," she told the court on Tuesday.
    "said_after": rf"[,.]?\s?(?:[\w.,’'-]+\s){{0,8}}?{_SAID}\b(?:[^.;:,\"“]|,\s\d+,|\b[A-Z][a-z]?\.){{0,60}}?"
    r"\s(?:(?:on|in|late|early)\s){0,2}"
    # He spoke of a day that has long been, and not on it.
    r"(?<!\sof\s)(?<!\sfrom\s)(?<!\ssince\s)(?<!\suntil\s)(?<!\sby\s)(?<!\sbefore\s)(?<!\sfor\s)",
    # Right after a date that was only looked at from afar: "until June 1940, when they fled".
    "and_when": r",?\s(?:and\sthen|when|after\swhich|at\swhich)\b",
    # Right before three figures that are a year in a text of old times.
    "year_of": (
        r"(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|By|born|died|reigned)|[,;]\sby|\sand\sby)\s(?:the\syear\s)?(?:(?:about|around|circa|or)\s)?\Z"
        r"|\((?:(?:born|died|reigned)\s|[rdbc]\.\s?|ca\.\s?)?\Z"
        r"|\b(?:battle|revolt|rebellion|rising|war|peace|treaty|truce|siege|campaign|council|synod|famine|plague|coup|defeat|victory|raid)\sof\s\Z"
        r"|\b[Bb]etween\s(?:\d{3}\sand\s)?\Z|\b(?:end|beginning|start|middle)\sof\s\Z"
        r"|\b(?:ruled|reigned|lasted|existed|lived|governed|held|occupied|served|king|queen|emperor|pope|bishop|abbot|duke)\b"
        r"[^.;,]{0,40}\bfrom\s(?:about\s)?(?:\d{3}\s(?:to|until)\s)?\Z"
    ),
    # Right before a day that was named before: "the complaint of 12 May".
    "named_again": (
        r"\b(?!(?:morning|afternoon|evening|night|eve|week|weekend|start|beginning|end|middle|date|deadline)\s)[a-z]{3,}\sof\s"
        r"(?:the\s)?\Z"
    ),
    # In a sentence that looks back from where the story is.
    "pluperfect": (
        r"\bhad\s(?:\w+ly\s|first\s|just\s|long\s|since\s|then\s|twice\s|never\s|already\s|not\s|also\s|once\s)?"
        r"(?:been|begun|come|gone|done|made|met|led|left|lost|won|built|sent|held|fought|brought|told|taught|heard"
        r"|said|kept|cost|shot|shut|hit|sold|sunk|drunk|sung|rung|sat|felt|meant|dealt|bound|wound|swept|fled|fed|hurt|split|spread|found|thought|bought|caught|read|put|set|become|struck|stood|spent|paid|run|cut|hung|laid|slept|gotten"
        r"|\w+(?:ed|en|wn|ne))\b"
    ),
    # Between a year and its month: "last year in May".
    "adjoins": r",?\s(?:in|on)\s|,\sfrom\s",
    # Right before a month from which something has gone on.
    "since": r"\b[Ss]ince\s\Z",
    # Between the date of a report and one of what it reports: "a study of 2005 showed that".
    "told_that": r"\sthat\s",
    # Between the begin of something and its end: "from 3 May until late November".
    "until": r"\s(?:to|until|till|through)\s(?:the\s)?",
    # Between the two ends of a stretch.
    "goes_to": r"\s?(?:to|through|until|till|[-–—])\s?(?:the\s)?",
    "goes_into": r"\s(?:and\s)?(?:on\s)?into\s(?:the\s)?",
    "goes_and": r"\sand\s(?:the\s)?",
    # Between two dates of which one is meant.
    "goes_or": r",?\sor\s(?:(?:perhaps|possibly|maybe|even)\s)?(?:(?:on|in)\s)?",
    # Between two months: "fell in December from November".
    "compared": r"\sfrom\s",
}
