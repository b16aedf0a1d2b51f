"""What a language tells the reader of its sentences and clauses; every word in lower case unless said otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


@dataclass(frozen=True, eq=False)
class ClauseWords:
    """Words only, no logic. Abbreviations are written without their last point ("p.m" for "p.m.").

    A word stands in one set of those that name its part of speech; where it is in several, the later one here counts.
    """

    language: str

    # Sentences.
    never_last: frozenset[str] = NONE  # abbreviations that a sentence cannot end with: "Gen", "vs"
    before_number: frozenset[str] = NONE  # ... only where a number follows: "No", "Jan"
    seldom_last: frozenset[str] = NONE  # ... end one only where a starter follows: "Inc", "p.m"
    starters: frozenset[str] = NONE  # words whose capital tells of a new sentence, not of a name
    clock_followers: frozenset[str] = NONE  # what follows "p.m." with a capital within a sentence
    speech_verbs: frozenset[str] = NONE  # verbs of saying, in the forms that name a source: "said", "announced"
    has_ordinal_points: bool = False  # "3. Oktober" is the third of October

    # Parts of speech.
    determiners: frozenset[str] = NONE
    numerals: frozenset[str] = NONE  # numbers in words
    floating: frozenset[str] = NONE  # determiners that may stand after their noun: "all", "both"
    prepositions: frozenset[str] = NONE
    binding_prepositions: frozenset[str] = NONE  # a phrase is not cut before them: "of"
    infinitive_marks: frozenset[str] = NONE  # "to"
    coordinators: frozenset[str] = NONE
    subordinators: frozenset[str] = NONE  # open a clause: "when", "because"
    clause_prepositions: frozenset[str] = NONE  # open a clause or stand before a noun: "after", "since"
    relatives: frozenset[str] = NONE  # "who", "which"
    relative_adverbs: frozenset[str] = NONE  # relatives that are no noun: "where"
    complementizers: frozenset[str] = NONE  # "that"
    pronouns: frozenset[str] = NONE  # as a subject
    adverbs: frozenset[str] = NONE
    past_auxiliaries: frozenset[str] = NONE  # "was", "had"
    perfect_auxiliaries: frozenset[str] = NONE  # "has", "have"
    present_auxiliaries: frozenset[str] = NONE  # "is", "does"
    modals: frozenset[str] = NONE
    past_modals: frozenset[str] = NONE  # tell what was done, or left: "musste (fliehen)"
    bare_auxiliaries: frozenset[str] = NONE  # "be", "been", "being"
    past_verbs: frozenset[str] = NONE  # past and nothing else: "took"
    verb_prefixes: tuple[str, ...] = ()  # make a verb of the same forms: "(re)wrote"
    participles: frozenset[str] = NONE  # past or past participle: "made"; regular ones are told by their ending
    present_verbs: frozenset[str] = NONE
    plural_verbs: frozenset[str] = NONE  # present and of a plural subject, else nouns: "records show that"
    noun_participles: frozenset[str] = NONE  # never a finite verb: "aged 42"
    participle_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    present_endings: tuple[str, ...] = ()  # after a name and before an article: "Acme buys the mill"
    final_participle: str = ""  # the shape of a participle that ends its clause, as a regular expression
    past_endings: tuple[str, ...] = ()  # "explodierte"; English cannot tell past from participle by its ending
    no_participles: frozenset[str] = NONE  # have the ending and are none: "hundred"
    no_gerunds: frozenset[str] = NONE
    contractions: frozenset[str] = NONE  # verbs that hang on a pronoun: "'s", "'ll", without the apostrophe
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()  # look plural and are not: "crisis"
    negations: frozenset[str] = NONE
    plural_verb_endings: tuple[str, ...] = ()  # of verbs whose subject is plural: "fanden"
    verb_second: bool = False  # the finite verb is the second part of a main clause, whatever the first
    finite_is_last: bool = False  # the finite verb ends a subordinate clause
    capitalises_nouns: bool = False
    joined_infinitive: str = ""  # the same within a verb with a particle, as a regular expression: "einzusetzen"
    reflexives: frozenset[str] = NONE  # belong to their verb: "machte sich (ein Bild)"
    final_infinitive: str = ""  # stands before an infinitive that ends its clause: "zu"
    verb_endings: tuple[str, ...] = ()  # where nouns have capitals: of a small word after a noun that is its verb
    source_openers: frozenset[str] = NONE  # open a clause that only names a source: "wie (die Polizei mitteilte)"

    # Meaning.
    articles: frozenset[str] = NONE  # may be left out at the head of a title
    weak_articles: frozenset[str] = NONE  # give the adjective after them an ending of its own: "der (neue Leiter)"
    weak_endings: tuple[str, ...] = ()  # the same, told by the ending: "die (alten Häuser)"
    genitives: frozenset[str] = NONE  # determiners that hang a noun on the one before: "des"
    relative_determiners: frozenset[str] = NONE  # after a comma, with the verb last, they are relatives: "der"
    passive_auxiliaries: frozenset[str] = NONE  # tell a happening by themselves: "wurde"
    indefinites: frozenset[str] = NONE  # "a", "an"
    definites: frozenset[str] = NONE  # point at one that is known: "the", "this", "its"
    possessives: frozenset[str] = NONE  # "its", "his"
    objects_of: Mapping[str, str] = field(default_factory=dict[str, str])  # "he" -> "him"
    owners: Mapping[str, str] = field(default_factory=dict[str, str])  # possessive -> the pronoun of whose it is
    pluperfect_auxiliaries: frozenset[str] = NONE  # "had": what was already past
    copulas: frozenset[str] = NONE  # "was" before a noun or adjective tells a state, not a happening
    stative_verbs: frozenset[str] = NONE  # of thinking and seeming, in the present: "believes", "appears"
    tellers: frozenset[str] = NONE  # verbs of saying that name who is told: "told"
    putting_off: frozenset[str] = NONE  # verbs that give a new date: "postponed"
    commands: frozenset[str] = NONE  # lead to what somebody was to do: "ordered (him) to", "due to"
    decisions: frozenset[str] = NONE  # lead to what who decided was to do: "agreed to"
    object_pronouns: frozenset[str] = NONE  # "him", "them"
    reporting: frozenset[str] = NONE  # participles that only report: "saying"
    person_datives: frozenset[str] = NONE  # determiners that are somebody before another one: "gab ihr den Brief"
    joined_particles: frozenset[str] = NONE  # those that verbs are written with where they stand last: "einstürzte"
    joined_verb: str = ""  # what such a verb is without it: "stürzte"
    particles: frozenset[str] = NONE  # prepositions that may end a clause with their verb: "fell through"
    occasion_prepositions: frozenset[str] = NONE  # "in a Monday meeting" tells of something that happened there
    sayers: frozenset[str] = NONE  # sources without a name: "police", "officials", "spokesman"
    source_phrases: frozenset[str] = NONE  # "according to", as pairs of words
    messages: frozenset[str] = NONE  # what holds words: "statement", "interview"
    time_nouns: frozenset[str] = NONE  # a part of a year is no noun of its own: "the course of 2019"
    superlatives: frozenset[str] = NONE  # "the lowest since 1987" only compares; irregular ones
    superlative_endings: tuple[str, ...] = ()
    person_relatives: frozenset[str] = NONE  # "who"
    he_determiners: frozenset[str] = NONE  # determiners that make a subject a "he" by their form: "der", "ein"
    she_determiners: frozenset[str] = NONE  # determiners of a "she", of one or of many: "die"
    her_determiners: frozenset[str] = NONE  # the same of an object or an owner: "der"
    it_determiners: frozenset[str] = NONE  # determiners that make a subject an "it": "das"
    him_determiners: frozenset[str] = NONE  # the same of an object: "den", "einem"
    person_endings: tuple[str, ...] = ()  # of nouns for one who does something: "speaker"
    spans: frozenset[str] = NONE  # before a happening that lasts: "during"
    since: frozenset[str] = NONE  # what a superlative is told from
    event_nouns: frozenset[str] = NONE  # nouns that name something that happened
    life_marks: frozenset[str] = NONE  # behind a name: birth and death, "(* 1871; † 1932)"
    means: frozenset[str] = NONE  # lead to what something was done by: "mit (Beschluss)"
    act_endings: frozenset[str] = NONE  # of nouns that do something on their date: "Gerichtsbeschluss"
    event_endings: tuple[str, ...] = ()
    targets: frozenset[str] = NONE  # before the day for which something is done: "kündigte zum (30. Juni)"
    sources: frozenset[str] = NONE  # those of them that never tell when something happened
    first_times: frozenset[str] = NONE  # right before "since": "erstmals seit (2022)", "not since (2022)" only compare
    final_auxiliaries: frozenset[str] = NONE  # infinitives that end a clause: "soll (unterschrieben) haben"
    unreal: frozenset[str] = NONE  # verbs of what is only imagined: "wenn heute Wahl wäre"
    origins: frozenset[str] = NONE  # between a noun and the date that it is from: "Akten aus (dem Jahr 2018)"
    likenesses: frozenset[str] = NONE  # "so heiß wie (2003 oder 2018)"
    comparisons: frozenset[str] = NONE  # before a date that is only compared with: "than"
    inverting: frozenset[str] = NONE  # set the subject behind its verb: "(not) until 1996 was the law changed"
    likened: frozenset[str] = NONE  # before a date of which the opposite is told: "unlike (in 2016)"
    levels: frozenset[str] = NONE  # what is compared with, after its date: "below 1990 (levels)"
    amount_comparisons: frozenset[str] = NONE  # the same before an amount: "up from $3 million a year earlier"
    limit_phrases: frozenset[str] = NONE  # three words before a date that bound it: "no later than"
    comparison_phrases: frozenset[str] = NONE  # the same in two words: "compared with"
    spending: frozenset[str] = NONE  # verbs that are done with time itself: "spent (the next year)"
    judging: frozenset[str] = NONE  # verbs of who decides: "(a court) ruled"
    onward: frozenset[str] = NONE  # after a date from which on something lasts: "from that day (forward)"
    likening: frozenset[str] = NONE  # after a date that is named something: "set May 3 (as) the day"
    compounding: frozenset[str] = NONE  # participles that make one word with the noun before: "an Arva (based) firm"
    attending: frozenset[str] = NONE  # participles of what goes with what is told: "followed (by a fire)"
    predicative: frozenset[str] = NONE  # adverbs that say where something is: "should be (back)"
    becoming: frozenset[str] = NONE  # verbs before a participle of the same deed: "to get (married)"
    intransitive: frozenset[str] = NONE  # verbs whose participle is no passive: "was opened and (lasted)"
    happening: frozenset[str] = NONE  # verbs that never have an object: "happened"
    objectless: frozenset[str] = NONE  # verbs that may do without an object: "sued him in 2010, (won) in 2012"
    agents: frozenset[str] = NONE  # before who did it, after a participle: "by"
    focusing: frozenset[str] = NONE  # adverbs that belong to what follows: "even (though)"
    asking: frozenset[str] = NONE  # relatives that may open a clause which hangs on no noun: "what"
    content_nouns: frozenset[str] = NONE  # what they are is told by "that": "the fact (that)"
    place_verbs: frozenset[str] = (
        NONE  # have a place or a firm for their object rather than a person: "left (New York)"
    )
    in_force: frozenset[str] = NONE  # adjectives of what holds from a date on: ", effective (1 May),"
    day_attributing: frozenset[str] = NONE  # between a paper and its day: "the statute of (4 May 1990)"
    spoken_of: frozenset[str] = NONE  # participles of what is done to what was done before: "was (repealed)"
    works: frozenset[str] = NONE  # before a title: "the film (1917)"
    moving: frozenset[str] = NONE  # verbs that take something from its date to another: "moved"
    unaided: frozenset[str] = NONE  # what any thing may do by itself: "(it) closed"
    hedges: frozenset[str] = NONE  # make of what follows what is only said: "Allegedly, (he left)"
    excluding: frozenset[str] = NONE  # before a date that is not meant: "on Tuesday, not (on Friday)"
    laws: frozenset[str] = NONE  # before the year that is part of their name: "the Water Act 1996"
    nowadays: frozenset[str] = NONE  # "today": its genitive tells of things as they now are
    weather: frozenset[str] = NONE  # "it (rained)"
    hearing: frozenset[str] = NONE  # verbs of who is told of another: "heard (that he)"
    placeholding: frozenset[str] = NONE  # verbs whose "it" is nothing: "it takes (much work to)"
    ongoing: frozenset[str] = NONE  # before a participle they tell what is done at any time: "wird (geprüft)"
    still_present: frozenset[str] = NONE  # present forms that look past: "gelten"
    awaiting: frozenset[str] = NONE  # before a comma they want what follows: "dazu (, dass)"
    own_forms: frozenset[str] = NONE  # words of who speaks, wherever they stand: "us"
    distributives: frozenset[str] = NONE  # determiners of a noun that no "it" takes up: "every"
    adjective_endings: tuple[str, ...] = ()  # of a small word that describes the noun after it: "neue (Wege)"
    requests: frozenset[str] = NONE  # open a sentence that asks its reader for something: "let (us)"
    parted: frozenset[str] = NONE  # nouns of amounts, which want "of": "a lot"
    pointers: frozenset[str] = NONE  # determiners that point at what was told before: "this"
    deverbal: frozenset[str] = NONE  # participles that are nouns as well: "a cut of"
    late: frozenset[str] = NONE  # after an amount of time they are no part of a date: "four minutes (late)"
    lengths: frozenset[str] = NONE  # "minutes"
    supporting: frozenset[str] = NONE  # auxiliaries before a bare verb: "did (not know)"
    attributing: frozenset[str] = NONE  # between a noun and its date: "den Beschluss vom (3. März)"
    naming: frozenset[str] = NONE  # participles before a name: "called (the Don Army)"
    limits: frozenset[str] = NONE  # up to when something did not happen: "until"
    degrees: frozenset[str] = NONE  # adverbs without which a number or "all" says more: "nearly (all)"
    dating: frozenset[str] = NONE  # between a paper and the date on it: "a report (dated) Aug. 4"
    oblique: frozenset[str] = NONE  # articles whose noun is no subject: "einen (barocken Neubau)"
    announcing: frozenset[str] = NONE  # verbs of what is only planned: "called (a strike for Monday)"
    starting: frozenset[str] = NONE  # before the day that a plan is for: "for"
    lead_phrases: frozenset[str] = NONE  # two words before a date that belong to it: "with effect (from)"
    guilt: frozenset[str] = NONE  # adjectives of what somebody did: "guilty (of stealing a car in 2009)"
    allowing: frozenset[str] = NONE  # verbs that are done with a last day: "given (until Friday)"
    accusing: frozenset[str] = NONE  # verbs of courts: "charged (in the 2005 killing)"
    accounting: frozenset[str] = NONE  # before the period that figures are of: "a profit (for) the quarter"
    bounding: frozenset[str] = NONE  # between an amount of time and its bound: "the year (ended) May 31"
    date_tails: frozenset[str] = NONE  # two words that may follow a date and belong to it: "or so"
    range_words: frozenset[str] = NONE  # "from May to July" is no comparison
    unfinished: frozenset[str] = NONE  # adjectives after their noun that want more: "forces present in"
    organisations: frozenset[str] = NONE  # tell that a name is no person's: "inc", "university"
    date_leads: frozenset[str] = NONE  # adverbs and prepositions that belong to the date after them: "on", "early"
    person_pronouns: frozenset[str] = NONE  # "he", "she"
    own_pronouns: frozenset[str] = NONE  # of who speaks or is spoken to: "I", "you"
    she_pronouns: frozenset[str] = NONE  # those that are a "she" or a "they": "sie"
    her_ending: str = ""  # makes a title that of a woman: "Bürgermeister(in)"
    group_pronouns: frozenset[str] = NONE  # "they"
    collectives: frozenset[str] = NONE  # one in form, and a "they" for those who are in it: "team"
    thing_pronouns: frozenset[str] = NONE  # "it"
    person_titles: frozenset[str] = NONE  # "president", "mr"
    age_leads: frozenset[str] = NONE  # before how old somebody was: "At (sixteen)"
    before_that: frozenset[str] = NONE  # at the head of what is of no time told yet: "Previously"
    bounds: frozenset[str] = NONE  # before "then": "until"
    then: frozenset[str] = NONE
    settings: frozenset[str] = NONE  # after "It was 1998": "before"
    moments: frozenset[str] = NONE  # "when": open a clause that says when
    feminine: frozenset[str] = NONE  # titles and trades that are no "he"; she who speaks is among the pronouns
    masculine: frozenset[str] = NONE
    conditionals: frozenset[str] = NONE  # "if"
    provisos: frozenset[str] = NONE  # those on which it hangs whether something happens: "unless"
    merged: frozenset[str] = NONE  # prepositions with an article in them, and without it: "im=in"
