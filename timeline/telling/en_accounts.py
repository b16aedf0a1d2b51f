"""English: the words of accounts, of markets and of what is set for a day, beside a date."""

# What is bought and sold for a month to come.
_TRADED = (
    r"(?:crude(?:\soil)?|oil|heating\soil|(?:unleaded\s)?gasoline|gold|silver|copper|platinum|wheat|corn|oats|soybeans?|cattle|hogs|pork\sbell(?:y|ies)|sugar|coffee"
    r"|cocoa|cotton|lumber|orange\sjuice)"
)

SIGNS = {
    # Up to the day on which a firm closes its books.
    "accounts_end": (
        r"\b(?:fiscal|financial)\syear\s(?:(?:that|which)\s)?(?:end(?:s|ed|ing)|closes|closed)\s(?:on\s|in\s)?\Z"
    ),
    # Up to a time of which accounts are given.
    "given_for": (
        r"(?i:\b(?:net|profits?|earnings|earned|income|revenues?|sales|loss(?:es)?|lost|turnover|output|dividends?|results|deficit|surplus)\b"
        r"[^.;:]{0,40}\bfor\s|(?<=[.]\s)for\s|\Afor\s)\Z"
    ),
    # In a sentence of such accounts, or of prices.
    "of_accounts": (
        r"\b(?:[Nn]et|[Pp]rofits?|[Ee]arn(?:ed|ings)|[Ii]ncome|[Rr]evenues?|[Ss]ales|[Ll]oss(?:es)?|[Ll]ost|[Tt]urnover|[Oo]utput|[Dd]ividends?|[Rr]esults"
        r"|[Oo]rders|[Oo]rdered|[Ee]xports|[Ii]mports|[Pp]rices|[Dd]emand|[Gg]rowth|[Gg]rew|[Rr]ose|[Ff]ell|[Cc]limbed|[Dd]ropped|[Ee]conomy|GDP|GNP|[Pp]er\s?cent"
        r"|[Cc]osts|[Ww]rite-?(?:off|down)s?|[Cc]harges?|[Ss]hares?)\b|%|\$"
    ),
    # From there to the time that it is compared with.
    "set_against": (
        r"[^;]{0,100}?\b(?:compared\s(?:with|to)|against|versus|vs\.?|from)\s(?:[^;,]|(?<=\d),(?=\d)){1,40}?\s(?:in|for)\s"
    ),
    # After a month: what is traded now is handed over then.
    "delivered": (
        r"\s(?:delivery|settlement|futures|contracts?)\b"
        # Nor does anybody say maybe of a day gone by: I told him: Saturday, maybe.
        r"|,\s(?:maybe|perhaps|probably)(?=[.?!;\"”]|\Z)"
        rf"|\s{_TRADED}\s(?:futures\s)?(?:rose|fell|gained|lost|climbed|slipped|dropped|settled|closed|ended|jumped|eased|advanced|declined|edged|was\s(?:up|down|unchanged))\b"
    ),
    "for_day": rf"\b(?:[Ff]utures|contracts?|(?i:{_TRADED}))\b[^.;:,]{{0,12}}?\sfor\s(?:[A-Z]\w+\sand\s)?[A-Z]\w+\Z",
    # Behind a date that describes what is set for a day: the Nov. 8 vote, a Dec. 5 trial date.
    "appointed": (
        r"\s(?:(?:trial|target|closing|court|expiration|sentencing|hearing|filing|cutoff)\s)?(?:date|deadline|hearing|trial|vote|election|elections|referendum|primary|runoff"
        r"|meeting|summit|auction|convention|sentencing|launch|expiration|ballot|debate|opening)\b"
    ),
    # Around a date on which something is to be: set Nov. 30 as the date of a meeting.
    "target": r"\b(?:set|chose|fixed|picked|named|designated|proposed)\s\Z",
    "put_off": r"\s(?:as|for)\s(?:an?|the|its|his|her|their)\s",
    # After a quarter: what is told of it can only be told when it has closed.
    "closed": r"['’]s\s(?:[\w-]+\s){0,2}?(?:loss|profits?|results?|net|earnings|gains?|charges?|sales|figures)\b",
}
