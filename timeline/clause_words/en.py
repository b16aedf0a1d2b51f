"""English words of sentences and clauses."""

from __future__ import annotations

from timeline.clause_words.event_nouns import EVENT_NOUNS
from timeline.clause_words.objects import HAPPENING, INTRANSITIVE, OBJECTLESS, SPOKEN_OF
from timeline.clause_words.words import ClauseWords, words

_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec"

WORDS = ClauseWords(
    language="en",
    never_last=words(
        """
        mr mrs ms messrs mmes mx dr drs prof gen lt col maj capt cmdr cpl sgt pvt adm brig cdr ens lieut rear vice spc
        sen sens rep reps gov govs pres supt insp det sec hon rev fr msgr st ste mt ft amb atty asst assoc dir exec
        vs e.g i.e eg cf viz al approx ca c fig figs eq ed eds trans esp incl resp
        """
    ),
    before_number=words(
        f"no nos nr pop p pp par para pt vol vols art arts ch chap cl sect tel ext rm apt op ver v n.o {_MONTHS} mon "
        "tue tues wed thu thur thurs fri sat sun"
    ),
    seldom_last=words(
        """
        inc corp co cos ltd llc plc bros mfg l.p s.a s.p.a n.v a.g bhd pty intl natl dept depts univ inst assn bldg
        jr sr esq ph.d m.d b.a m.a d.d.s ret
        ave blvd rd ln hwy sq ter pl
        ala ariz ark calif colo conn del fla ga ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore
        pa penn tenn tex va vt wash wis wyo ont que alta sask
        u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c p.r l.a
        a.m p.m b.c a.d b.c.e c.e
        est et etc hrs hr min mins ft in lb lbs oz kg km mph sq yd
        """
    ),
    starters=words(
        """
        a an the this that these those he she it they we you i his her its their our my there here who what when where
        why how which in on at by for from with without after before since during under over between among against
        and but or so yet if as while although though because once until unless despite whether however meanwhile
        moreover nevertheless still also then thus therefore earlier later now today yesterday tomorrow not no some
        many most several both each every all another other others one two three few more police officials critics
        according asked added about only even such
        """
    ),
    clock_followers=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst eastern central
        mountain pacific greenwich moscow beijing tokyo
        """
    ),
    speech_verbs=words(
        """
        said says say added adds told tells announced announces stated states reported reports claimed claims wrote
        writes noted notes asked asks replied explained warned insisted argued confirmed declared acknowledged admitted
        allege alleges alleged commented recalled remarked stressed predicted suggested
        believes believed thinks hopes hoped fears feared estimates estimated recommends suggests predicts concludes
        """
    ),
    determiners=words(
        """
        a an the this these those his her its their our my your whose each every some any no all both several many few
        most another such either neither more
        """
    ),
    numerals=words(
        """
        one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
        million millions billion billions half
        """
    ),
    floating=words("all both each"),
    prepositions=words(
        """
        in on at by for from with without into onto over under between among against during through throughout across
        along around near behind beyond above below beside besides within toward towards upon via per like unlike amid
        amidst despite about regarding concerning alongside outside inside off out up down past than
        """
    ),
    binding_prepositions=words("of"),
    infinitive_marks=words("to"),
    coordinators=words("and or but nor yet & plus"),
    subordinators=words("when while because although though if unless whereas once whether lest wherever whenever"),
    clause_prepositions=words("after before since until till as following"),
    relatives=words("which who whom where whose what why how"),
    relative_adverbs=words("where why how"),
    complementizers=words("that"),
    pronouns=words("he she it they we i you there who"),
    adverbs=words(
        """
        not also already still just only even again ever never often soon later earlier then now here too first last
        once almost nearly about today yesterday tomorrow ago away back together instead however meanwhile moreover
        prior onward onwards nevertheless therefore thus twice quite rather very so yet perhaps maybe always sometimes
        far n't
        """
    ),
    past_auxiliaries=words("was were had did wasn't weren't hadn't didn't"),
    perfect_auxiliaries=words("has have hasn't haven't"),
    present_auxiliaries=words("is are am do does isn't aren't don't doesn't"),
    modals=words(
        """
        will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't shouldn't ought
        """
    ),
    bare_auxiliaries=words("be been being"),
    past_verbs=words(
        """
        took went came began became broke chose drew drove ate fell flew forgot gave grew knew rode rose ran saw spoke
        stole swam tore threw woke wore wrote sang sank shook showed arose awoke blew froze hid overcame overthrew
        overtook sprang strove undertook underwent withdrew swore drank rang shrank stank foresaw befell forbade
        foresaw mistook outgrew partook resold wept crept leapt knelt dwelt strode trod wove bade bore beheld forgave
        lay foretold slew slung stung stank strewed unwound wound clad
        """
    ),
    verb_prefixes=("re", "over", "out", "mis", "under"),
    participles=words(
        """
        made held built sold won lost led met paid left kept found brought bought caught taught thought felt heard hit
        put set cut shut spent stood struck hung dealt dug fought fed fled got laid lent meant read sent shot sat slept
        spread stuck swept understood hurt quit burst cost bet split upheld withstood overheard rebuilt retold sought
        slid spun strung bound lit bred clung flung bent bid cast broadcast forecast shed thrust upset
        burnt learnt spilt spelt leant dreamt smelt spoilt slit trodden woven forgiven borne
        offset beat beaten begun become broken chosen come done drawn driven eaten fallen flown forgotten forgiven given
        gone grown hidden known ridden risen run seen shaken shown sung sunk spoken stolen swum taken torn thrown worn
        written withdrawn sworn overthrown overtaken undertaken undergone born proven frozen blown overcome mown
        """
    ),
    present_verbs=words(
        """
        says claims states tells adds reports announces plans wants expects seeks believes thinks hopes insists argues
        warns notes writes asks becomes begins comes continues faces fears finds follows gives goes gets holds includes
        indicates involves keeps knows leads leaves lives loses makes means meets moves needs offers opens operates
        owns pays plays produces provides puts reads remains represents requires returns runs sees seems sells sends
        serves shows sits speaks stands stays takes tries turns understands uses wins works contains features appears
        accuses calls confirms denies explains describes replaces releases launches introduces unveils passes dies
        starts succeeds joins acquires appoints elects accepts refuses receives shows invades recommends suggests
        predicts concludes
        resigns kills kill fails rises falls stops ends votes arrives hits drops closes breaks
        say believe think expect want sues loses agrees rejects approves
        """
    ),
    plural_verbs=words("allege show suggest indicate reveal appear seem"),
    noun_participles=words("aged entitled"),
    participle_endings=("ed",),
    gerund_endings=("ing",),
    adverb_endings=("ly",),
    present_endings=("s",),
    plural_endings=("s", "men", "people", "children", "police"),
    singular_endings=("ss", "us", "is"),
    no_participles=words(
        """
        need indeed speed seed feed breed creed deed greed weed bed red shed sled led wed embed exceed proceed
        succeed agreed-upon naked sacred hatred kindred wicked so-called moped biped med ted fed
        """
    )
    - words("led shed fed"),
    no_gerunds=words(
        """
        thing nothing something anything everything morning evening king ring string spring wing building meeting
        during beijing sibling ceiling sterling viking being hearing shooting bombing killing wedding funding training
        listing ruling offering briefing uprising housing banking earning outing boeing ning sing bring cling swing
        family supply reply ally anomaly assembly rally bully jelly monopoly fly fling sling sting wring ping ding
        """
    ),
    contractions=words("s re m ve ll d"),
    negations=words(
        "not no never n't didn't wasn't weren't hasn't haven't hadn't nobody none neither nothing cannot without"
    ),
    articles=words("the a an"),
    indefinites=words("a an"),
    definites=words("the this that its his her their our my"),
    possessives=words("its his her their our my your whose"),
    objects_of={"he": "him", "she": "her"},
    owners={"his": "he", "her": "she", "its": "it", "their": "they"},
    pluperfect_auxiliaries=words("had hadn't"),
    copulas=words("was were is are been be"),
    stative_verbs=words(
        """
        believe believes think thinks feel feels know knows want wants wish wishes hope hopes fear fears expect expects
        seem seems appear appears look looks remain remains continue continues tend tends need needs like likes love
        loves hate hates understand understands remember remembers mean means matter matters belong belongs depend
        depends live lives lie lies deserve deserves endure endures mind minds prefer prefers doubt doubts try tries
        """
    ),
    tellers=words("told tells asked asks reminded"),
    putting_off=words("postponed delayed adjourned rescheduled deferred postpone delay adjourn reschedule defer"),
    commands=words(
        """
        subpoenaed ordered told asked invited urged instructed directed required summoned commanded advised warned
        encouraged allowed permitted expected scheduled persuaded obliged compelled due set slated supposed booked
        bound reminded requested called sworn contracted
        forced prompted led
        """
    ),
    decisions=words("agreed decided voted promised vowed pledged planned arranged opted chose resolved undertook"),
    object_pronouns=words("him them me us you it her"),
    reporting=words("saying adding citing quoting telling noting claiming"),
    particles=words("out off up down through over away in on under"),
    occasion_prepositions=words("in at during on"),
    sayers=words(
        """
        police officials official officers officer authorities spokesman spokeswoman spokesperson spokespersons
        spokesmen sources source witnesses witness report reports statement ministry media agency analysts experts
        doctors prosecutors investigators residents rescuers lawyers lawyer reporters firefighters aides researchers
        scientists diplomats court newspaper paper magazine broadcaster channel website radio
        television army military government
        documents records emails e-mails files minutes papers memos images figures data footage logs photographs
        """
    ),
    source_phrases=frozenset({"according to", "citing a", "citing the"}),
    messages=words(
        """
        statement report letter interview speech address announcement conference filing email e-mail memo release
        article post tweet broadcast survey poll study document paper note figures event ceremony lawsuit suit complaint
        indictment audit
        """
    ),
    event_nouns=EVENT_NOUNS,
    time_nouns=words(
        """
        end beginning start half course rest most part parts middle remainder bulk quarter quarters week weeks month
        months day days hours year years spring summer autumn fall winter season morning evening night afternoon close
        outset height eve aftermath wake period date turn time moment much all first last third fourth second
        """
    ),
    superlatives=words(
        "first only last most least worst best second third fourth fifth sixth seventh eighth ninth tenth latest"
    ),
    superlative_endings=("est",),
    spans=words("during throughout"),
    since=words("since"),
    first_times=words("not never"),
    person_relatives=words("who whom whose"),
    person_endings=("er", "or", "ist", "ian", "man", "woman", "person", "ee"),
    event_endings=("tion", "sion", "tions", "sions", "ment", "ments", "quake", "ination"),
    comparisons=words("than versus vs from"),
    likened=words("unlike"),
    inverting=words("not only"),
    levels=words("level levels prices rates values standards figures totals"),
    limit_phrases=frozenset({"no later than", "not later than", "no earlier than", "no sooner than"}),
    amount_comparisons=words("from versus vs against"),
    comparison_phrases=frozenset({"compared with", "compared to", "same period", "up from", "down from"}),
    spending=words(
        """
        spent spend spends spending took take takes taken taking lasted last lasts lasting waited wait waits waiting
        served serve serves serving
        """
    ),
    judging=words("ruled concluded decided found determined ordered recommended"),
    onward=words("forward forwards onward onwards alone"),
    likening=words("as"),
    compounding=words("based born owned led backed"),
    attending=words("followed preceded accompanied"),
    predicative=words("back away together here there home"),
    becoming=words("get gets getting got"),
    intransitive=INTRANSITIVE,
    happening=HAPPENING,
    objectless=OBJECTLESS,
    spoken_of=SPOKEN_OF,
    agents=words("by"),
    focusing=words("even just only especially particularly mainly partly largely"),
    asking=words("what how why where who whoever whatever"),
    content_nouns=words(
        "doubt claim claims fact evidence proof allegation accusation rumor rumour belief true untrue false doubts "
        "dispute disputes"
    ),
    place_verbs=words(
        "left visited reached entered toured crossed joined founded bought attended captured quit played edited ran"
    ),
    in_force=words("effective valid dated"),
    day_attributing=words("of"),
    means=words("by in through"),
    act_endings=words(
        """
        deed decree order resolution edict proclamation letter email e-mail judgment judgement ruling decision ordinance
        telegram charter memo memorandum
        """
    ),
    works=words("film movie novel book album song play series game"),
    moving=words("moved pushed shifted switched"),
    unaided=words("closed opened reopened burned burnt collapsed"),
    hedges=words("allegedly reportedly supposedly purportedly ostensibly"),
    excluding=words("not"),
    laws=words("act acts code regulation regulations rules order ordinance bill directive statute"),
    nowadays=words("today"),
    weather=words("rained rains rain raining snowed snows snow snowing hailed thundered drizzled froze thawed"),
    hearing=words("heard hears hear"),
    placeholding=words("takes took seems seemed appears appeared happens happened turns turned"),
    own_forms=words("i we us me my our mine ours myself ourselves"),
    distributives=words("every each any either someone somebody everyone everybody anyone"),
    requests=words("let let's please note"),
    parted=words(
        """
        lot lots half quarter third number part parts most some any each none all rest majority kind sort piece set
        series group
        """
    ),
    pointers=words("this that these those such"),
    deverbal=words("cut cost bid set spread hit split broadcast forecast upset shot cast burst thrust bet read"),
    naming=words("called named dubbed nicknamed titled"),
    limits=words("until till"),
    degrees=words("nearly almost about only not virtually practically roughly hardly barely just over approximately"),
    dating=words("dated"),
    announcing=words(
        "announced announce announces called call calls scheduled schedules proposed planned plans confirmed set"
    ),
    starting=words("for from effective"),
    lead_phrases=frozenset({"with effect"}),
    guilt=words("guilty innocent"),
    allowing=words("given gave give gives has had have"),
    accusing=words(
        """
        charged convicted acquitted tried sentenced jailed imprisoned arrested indicted accused suspected wanted
        implicated pardoned questioned cleared detained
        """
    ),
    accounting=words("for"),
    bounding=words("ended ending before after"),
    date_tails=frozenset({"or so"}),
    range_words=words("to into until till through and -"),
    unfinished=words("present available able likely due responsible capable unable ready such such own same more most"),
    organisations=words(
        """
        inc corp co ltd llc plc group party ministry bank university department agency council court committee
        association army union times post news house street states kingdom republic city county state international
        national company institute college school church hospital airport police guard force forces team club united
        nations center centre foundation board commission authority service office
        administration bureau fund trust society union charity hospitals foods farms stores lines airways dairy brewery
        works mills biologics pharmaceuticals systems airlines motors electric lane avenue bridge park square station
        industries holdings media network radio television press journal museum library theatre institute road
        """
    ),
    date_leads=words(
        """
        on in at by since until till during over for from to through throughout within around about before after between
        of as late early least latest earliest earlier later soon recently approximately roughly only just exactly
        sometime shortly
        early-morning around the towards toward effective starting beginning ending ended dated
        """
    ),
    person_pronouns=words("he she"),
    own_pronouns=words("i we you"),
    group_pronouns=words("they"),
    collectives=words("team group pair couple family crew band gang trio duo squad party jury"),
    thing_pronouns=words("it"),
    person_titles=words(
        """
        mr mrs ms dr president premier minister chancellor senator judge justice general colonel captain king queen
        prince princess pope sir lady lord gov sen rep gen col lt sgt chairman chief ceo executive director manager
        secretary spokesman spokeswoman mayor governor analyst coach professor lawyer prosecutor actor actress singer
        man woman boy girl officer driver author founder leader commander father mother son daughter brother sister
        husband wife victim suspect clerk student pupil soldier nurse doctor physician judge juror guard pilot sailor
        fisherman policeman policewoman detective inspector engineer scientist researcher economist journalist reporter
        editor priest bishop rabbi imam monk nun ambassador envoy diplomat treasurer banker broker trader farmer miner
        duke duchess earl countess baron baroness emperor empress tsar tsarina sultan shah pharaoh elector abbot abbess
        friar uncle aunt nephew niece grandfather grandmother stepfather stepmother
        worker waiter waitress cook servant heir widow boxer runner swimmer cyclist painter poet novelist composer
        singer dancer professor tenant neighbour neighbor teenager youth immigrant refugee prisoner inmate defendant
        plaintiff witness survivor assistant deputy builder
        rev reverend lieutenant major admiral marshal sergeant constable superintendent commissioner sheriff dean
        archbishop cardinal counsel barrister solicitor contractor supervisor dealer burglar thief boss parent
        drummer guitarist pianist conductor sculptor biologist chemist physicist geologist astronomer archaeologist
        baker butcher painter plumber electrician carpenter ranger villager resident employee hunter gunman shopkeeper
        grocer landlord landlady deckhand apprentice volunteer patient customer councillor trainer player goalkeeper
        striker surgeon dentist vicar pastor curator librarian architect designer photographer musician historian hiker
        climber tourist passenger
        claimant applicant appellant respondent complainant informant occupant merchant migrant recipient opponent
        curate bride chef spy child guest cousin
        """
    ),
    age_leads=words("at aged"),
    before_that=words("previously formerly originally earlier once beforehand"),
    late=words("late early"),
    lengths=words("seconds minutes hours days weeks months years minute hour day week month year"),
    supporting=words("did do does didn't don't doesn't"),
    bounds=words("until till before by"),
    then=words("then"),
    settings=words("before until"),
    moments=words("when"),
    feminine=words(
        """
        she mrs ms queen princess lady mother daughter sister wife widow actress woman girl nun spokeswoman duchess
        countess baroness empress tsarina abbess aunt niece grandmother stepmother
        """
    ),
    masculine=words(
        """
        he mr king prince sir lord father son brother husband widower man boy monk priest spokesman duke earl count
        baron emperor tsar sultan shah pharaoh elector abbot friar uncle nephew grandfather stepfather
        """
    ),
    conditionals=words("if unless whether"),
    provisos=words("if unless"),
)
