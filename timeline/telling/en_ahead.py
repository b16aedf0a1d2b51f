"""English: the words beside a date that put it ahead of the writer."""

# It expires Dec. 31, it plays for the title again May 22, they meet again in June.
_COMES = (
    r"\b(?:(?:expires|lapses|reopens|runs\sout)\s(?:to\s\w+\s)?"
    r"|(?:[Ii]t|[Hh]e|[Ss]he)\s(?!was\b|has\b)[a-z]+[^\Wsu]s\s(?:[\w’'-]+\s){0,5}?again\s(?:to\s\w+\s)?"
    r"|[Tt]hey\s(?:meet|play|face|vote|open|gather|return|go)\s(?:[\w’'-]+\s){0,4}?again\s)(?:(?:on|in)\s)?\Z"
)

# Who does these may do them for a day to come, and these may be what is to come.
_SETS = (
    r"(?:announc|agree|set\b|schedul|plann|call|invit|told\b|said\b|ask|order|approv|postpon|extend|delay|mov|promis|pledg|offer|expect|book|nominat"
    r"|select|allow|grant|gave\b|propos|decid|vot|urg|demand|want|hop|appoint|assign|reserv|adjourn|remand|wrote\b|warn|predict|forecast|estimat"
    r"|insist|confirm|add|suggest|vow|threaten|prepar|need|intend|sought\b|fix|push|arrang|reschedul|earmark|slat|bill|qualif|regist|sign|entitl|aim"
    r"|had\b|did\b|been\b|ago\b|since\b|heard\b|knew\b|felt\b|thought\b|saw\b|meant\b|commit|favou?r|back|support|enter|rul|discuss)"
)
_APPOINTED = (
    r"(?:elections?|votes?|voting|polls?|ballots?|referendums?|primar(?:y|ies)|hearings?|trials?|meetings?|talks|summits?|conferences?|match(?:es)?"
    r"|games?|races?|tours?|visits?|sessions?|launch|release|opening|deadline|auction|sale|wedding|festival|concerts?|congress|convention|inauguration"
    r"|championships?|cup|olympics|season|expiry|delivery|start|term|runoff|show|exams?|tests?|that|which|who|when|if|until|will|would)"
)

