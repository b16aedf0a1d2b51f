"""Danish."""

SMALL = """
    og i at det er en til af på som med for den de ikke der har et om var blev fra ved kan hun efter være sagde
    blive bliver også eller vil siger skal flere mod havde hvor mandag tirsdag onsdag torsdag fredag lørdag søndag
    januar februar marts april maj juni juli august september oktober november december to tre fire fem går politiet
    søger
"""

COMMON = """
    advarer afgør aflyst afslører aftale aften aldrig alene alle altid anden andre anholdes anholdt ansatte ansigtet
    antal arbejde arbejder arrangement avis bag bagefter bange bank barn barnet bedre bedste begge begynder
    beslutning bestyrelse bestyrelser betaler bil biler bilist billigere blod blæst bo bog boliger bonde bor borger
    borgere borgmester brand brug bruger bryder bræk brænder bud bus by byen byer bygger bygning byråd båd
    bæredygtig bøde bønder bør børn børnene dag dage dagen danmark dans dansk danske danskere datter deres dig din
    direktør diskotek dom dommer domstol dreng drenge drikker dræbt du dyr dyrere dyrt død døde dømt dør efterår
    egen ejer ekstra elever end endelig ene eneste engang enig erhverv fald falder familie familien far fare fast
    fest fik film finder firma fisk flag fleste flot fly flygter flygtninge flytter folk folketinget foran forbi
    forbud fordel fordi foreslår forhold forklarer forlader forlænger formand forslag forsvar forsvundet fortsætter
    forud forår forældre frem fremtid fri fronten frygt frygter fuld fundet fylder fyret få får fængsel færre født
    føler før først første gade gamle gammel gang gave gerne giver gjorde glad glæde god gode godt grund gruppe grøn
    grønlandsk gæld gæst gør hamrer handel haven havet hed hele helt hende her hjem hjemme hjælp hjælper holder hos
    hospital hoved hund hurtig hus huset hvem hver hverdag hvis hvordan hvorfor håb håber håndbold hæver høj højere
    højeste højt høst ifølge ild ind indbrud inde inden ingen intet island jagt jern jo job jorden jul julen kamp
    kampen kast kaster kendt kirke klar klare klimaet klub kold koldt kom kommer kommune kommunen kommuner kone
    konge kongen kontrol kort koste koster kraftig krig kriger krise kritik kræft kræver kunde kunder kunne kunst
    kvinde kvinder kæmper københavn køber køn kører kørte lad lade lader land landet landmand landmænd landsby langt
    last lav lave laver leder leg leger lever leverer lidt lige ligger lille liv livet lov love lovgivning luft
    lukker lukket lys læge læger længe længere lære lærer løber løn løsning mand mange mangler mark marked mavepine
    medarbejdere meget mellem mener mens mere mest mester mig miljø millioner min minder mindre mindst minister
    minutter mor mord morgen måde mål måned måneder måske mænd mænge møde møder møntet naboer nat natten navn ned
    neden nej nogen noget nogle nord nu ny nye nyt når nær næste næsten nød offer ofre ofte omkring område onkel op
    opgave orden ordfører os over overfald overfaldet ovn parti partiet patienter penge person personer plads plan
    planer plejer politi politibetjent politiker politikere post pris priser problem procent prøver påkørsel rammer
    ramt rapport regeringen reglen regn rejse rejser ret retten rig rigtig ringe river rundt ryger ryster råd rød
    røg røveri sag sagen salg samler samme sammen sat se sejr seks selv sender senere ser side siden sidst sidste
    sig sige siges sigt sigtet sikker sikre sin sine sit skade skat skib skole skoler skov skriver skudt skuffet
    skyder skyld skærer slag slap slut slutter slår smitte snart sne sol soldater sommer spil spiller spillere sport
    sprog stadig stakkels start starter stat statsministeren sted stemmer sten stiger stjålet stjæler stof stop
    stopper stor store storm straf strand strejke strøm studerende står stærk støj større største støtte svar svarer
    svær svømme syd syg syge syn så sår sårede sælger særlig sø søn tab taber tabt tag tager taget tak tal taler tid
    tiden tidligere tilbage tilfælde tiltalt time timer times ting tog togstrejke togtrafik top torsk trafik travl
    trods tror truer tung tur tusinder tv tvinger tyv tyve tyveri tør tørke ud uden udenfor udland udsat udvikling
    uge uger ulykke ulykker ung ungdom unge unik usikker valg valget vand vandet vandt vare varer varm varme varsler
    vej veje vejen vejr ven venner vennerne venter verden vest vi vidne vinder vinter virker virksomhed virksomheder
    vise viser voksne vold vor vores våben væk vælger vælgere værd været vært væsentlig ytring år året årets øger
    øje økonomi øl ønsker øst
"""

LETTERS = "ææøøå"
