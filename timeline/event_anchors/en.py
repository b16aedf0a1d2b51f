"""English."""

from timeline.event_anchors.words import MentionWords, words

# Tables stay as compact as they read best.
# fmt: off

WORDS = MentionWords(
    relations={
        "after": "after", "following": "after", "since": "since", "before": "before", "until": "until", "till": "until",
        "during": "during", "prior to": "before", "in the wake of": "after", "ahead of": "before",
        "on the day of": "during", "at the time of": "during", "the day of": "during", "the night of": "during",
        "the morning of": "during", "the evening of": "during", "the eve of": "before",
        "into": "after", "day of": "after", "night of": "after", "week of": "after", "month of": "after",
        "year of": "after",
    },
    counted=frozenset(("into", "day of", "night of", "week of", "month of", "year of")), eves={"the eve of": "DAY"},
    subjects=words("he she it they we I"), auxiliaries=words("had has was were been is first again finally"),
    any_noun=True, masculine=words("he his"), feminine=words("she her"),
    pointers=words("the that this his her its their"), demonstratives=words("that this"),
    dating=words("of on in"),
    happening=("took place", "has taken place", "occurred", "happened", "came", "was carried out", "began", "started"),
    units={
        "day": "DAY", "morning": "DAY", "evening": "DAY", "night": "DAY", "week": "WEEK", "month": "MONTH",
        "year": "YEAR",
    },
    verbs={
        "death": ("die", "dead", "dies", "dying", "kill"), "birth": ("born",),
        "attack": ("attack", "struck", "raid", "bomb", "explod", "shot", "shoot", "stab"),
        "strike": ("strike", "struck", "walkout", "walk out", "walked out"),
        "explosion": ("explod", "blast", "blew up"),
        "blast": ("explod", "explosion", "blast", "bomb"), "bombing": ("bomb", "explod"),
        "shooting": ("shot", "shoot", "gunned"),
        "killing": ("kill", "shot"), "murder": ("murder", "kill"), "assassination": ("assassinat", "kill", "shot"),
        "robbery": ("rob", "held up", "hold-up", "holdup"),
        "theft": ("stole", "steal"), "flood": ("flood",), "fire": ("fire", "burn", "blaze"),
        "blaze": ("fire", "burn"), "crash": ("crash", "collid", "derail"), "collision": ("collid", "crash"),
        "derailment": ("derail",), "accident": ("crash", "collid", "derail", "accident"), "sinking": ("sank", "sink"),
        "disaster": ("disaster", "collaps", "gave way", "burst", "flood", "explod", "crash", "failed", "sank"),
        "vote": ("vote", "ballot", "referendum", "elect"),
        "election": ("elect", "poll", "ballot"), "referendum": ("referendum", "vote"),
        "verdict": ("convict", "acquit", "found guilty", "verdict"), "conviction": ("convict", "found guilty"),
        "trial": ("trial", "tried"), "hearing": ("hearing", "heard"), "ruling": ("rule", "ruling"),
        "ceasefire": ("ceasefire", "cease-fire", "truce"), "truce": ("truce", "ceasefire", "cease-fire"),
        "wedding": ("wed", "marr"), "marriage": ("marr", "wed"), "funeral": ("funeral", "buried", "bury"),
        "burial": ("buried", "bury"), "invasion": ("invad", "invasion"), "coup": ("coup", "overthr", "seized power"),
        "departure": ("depart", "left", "leave"), "arrival": ("arriv",), "return": ("return", "came back"),
        "escape": ("escap", "fled", "broke out"), "flight": ("fled", "flee"),
        "withdrawal": ("withdr", "pull", "left", "leave"),
        "failure": ("fail",), "breach": ("breach", "broke", "burst"), "collapse": ("collaps", "gave way", "failed"),
        "landing": ("land",), "fall": ("fell", "fall"), "defeat": ("defeat", "lost"),
        "victory": ("won", "victor", "defeat"),
        "surrender": ("surrender",), "sale": ("sold", "sell"), "merger": ("merge", "merg"),
        "takeover": ("took over", "acquir"),
        "launch": ("launch",), "opening": ("open",), "closing": ("clos", "shut"), "closure": ("clos", "shut"),
        "meeting": ("met", "meet"), "summit": ("summit", "met"), "talks": ("talk", "negotiat", "met"),
        "speech": ("spoke", "speech"), "announcement": ("announc",), "discovery": ("discover", "found"),
        "arrest": ("arrest", "detain"), "raid": ("raid",), "protest": ("protest", "demonstrat"), "riot": ("riot",),
        "agreement": ("agree", "signed"), "deal": ("deal", "agree", "signed"), "decision": ("decid", "decision"),
        "earthquake": ("earthquake", "quake"), "quake": ("quake",), "storm": ("storm",), "siege": ("siege", "besieg"),
        "war": ("war",), "loss": ("lost", "lose"), "dismissal": ("dismiss", "fired", "sack"), "inquiry": ("inquir",),
        "kidnapping": ("kidnap", "abduct", "seize", "taken"), "abduction": ("abduct", "kidnap", "seize"),
        "disappearance": ("disappear", "vanish", "went missing", "last seen"), "hijacking": ("hijack",),
        "drowning": ("drown",), "divorce": ("divorc",), "eruption": ("erupt",), "stabbing": ("stab",),
        "beating": ("beat",), "suicide": ("killed himself", "killed herself", "suicide"), "coronation": ("crown",),
        "sentencing": ("sentenc",), "hanging": ("hang",), "purchase": ("bought", "purchas"),
        "demolition": ("demolish", "torn down"), "release": ("releas", "freed"), "rescue": ("rescu",),
        "handover": ("handed over", "handover"), "ambush": ("ambush",), "massacre": ("massacr", "kill"),
        "resignation": ("resign", "stepped down", "quit"), "appointment": ("appoint", "named"),
    },
    # A regular noun and the stem of its verb: explosion is above, "evacuation" evacuat-, "announcement" announc-.
    endings={
        "ation": ("at", ""), "ition": ("it", ""), "ution": ("ut", ""), "ction": ("ct",), "ption": ("pt",),
        "ssion": ("ss", "t"),
        "sion": ("d", "s", "t"), "tion": ("t",), "ement": ("",), "ment": ("",), "ance": ("",), "ence": ("",),
        "al": ("",),
        "ing": ("",), "ure": ("",),
    },
    followers=words(
        """
        two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
        hundreds thousands dozens many most few
        a about above across after against all an and around as at away before behind below between but by did
        during each every for from had has have he her him his in inside into is it its near no nobody none not of
        off on or other our out outside over several she since so some that the their them there they this those
        three through to toward two under until was we were what when where whether which while who whose will with
        would you
        """
    ),
    foretelling=words(
        """
        call called calls calling announce announced announces plan planned plans planning schedule scheduled propose
        proposed promise promised demand demanded seek sought request requested postpone postponed delay delayed cancel
        cancelled canceled threaten threatened prepare prepared prevent prevented avert averted foil foiled ban banned
        predict predicted fear feared expect expected await awaited organise organised organize organized
        """
    ),
    near=words(
        """
        age beginning case century day deadline decade end era evening event events fact future game holiday
        holidays hour moment month morning night past period place point present season start time way week weekend
        year
        """
    ),
)
