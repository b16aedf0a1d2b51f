"""English verbs that need no object: a participle of theirs after a comma is what the subject did itself."""

from __future__ import annotations

from timeline.clause_words.words import words

INTRANSITIVE = words(
    """
    sailed travelled traveled walked drove flew rose fell spread escaped came went
    lasted landed arrived died appeared remained emerged fled lived worked returned moved settled continued vanished
    disappeared departed retired resigned collapsed stayed served spent waited failed succeeded voted agreed refused
    emigrated immigrated graduated rebelled revolted defected erupted reappeared resurfaced competed remarried
    drowned perished starved suffocated
    """
)
# Those that never have one, so that none of theirs describes the noun before it.
HAPPENING = words(
    """
    happened occurred walked arrived died appeared remained emerged lasted vanished disappeared collapsed resigned
    emigrated succeeded erupted lived waited rebelled defected
    """
)
# Those that may have one as well.
OBJECTLESS = words(
    """
    won lost married divorced deserted surrendered expanded formed split merged reunited separated
    started recovered studied preached toured relapsed qualified converted
    enlisted trained practised practiced crashed exploded derailed capsized stalled rallied rebounded peaked
    climbed dropped slipped plunged slumped soared jumped declined doubled tripled halved appealed confessed testified
    apologised apologized toppled progressed advanced retreated withdrew
    """
)
# Participles of what is done to something that was done before: "The 3 May 1990 treaty was repealed".
SPOKEN_OF = words(
    """
    cited quoted debated discussed recalled remembered commemorated condemned praised criticised criticized questioned
    repealed quashed overturned revoked rescinded annulled upheld amended reviewed revised investigated blamed denounced
    mentioned examined studied reversed superseded replaced renewed extended appealed challenged avenged forgotten
    marked described analysed analyzed reenacted attributed linked ascribed
    """
)
