"""German: when somebody was born, and whether an age is that person's."""

_KIN = (
    r"(?:S[oö]hne?|T[oö]chter|Kind(?:er)?|Br[uü]der|Schwestern?|Vater|Mutter|Frau|Mann|Witwe|Neffe|Nichte"
    r"|Enkel(?:in)?|Zwillinge)"
)

SIGNS = {
    # That somebody's life ended.
    "death": (
        r"\b(?:starb(?:en)?|stirbt|gestorben|verstarb|verstorben|Tod|tot|getötet|ermordet|ertrank|beigesetzt|begraben"
        r"|beerdigt|hingerichtet)\b"
    ),
    # Up to the date and behind it: "wurde am 3. Mai 1840 in Kiel geboren", "Otto Lenz (* 3. Mai 1840 in Kiel)".
    "born": r"(?:\b(?:geboren|geb\.)\s|\*\s?)(?:am\s|im\s(?:Jahre?\s)?)?\Z",
    "life_opens": (
        rf"(?:\A|[.;!?\n]\s*)(?!(?:[^.;\n]{{0,60}}\b)?{_KIN}\b)(?:[^.;\n]{{0,70}}?\b(?:wurde|wird|kam|kommt|ist)\s"
        r"(?:am\s|im\s(?:Jahre?\s)?)?|(?:Am\s|Im\s(?:Jahre?\s)?))\Z|[A-ZÄÖÜ][\w.’'-]+\s\(\Z"
    ),
    "life_goes_on": r"\s?[-‐‑–—]\s?(?:\d|[A-Z])|[^.;\n]{0,60}\b(?:geboren|zur\sWelt)\b",
    # Behind an age: "Mit 14 Jahren ging er zur See".
    "own_age": r"\s[a-zäöüß]+\s(?:er|sie)\b",
    # And at the head of its sentence.
    "own_sentence": r"(?:Er|Sie)\b",
}
