"""One file per kind of expression. Adding a kind is adding a file here, and its patterns to the languages that say it.

A rule file has
    LEVEL        0 makes numbers of words, 1 phrases, 2 phrases of phrases, 3 what is left; a level sees what those
                 below it made, as single signs with the classes of `node.classes_of`
    SPECIFICITY  settles between rules that claim the same span (default 0, the larger wins)
    RULES        name of the rule -> function of a `Match`, which gives what the words say as `Said` (or a `Number`
                 on level 0), or None where they are no date after all
A rule sees words and the text beside them, never a date: what it gives is a meaning, read from an anchor later. The
patterns stand under the rule's name in the PATTERNS of each language; how they are written is told in `vocabulary`.
"""
