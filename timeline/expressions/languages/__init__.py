"""One file per language, named by its two-letter tag: words and patterns, no logic. Adding a language is adding a file.

A language file has
    WORDS      token class -> its words, with what each stands for where the rules ask for it ({"March": 3}); an entry
               in lower case also counts with a capital, one with "!" only as it stands
    FRAGMENTS  name -> a piece of pattern, put in where a pattern says $name
    PATTERNS   rule -> patterns over words, <class> and <class:group>; see `vocabulary`
    CORE       the classes without one of which a stretch of text is not looked at
    REJECTS    name -> a regular expression that the rules and `tense` try on the text beside a match
    FUTURE     and PAST, regular expressions for the verbs and words that put a date ahead of the writer or behind
    DAY_FIRST  whether 3/4 is the third of April where nothing else tells
Languages without a file are read as basic, from dateparser's data.
"""
