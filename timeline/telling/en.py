"""English."""

SIGNS = {
    # Right before a date: it only describes a noun, as in "the December 1988 bombing".
    "describes": r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s\Z|['’]s\s\Z",
}