SIGNS = {
    # From a verb up to a month: what was done then. He lost his job in, the firm was sold to a rival in.
    "deed_done": (
        rf"(?:put\sto\s(?:a|the)\s(?:vote|test)|(?:was|were)\s(?:set|\w+(?:en|un|wn|lt|nt|ught))|(?!was\b|were\b|{_SETS})[a-z]+)"
        rf"(?:\s(?!{_APPOINTED}\b|to\s(?!the\b|an?\b|his\b|her\b|its\b|their\b|[A-Z]))[\w’'-]+){{0,7}}?\sin\s"
    ),
    # Up to a date: it lies ahead, whatever the verb before says. What is put off is put off to a day to come, what
    # is open through a day is open still, and what is done on a day is on a calendar.
    "ahead": (
        r"(?=[,'’]|\b\w)(?:(?:postponed|delayed|put\soff|pushed\sback|brought\sforward|adjourned|extended|rescheduled|deferred|moved)\b[^.;:]{0,50}?"
        r"\b(?:to|until|till)\s(?:the\s)?\Z"
        r"|\b(?:is|are|be)\s(?:open|valid|available|closed|in\s(?:effect|force|place)|on\s(?:view|show|display|sale))\b"
        r"[^.;:]{0,40}\b(?:through|from|until|till)\s\Z"
        r"|\b(?:and|[a-z]+s)\s(?:[a-z]+\s){0,2}(?:[A-Z][\w’'-]+\s){0,3}(?:meet|play|face|vote|debate|hold\stalks|go\sto\sthe\spolls)\s"
        r"(?:\w+ly\s|again\s)?(?:on\s)?\Z"
        r"|\b[A-Z][a-z]+s\s(?:\([^()]{1,20}\)\s)?(?:host|play|face|visit|meet|travel\sto|take\son)\s(?:[\w’'-]+\s){0,4}?(?:on\s)?\Z"
        # The inquiry, which sits again on Monday; I am in court on Wednesday.
        r"|\b(?:which|who)\s(?!(?:was|has|is|does)\b)[a-z]+[^\Ws]s\s(?:again\s)?(?:on\s|in\s)?\Z"
        r"|\b(?:which|who)\s(?:meet|play|vote|face|open|close|begin|start|return|leave|gather|convene|resume)\s(?:again\s)?"
        r"(?:[\w’'-]+\s){0,3}?(?:on\s)?\Z"
        r"|\b(?:am|is|are|['’]m|['’]re)\s(?:not\s)?(?:back|away|free|off|busy|out|here|there|(?:in|at)\s[a-z]+)\s(?:on\s)?\Z"
        r"|,\s(?:resume|reopen|begin|start|open|close|end|meet|vote)\s(?:again\s)?(?:on\s)?\Z"
        r"|(?:,|,?\s(?:and|but)(?:\sthen)?)\s(?:host|play|face|visit)\s(?:[\w’'-]+\s){1,4}?(?:on\s)?\Z"
        # There's no school Friday.
        r"|\b[Tt]here(?:['’]s|\sis|\sare)\s(?:no|an?|another|more)\s(?:(?!(?:that|which|who|from|of|since|after)\b)[\w’'-]+\s){1,3}(?:on\s)?\Z"
        r"|,\s(?:open|on\s(?:view|show|display)|available|valid)\sthrough\s\Z"
        # Out Monday; the second law does so April 1; could vote as early as Wednesday.
        r"|,\s(?:which\s(?:is|goes)\s)?(?:on\s(?:sale|newsstands|the\sstands)|due\s(?:out|back|home|in\s\w+)|out)\s(?:on\s)?\Z"
        r"|\bdo(?:es)?\sso\s(?:on\s|in\s)?\Z|\b(?:could|may|might|can)\b[^.;:]{0,60}\b(?:as\s(?:early|soon)\sas|into)\s\Z"
        # SHUTTLE TO FLY IN JUNE
        r"|\bTO\s[A-Z]{2,}\b[^a-z\n;:.]{0,40}\s(?:IN|ON|BY)\s\Z"
        # If the election were held Sunday.
        r"|\b(?:[Ii]f\b[^.;:,]{1,40}\swere|Were\b[^.;:,]{1,40})\s(?:held|to\sbe\sheld|taken|called)\s(?:on\s|in\s)?\Z"
        r"|\b(?:[Tt]ickets|on\ssale|[Aa]vailable|[Oo]pen)\sfrom\s\Z"
        # Parliament is recalled for Wednesday.
        r"|\b(?:is|are|has\sbeen|have\sbeen|is\sbeing|are\sbeing)\s(?:\w+ed|drawn|set|put\sdown|down)\sfor\s(?:the\s)?\Z"
        # Not before Christmas, they said.
        r"|\bNot\sbefore\s\Z"
        # If it is approved on Thursday; ahead of a rally on Saturday.
        r"|\bif\s(?:it\sis\s|they\sare\s)?[a-z]+(?:ed|en|wn)\s[^.;:,]{0,40}\Z"
        r"|\b[Aa]head\sof\s(?:an?|the|his|her|its|their)\s(?:[\w’'-]+\s){1,3}(?:on\s)?\Z"
        r"|\b(?:is|are)\sseen\s(?:as\s)?\w+ing\s[^.;:,]{0,30}\b(?:in|by)\s\Z"
        r"|\b(?:is|are)\s(?!dated\b|based\b|known\b|said\b|called\b|accused\b|charged\b|believed\b|wanted\b)\w+(?:ed|eard|eld|orn|wn|ken|ten)\s(?:(?:\w+\s)?(?:in|on)\s|(?:starting|beginning|effective|as\sof)\s(?:on\s)?)?\Z"
        # Who is up for election in November; the queen, crowned in 1953, resigns May 1.
        r"|\b(?:is|are)\s(?:up|eligible|headed|running|standing)\sfor\s(?:[\w’'-]+\s){1,3}(?:in|on)\s\Z"
        r"|\d{4},\s(?!(?:says|tells|reports|writes|adds|notes)\b)[a-z]{2,}[^\Wsui]s\s(?:again\s)?(?:on\s)?\Z"
        # See you Monday; "Ask me Monday."
        r"|(?=[ACDJLSTW])(?:(?<=[.!?:\"”\n]\s)|(?<=[\"“])|(?<!.))(?:Ask|Call|See|Come|Tell|Watch|Join|Try|Check|Tune|Look\sfor|Coming\sup|Stay\stuned|Do\snot|Don['’]t)\s"
        r"(?:(?!(?:what|how|who|why|that|since|from|of|about|after)\b)[\w’'-]+\s){0,5}(?:on\s|in\s)?\Z"
        # Has promised elections in June; a date in May; for delivery in May; invitations to a ball in May.
        r"|\b(?:has|have|['’]s|['’]ve)\s(?:\w+ly\s|also\s|now\s)?(?:promised|pledged|vowed|scheduled|planned|proposed|called|threatened|invited)\s"
        r"(?:(?!since\b|after\b|from\b|by\b|until\b|in\b|that\b|to\b)[\w’'-]+\s){1,5}(?:in|on|for|by)\s\Z"
        r"|\b(?:a|no|any|new)\s(?:date|time|slot|venue)\s(?:in|on)\s\Z"
        r"|\bfor\s(?:delivery|completion|publication|release|shipment|occupancy|launch)\s(?:in|on|by)\s\Z"
        r"|\b(?:[Tt]ickets|[Pp]repar(?:e|es|ed|ing|ations?)|[Ii]nvitations?|[Cc]ampaign(?:s|ed|ing)?|[Rr]ehears\w+|[Cc]andidates?|[Rr]unning|[Rr]eady)\s(?:to|for)\s"
        r"(?:(?:an?|the|his|her|its|their)\s)?(?!(?:in|on)\b)[\w’'-]+\s(?:(?!in\b|on\b)[\w’'-]+\s){0,3}(?:in\s|on\s)?\Z"
        # Retailers stock up for Easter.
        r"|\b(?<!had\s)(?:[Ss]tock(?:s|ed|ing)?\sup|[Gg]ear(?:s|ed|ing)?\sup|[Bb]rac(?:e|es|ed|ing)|[Ss]hop(?:s|ped|ping)?|[Pp]repar(?:e|es|ed|ing)|[Rr]eady)\sfor\s(?:the\s)?\Z"
        # A new trial date of 4 September was set; the judge set a hearing for August 3.
        r"|\b(?:(?<!birth\s)(?<!death\s)(?<!the\s)(?<!The\s)date|(?<!the\s)(?<!The\s)deadline)\sof\s\Z"
        r"|\b(?:set|scheduled|fixed|booked|arranged|convened|called|ordered|announced|proposed)\s(?:(?:an?|the|his|her|its|their|another|fresh|new)\s"
        r"(?:(?!to\b)[\w-]+\s){1,3}?|(?:[a-z]+ing|trial|arraignment|elections|talks|hearings)\s)for\s(?:the\s)?\Z"
        # They are burying her Thursday, and I'm flying home.
        r"|(?:\b(?:am|is|are)|['’](?:m|re|s))\s(?:not\s|also\s)?(?:flying|leaving|going|coming|returning|heading|meeting|burying|having|holding|opening|closing"
        r"|starting|beginning|playing|moving|travell?ing|arriving|voting|seeing|getting|taking|throwing|giving|hosting|launching|marrying|retiring"
        r"|speaking|appearing|testifying|visiting|racing|driving|doing)\s(?:(?!(?:from|after|since|of|about|in|that|who|which)\b)[\w’'-]+\s){0,4}(?:in\s|on\s)?\Z"
        # When he is sentenced Jan. 12.
        r"|\b(?:when|once|until|if)\s(?:[\w’'-]+\s){1,3}(?:is|are)\s[a-z]+(?:ed|en|wn|ut)\s(?:on\s|in\s)?\Z"
        r"|\b(?:is|are)\s(?:promised|expected|due|planned|likely|wanted|needed)\s(?:before|by|after)\s\Z"
        rf"|{_COMES})"
    ),
    # From the head of a sentence up to its date, no other verb being in sight: "Barlow Mills plc reports on Thursday".
    "calendared": (
        # Maybe in August.
        r"(?:Maybe|Perhaps|Probably|Possibly)\s(?:(?:in|on|by|not\suntil)\s)?(?:early\s|late\s)?|"
        r"(?:[A-Z][\w&.’'-]*\s){1,5}(?:plc\s|and\s|of\s){0,2}(?!(?:was|has|is)\b)[a-z]+[^\Ws]s\s"
        r"(?:(?:again|here|there|(?:in|to|at|for)\s[A-Z]\w+)\s)?(?:on\s)?"
        r"|(?:The|An?|His|Her|Its|Their|Our)\s(?:[\w’'-]+\s){1,2}[a-z]+[^\Ws]s\s(?:again\s|out\s|up\s|back\s)on\s"
        # The chancellor delivers her speech on Thursday.
        r"|(?:[A-Z][\w&.’'-]*\s){1,4}(?:[a-z]+\s)?(?:present|unveil|deliver|publish|announce|report|release|host|launch|chair|address|open|begin|start)(?:e?s)\s"
        r"(?:an?|the|his|her|its|their)\s(?:[\w’'-]+\s){1,3}on\s"
    ),
    # Right after a weekday that opens its sentence, as what is to come is told: Thursday works for me.
    "fronted": (
        r",\s(?:don['’]t|do\snot|join|tune|watch)\b|"
        r"\s(?:and\s[A-Z][a-z]+day\s)?(?:works|suits|marks|sees|looks?|stays?|remains?|brings?|turns?|promises?|are|is)\s"
        r"(?!when\b|what\b|why\b|how\b|where\b|not\b)"
        # And as people do it: on Tuesday they vote.
        r"|\s(?:they|we|you|I|the\s[A-Za-z]+s)\s(?:get|hear|learn|find\sout|vote|meet|play|face|go|come|decide|return|begin|start|open|end|leave|travel|fly|speak|choose|host)\b"
        r"|\s(?:he|she|it|the\s[a-z]+|[A-Z]\w+)\s(?:vote|meet|play|face|come|end|expire|decide|return|begin|start|open|leave|travel|speak|choose|host)s\b"
    ),
    # Up to a day from which something was put to one before it.
    "brought_forward": (
        r"\b(?:brought|moved|pulled|put|bring|move)\s(?:[\w’'-]+\s){0,3}?forward\s(?:[\w’'-]+,?\s){0,3}?from\s(?:the\s)?\Z"
    ),
    # From the date of a saying to that of what was to come: said in March that it would open in June. And the saying.
    "foretold": (
        r"(?:[^.;:!?\"“”]|\.(?=\d)){0,120}?\b(?:would|was\sto|were\sto)\s(?!have\b)(?:[^.;:!?\"“”]|\.(?=\d)){0,60}?"
        r"\b(?:in|on|by|until|before|from|for)\s(?:the\s|early\s|late\s|mid-)?"
    ),
    "foretelling": (
        r"\b(?:said|announced|promised|vowed|pledged|predicted|told|warned|forecast|confirmed|agreed|declared|ruled|decided|hoped|insisted|assured"
        r"|wrote|tweeted|added|claimed|revealed|expected|believed|estimated|stated)\b"
    ),
    # Up to a date that is to come, and nothing else: they are to marry in June.
    "to_come": (
        r"\b(?:will|shall|(?:is|are)\sto)\s(?!have\b|report\b|release\b|say\b)"
        r"(?:(?!who\b|which\b|that\b|what\b|how\b|whether\b|for\b)[\w’'-]+\s){1,6}(?:in|on|by)\s(?:early\s|late\s)?\Z"
        # Is planned for mid-September, takes effect on Labor Day.
        r"|\b(?:is|are)\s(?:now\s|still\s)?(?:planned|scheduled|due|set|slated|pencilled\sin)\s(?:to\s\w+\s(?:(?!for\b)[\w’'-]+\s){0,3}?)?(?:in|on|by|for)\s"
        r"(?:early\s|late\s|mid-?)?\Z|\b(?:takes?\seffect|comes?\sinto\s(?:force|effect))\s(?:in|on)\s\Z"
    ),
    # Up to a date that lies ahead of the writer, and not only of his story.
    "announced": (
        r"\b(?:will|shall|(?:is|are)\s(?:to\s(?!have)|due|expected|scheduled|planned))\b[^.;:]{0,60}\Z"
        rf"|\b(?:is|are)\s(?:(?:on|at)\s)?\Z|{_COMES}"
    ),
    # Right behind a day that describes what is: the game Sunday is sold out.
    "is_now": r"\s(?:is|are)\b(?!\s(?:said|called|believed|thought|alleged)\b)",
    # The same right after a date that opens its sentence: "On 3 May he will play at the cathedral".
    "announced_after": r",?\s(?:[\w.’'-]+\s){1,5}?(?:will|shall|(?:is|are)\s(?:to\s(?!have)|due|expected|scheduled))\b",
    # After a day that owns what is told of: "Tuesday's vote will decide".
    "owns_ahead": (
        r"['’]s\s(?:[\w-]+\s){1,6}?(?:(?:will|may|might|could)\b(?!\shave\b)|is\s(?:expected|likely|due|set|scheduled|to))\b"
    ),
}
