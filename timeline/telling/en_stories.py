"""English: the words beside a date to which a story has not come, whatever its year."""

SIGNS = {
    # A time of day in words that do not say its half.
    "spoken_hour": (
        r"(?i:(?!.*\b(?:noon|midday|midnight)\b)(?:about\s|around\s)?(?:(?:a\s)?quarter|half|[a-z-]+(?:\sminutes)?)\s(?:past|to)\s[a-z]+"
        r"|(?:[a-z]+|1?\d)\so['’]clock)"
    ),
    # Up to the day on which something began whose days are counted.
    "began_on": (
        r"\b(?:began|begun|opened|started|broke\sout|set\sout|convened|walked\sout|went\son\sstrike|besieged)"
        r"\b[^.;:]{0,40}\Z"
    ),
    # Up to a date by which something would be, as somebody said in his days.
    "promised": (
        r"\b(?:said|wrote|promised|told|announced|predicted|warned|vowed|hoped|agreed|swore|claimed|ruled|decided|ordered)\b[^.;:]{0,60}"
        r"\bwould\b[^.;:]{0,60}\Z"
    ),
    # Up to a distance back, of what had been before the story came here: "it had complained of rats the day before".
    "told_back": (
        r"\bhad\s(?:\w+ly\s|never\s|already\s|not\s|also\s|once\s)?(?!(?:to|an?|the|no|some|his|her|its|their)\b)[a-z]+\b"
        r"[^.;:]{0,80}\Z"
    ),
    # Behind a date of long ago, where it is told as if it went on now: "In March 1933 he is arrested".
    "done_now": (
        r",?\s(?:(?!(?:was|were|had)\b)[\w’'-]+\s){1,5}?(?:is|are)\s(?!(?:now|still|today|long)\b)"
        r"(?:[a-z]+ly\s)?[a-z]+(?:ed|wn|en|ught)\b"
    ),
    # Right before a date in a heading that heads nothing of it: "Mirabad before 1939", "After the war of 1912".
    "beyond": (
        r"\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Bb]y|[Pp]rior\sto|[Uu]p\sto|[Pp]re|[Pp]ost)"
        r"(?:[\s-](?:the\s)?(?:[\w’'-]+\sof\s)?)\Z"
    ),
    # A heading of what led up to a story, or of what came after it.
    "prelude": (
        r"(?i)\b(?:background|prelude|plan(?:s|ning)?|prepar\w+|origins?|causes?|context|build-?up|run-?up|prehistory|beginnings|roots|forces"
        r"|precursors?|before|(?P<after>aftermath|afterwards|consequences|legacy|result|results|after|later|casualties|losses|memory|memorials?"
        r"|commemoration|investigation|inquiry|trials?|reactions?))\b"
    ),
    # From a date to the end of an insertion, behind which its sentence goes on: "Wray, exchanged in May, was there".
    # What a paper or a stone says there it says to its reader.
    "set_off_end": (
        r"[^.;:,()]{0,60},\s(?!(?:and|or|but|then)\b)(?=[a-z])(?:(?:\w+ly\s|still\s|now\s)?"
        r"(?P<now>is|are|has|have|can|may|(?:show|tell|say|give|describe|devote|mention|suggest|contain|prove|record|list|stand|lie|remain"
        r"|reveal|confirm|claim|argue|refer|survive|commemorate|mark|bear|carr[yi]|make|put|speak|call)(?:e?s)?)\b)?"
    ),
    # Up to a date of what never came so.
    "never_was": r"\b(?:was|were)\sto\shave\s[^.;:,]{1,40}\Z",
    # What opens a sentence with a clause that tells when the rest was so.
    "when_clause": r"(?:When|As|While)\s",
    # From the begin of a clause on a noun to a date in it: "a commission, which sat from November to the next May".
    "relative_clause": (
        r",\s(?:which|who|whose|where)\s[^.;:,()]{1,60}?\s(?:in|on|from|to|until|till|and)\s(?:the\s)?(?:early\s|late\s)?\Z"
    ),
    # What opens such an insertion of its own, whatever stands before: "his memoirs, which appeared in 1879, say".
    # Between a date and how far it is from another time: "on 3 May. That's two years earlier".
    "of_that": (
        r"[.;,]?\s(?:[Tt]hat|[Tt]his|which)(?:['’]s|\s(?:is|was)),?\s(?:(?:about|nearly|almost|some|just|only|exactly|more\sthan|less\sthan|over|a)\s)?"
    ),
    "set_off_begin": r",\s(?:which|who|that)\b",
}
