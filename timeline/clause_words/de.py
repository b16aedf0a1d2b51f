"""German words of sentences and clauses."""

from __future__ import annotations

from timeline.clause_words.words import ClauseWords, words

WORDS = ClauseWords(
    language="de",
    has_ordinal_points=True,
    ongoing=words("wird werden werde"),
    still_present=words(
        """
        gelten kosten arbeiten bieten halten enthalten erhalten behalten leiten bedeuten berichten achten beachten
        warten erwarten starten leisten treten vertreten bitten streiten raten beraten testen richten einrichten
        fürchten antworten beantworten verwalten gestalten schalten spalten retten verbreiten bereiten begleiten
        bearbeiten beobachten betrachten vernichten verzichten verpflichten unterrichten lasten belasten posten
        betrete trete rate bitte achte warte arbeite starte teste berichte leite leiste
        reicht gilt
        """
    ),
    awaiting=words(
        "dazu daran darauf darum dafür davon dagegen darin damit darüber bekannt klar fest heraus vor mit an"
    ),
    own_forms=words("ich wir uns mir mich mein meine meinen meinem meiner unser unsere unseren unserem unserer"),
    adjective_endings=("e", "en", "er", "es", "em"),
    pointers=words("dies das diese dieser dieses diesen jenes jene jener solche"),
    since=words("seit"),
    spans=words("während nach vor im in"),
    never_last=words(
        """
        dr prof hr fr frl dipl ing med jur phil rer nat hon med.dent st hl bzw z.b d.h u.a z.t i.d.r o.ä s.o s.u vgl ca
        evtl ggf inkl exkl sog gen insb bes mind max min einschl allg urspr geb gest verh lt gem zzgl abzgl
        """
    ),
    before_number=words("nr s bd art abs kap tel jan feb mär apr jun jul aug sep sept okt nov dez str hs"),
    seldom_last=words(
        """
        usw etc o.g v.chr n.chr chr jh jhd jhdt mio mrd tsd std sek uhr str co inc ltd jr sr e.v a.d a.m i.br i.b f ff
        """
    ),
    starters=words(
        """
        der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich sein seine ihre dies diese dieser
        dieses jener jene und aber oder doch denn wenn als weil da ob obwohl während nachdem bevor seit bis in im an am
        auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch ohne um zwischen trotz wegen laut so
        auch dann danach daher deshalb dabei damit dazu hier dort heute gestern morgen nun jetzt noch schon nur nicht
        kein keine alle viele einige mehrere beide man was wer wie wo wann warum zuvor später zudem außerdem jedoch
        """
    ),
    speech_verbs=words(
        """
        sagte sagten sagt erklärte erklärten erklärt meldete meldeten berichtete berichteten teilte teilten kündigte
        betonte betonten schrieb schrieben fügte warnte forderte bestätigte bestätigten hieß mitteilte mitteilten
        mitteilt berichtet meldet bekanntgab bekanntgaben ankündigte ankündigten hervorgeht hervorging verlautete
        erzählt erzählte erzählten
        """
    ),
    plural_verb_endings=("en",),
    reflexives=words("sich"),
    final_infinitive="zu",
    joined_infinitive=r"(?:ab|an|auf|aus|bei|ein|fort|frei|her|hin|los|mit|nach|um|vor|weg|wieder|zu|zurück|zusammen)zu\w+n",
    verb_endings=("t", "en", "te", "ern", "eln"),
    source_openers=words("wie"),
    verb_second=True,
    finite_is_last=True,
    capitalises_nouns=True,
    determiners=words(
        """
        denen derselbe dieselbe dasselbe denselben demselben derselben desselben dieselben
        der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesen diesem jene jener jenes
        sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere kein keine keinen keinem
        keiner mein meine alle beide viele einige mehrere wenige zahlreiche manche jeder jede jedes jeden jedem welche
        """
    ),
    numerals=words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert hunderte tausend tausende"),
    prepositions=words(
        """
        in im an am auf aus bei beim mit nach vor von vom zu zum zur über unter gegen für durch ohne um zwischen trotz
        wegen laut hinter neben entlang ab außer innerhalb außerhalb während gegenüber per pro nahe unweit infolge
        mithilfe ins ans aufs fürs gemäß zufolge anlässlich samt
        """
    ),
    coordinators=words("und oder aber sondern doch sowie denn"),
    subordinators=words(
        "wenn weil obwohl obgleich während nachdem bevor ehe sobald solange falls damit indem sodass ob"
    ),
    clause_prepositions=words("als seit bis da"),
    relatives=words("welcher welches deren dessen wo wer was wie wann warum womit wobei wofür wodurch"),
    relative_adverbs=words("wo wie wann warum womit wobei wofür wodurch"),
    relative_determiners=words("der die das den dem denen"),
    complementizers=words("dass daß"),
    pronouns=words("er sie es wir ich man"),
    adverbs=words(
        """
        nicht auch noch schon bereits erst nur sogar wieder nie oft bald später früher dann nun jetzt hier dort zuerst
        zuletzt einst fast etwa gestern heute morgen vorgestern übermorgen zurück zusammen jedoch dennoch deshalb daher
        darin daran darauf darüber darunter davon dafür dadurch danach davor dagegen daraufhin
        dabei damals zunächst inzwischen zudem außerdem so sehr ganz immer selbst offenbar vermutlich mehr sich
        ihm ihnen ihn mir mich dir dich uns euch einander rund einmal zweimal dreimal mehrmals
        seither seitdem bislang bisher dorthin
        mindestens höchstens wenigstens insgesamt beispielsweise allein nochmal allerdings hingegen wiederum
        heraus hinaus hinein herein heran hervor herum hinauf hinunter herunter
        """
    ),
    past_auxiliaries=words("war waren wurde wurden hatte hatten"),
    perfect_auxiliaries=words("hat haben habe hätten hätte"),
    present_auxiliaries=words("ist sind wird werden werde sei seien wäre wären"),
    past_modals=words("konnte konnten musste mussten durfte durften"),
    modals=words(
        "will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten "
        "darf dürfen durfte durften mag mögen würde würden könnte könnten "
        "könne müsse solle wolle dürfe möchte möchten dürfte dürften müsste müssten"
    ),
    past_verbs=words(
        """
        kam kamen ging gingen fiel fielen starb starben gab gaben nahm nahmen fand fanden stand standen lief liefen
        schrieb schrieben traf trafen brach brachen schloss schlossen begann begannen gewann gewannen verlor verloren
        zog zogen floh flohen schoss schossen griff griffen sank sanken stieg stiegen trat traten verließ verließen
        ließ ließen rief riefen sprach sprachen sah sahen trug trugen schlug schlugen entschied entschieden hielt
        hielten blieb blieben fuhr fuhren flog flogen bat baten wuchs wuchsen unterschrieb unterschrieben entstand
        entstanden erhielt erhielten empfing empfingen erschien erschienen zerbrach bot boten beschloss beschlossen
        lag lagen saß saßen hing hingen schwieg schwiegen stritt stritten sang sangen galt galten half halfen wies
        wiesen schob schoben lud luden befahl befahlen gelang gelangen misslang verlieh verliehen wich wichen sprang
        sprangen übte übten
        zwang zwangen drang drangen trieb trieben stach stachen schien schienen barg bargen erwarb erwarben stahl
        stahlen goss floss flossen betrog bog bogen wog vergaß vergaßen bekam bekamen grub gruben schuf schufen betrat
        betraten vertrat vertraten bewies bewiesen überwies empfahl litt litten schnitt ritt ritten bezog bezogen
        übernahm übernahmen verschwand verschwanden ertrank ertranken verbot verboten warf warfen riss rissen hob hoben
        """
    ),
    verb_prefixes=("über", "unter", "wider", "ver", "be", "er", "ent", "zer", "durch", "um"),
    bare_auxiliaries=words("worden gewesen"),
    final_participle=r"\w*ge\w+(?:t|en)|\w+iert|(?:be|ver|er|zer|ent|unter|über|wider|hinter|miss)\w+(?:t|en)",
    past_endings=("te", "ten"),
    no_participles=words(
        """
        geehrte geehrten geehrter
        erste ersten letzte letzten zweite zweiten dritte dritten vierte vierten fünfte fünften weite weiten nächste
        nächsten beste besten größte größten rechte rechten bekannte bekannten verletzte verletzten gute guten rote
        roten alte alten breite breiten harte harten späte späten leichte leichten schlechte schlechten unten hinten
        bitte höchste höchsten älteste ältesten jüngste jüngsten meiste meisten geplante geplanten vermisste vermissten
        bewaffnete bewaffneten gesamte gesamten sogenannte sogenannten deutsche westen selten direkte direkten bunte
        """
    ),
    present_verbs=words(
        """
        gilt entfällt entfallen fahre reise warte hoffe denke glaube wohne schreibe nehme fliege
        sagt erklärt meldet berichtet betont fordert warnt schreibt teilt gibt kommt geht steht liegt
        stehe komme gehe liege gebe schwebe bleibe laufe brenne drohe führe lebe arbeite brauche bringe finde halte
        leide plane prüfe rechne sehe spreche suche trage treffe verliere wisse ziehe bestehe handle gehöre
        """
    ),
    negations=words("nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne"),
    # "Den Einbruch bemerkte eine Zeugin" loses its sense with its article.
    articles=words("der die das ein eine"),
    weak_articles=words("der das"),
    weak_endings=("en",),
    indefinites=words("ein eine einen einem einer eines"),
    genitives=words("des der eines einer"),
    definites=words("der die das dem den dieser diese dieses sein seine ihr ihre"),
    possessives=words("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
    pluperfect_auxiliaries=words("hatte hatten"),
    passive_auxiliaries=words("wurde wurden"),
    copulas=words("war waren ist sind"),
    reporting=words("so"),
    sayers=words(
        """
        polizei behörden behörde sprecher sprecherin ministerium medien medienberichte agentur nachrichtenagentur zeugen
        augenzeugen experten ärzte staatsanwaltschaft ermittler anwohner feuerwehr rettungskräfte gericht zeitung radio
        armee militär regierung stadtverwaltung bericht
        """
    ),
    source_phrases=frozenset({"laut polizei", "nach angaben", "wie die", "wie der", "wie das", "nach polizeiangaben"}),
    messages=words(
        "erklärung bericht brief interview rede mitteilung pressemitteilung konferenz pressekonferenz studie"
    ),
    event_nouns=words(
        """
        angriff anschlag krieg schlacht putsch streik überfall attentat mord tod geburt festnahme absturz brand feuer
        explosion erdbeben flut überschwemmung sturm wahl wahlen abstimmung referendum prozess urteil klage abkommen
        vertrag waffenruhe gipfel gespräche treffen besuch reise start verkauf kauf rücktritt ernennung krönung hochzeit
        beerdigung eröffnung schließung gründung anfang beginn ende ausbruch unfall unglück katastrophe sieg niederlage
        übernahme machtübernahme revolution währungsreform
        rückzug flucht entführung protest proteste kundgebung massaker besetzung befreiung mauerfall einsturz
        """
    ),
    lead_phrases=frozenset({"mit wirkung", "mit ablauf"}),
    life_marks=words("* † ✝ geb geb. gest gest."),
    means=words("mit durch per"),
    act_endings=words(
        """
        beschluss beschluß urteil bescheid schreiben vertrag verfügung erlass erlaß dekret entscheid entscheidung
        urkunde brief verordnung gesetz befehl edikt bulle anzeige antrag vereinbarung wirkung
        """
    ),
    event_endings=("ung", "tion"),
    first_times=words("mal erstmals wie"),
    superlatives=words("beste besten bester bestes besser"),
    superlative_endings=("ste", "sten", "ster", "stes", "ßte", "ßten"),
    final_auxiliaries=words("haben sein werden"),
    unreal=words("wäre wären hätte hätten käme kämen würde würden gäbe gäben"),
    origins=words("aus vom von für"),
    targets=words("zum"),
    sources=words("aus"),
    hedges=words("angeblich mutmaßlich"),
    excluding=words("nicht"),
    likenesses=words("wie"),
    comparisons=words("als gegenüber"),
    comparison_phrases=frozenset({"verglichen mit", "im vergleich"}),
    age_leads=words("mit"),
    before_that=words("damals zuvor früher ursprünglich einst ehemals vorher"),
    lengths=words(
        """
        tag woche monat jahr stunde minute sekunde drittel viertel fünftel dutzend million
        meter metern kilometer kilometern prozent euro grad tonnen liter litern millionen milliarden tage tagen wochen
        monate monaten jahre jahren stunden minuten sekunden hektar quadratmeter kilogramm uhr mal
        """
    ),
    degrees=words("rund etwa fast nahezu knapp nur mindestens höchstens circa"),
    limits=words("bis"),
    oblique=words("einen einem den dem des eines diesen diesem"),
    attributing=words("vom"),
    bounds=words("bis"),
    then=words("dahin"),
    range_words=words("bis und"),
    spending=words("dauerte dauerten dauert dauern währte währten verbrachte verbrachten verbringt"),
    date_leads=words(
        """
        am im in an um seit bis ab von vom zum zur vor nach gegen etwa rund ungefähr kurz anfang ende mitte früh spät
        noch erst bereits schon zwischen und während der den dem des die das einem einer um für zeit zeitraum
        laufe verlauf per zu spätestens frühestens einschließlich allein
        """
    ),
    occasion_prepositions=words("um"),
    own_pronouns=words("ich wir ihr"),
    owners={"sein": "er", "seine": "er", "ihr": "sie", "ihre": "sie"},
    person_pronouns=words("er"),
    she_pronouns=words("sie"),
    her_ending="in",
    feminine=words("sie frau tochter schwester mutter witwe königin kaiserin prinzessin gräfin ärztin malerin autorin"),
    masculine=words("er herr sohn bruder vater witwer könig kaiser prinz graf arzt maler autor"),
    # Of a subject that "er" takes up.
    he_determiners=words("der ein dieser"),
    thing_pronouns=words("es"),
    she_determiners=words("die eine diese"),
    her_determiners=words("der einer dieser zur seine ihre seiner ihrer"),
    it_determiners=words("das dieses"),
    placeholding=words(
        "gab gibt gäbe kam kommt ging geht handelt handelte regnete regnet schneite fehlte fehlt bedurfte heißt hieß "
        "dauerte dauert bleibt blieb"
    ),
    him_determiners=words("den einen diesen"),
    person_titles=words(
        """
        bürgermeister oberbürgermeister vorstand leiter vorsitzender kommandant verteidiger
        landrat minister ministerpräsident präsident kanzler trainer sprecher direktor
        professor dr herr chef vorstandschef richter staatsanwalt anwalt autor lehrer arzt pfarrer bischof papst könig
        abt mönch herzog fürst bergsteiger fahrer
        kaiser prinz graf general oberst kapitän geschäftsführer astronom fraktionschef parteichef regierungschef
        """
    ),
    conditionals=words("wenn falls sofern"),
    provisos=words("falls sofern"),
    particles=words(
        "statt teil auf ab an aus ein unter mit nach vor zu zurück fest um heraus hin hinaus hinein hervor herunter "
        "durch bei hinzu entgegen fort nieder zusammen"
    ),
    onward=words("an"),
    person_datives=words("ihr"),
    joined_particles=words(
        "ab an auf aus bei ein empor fest fort her heraus herein herunter hervor hinaus hinein inne los mit nach "
        "nieder statt teil vor voraus vorbei weg zu zurück zusammen"
    ),
    # A stem that may begin a word, no participle before its noun, in the past: not the rest of "ankerte", "beichtete".
    joined_verb=(
        r"(?!ge)(?=\w{5})(?:[bdfgklmnprstvwz]?|[bdfgkpt]r|[bfgk]l|s?c?h|kn|pf[lr]?|qu|sch[lmnrw]?|sp[lr]?|str?|zw)"
        r"[aeiouäöüy]\w*te(?<!ierte)n?"
    ),
    merged=words("im=in ins=in am=an ans=an zum=zu zur=zu beim=bei vom=von aufs=auf fürs=für"),
)
