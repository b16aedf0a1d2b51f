"""Norwegian."""

SMALL = """
    og i det er som en på av for til med at har de ikke den et om var fra ved ble kan han etter være sa blir også
    eller vil sier skal flere mot hadde hvor ut ein eit mandag tirsdag onsdag torsdag fredag lørdag søndag januar
    februar mars april mai juni juli august september oktober november desember to tre fire fem går politiet søker
    vitner
"""

COMMON = """
    advarer aften aldri alene alle alltid andre annen ansatte antall arbeid arbeider avgjør avis avlyst avslører
    avtale bak bakke barn barna barnet bedre begge begynner beste bil bilen bilfører bilist billigere blant blod bo
    bok bolig boliger bonde bor bort borte bot brann brannen bruk bruker brukt bryllup bryter brøyt buss by bygd
    bygger byråd båt bønder bør dag dagen dager dame datter deg dere deres din direktør dom dommer domstol dreper
    drept dronning du dyr dyrere dyrt død døde dømt dør egen eier ekstra eldre elever elv endelig eneste engang enig
    fall faller familie familien far fare fast fengsel fengslet fest fikk film finner firma fisk fjell fjellet fjord
    flagg flest fly flykter flyktninger flyplass flytter folk foran forbi forbud fordi foreldre foreslår forhold
    forklarer forlater forsker forslag forsvant forsvunnet fortsatt fortsetter fotball fram fremtid fri frykt
    frykter full funnet fylke fyller få får færre født føler før først første gamle gammel gang gate gave gir gitt
    gjennom gjorde gjør glad god gode godt grunn gruppe grønn gutt gutter handel havet hel hele helg helse helt
    hender henne her hjelp hjelper hjem hjemme hodet holder hos hoved hun hund hus huset hva hvem hver hverdag hvis
    hvordan hvorfor håndball håp håper høst høy høyere høyt idag ifølge ild ille ingen ingenting inn innbrudd
    innbyggere inne innen is ja jakt jente jenter jobb jobber jorda jul jula kaldt kamp kampen kaster kirke kjemper
    kjenner kjent kjære kjøp kjøper kjører kjørte klar klarer klima klubb kom kommer kommune kommunen kommuner kone
    konge kongen kontroll kort koster kraftig kreft krever krig krise kritikk kroner kun kunde kunder kunne kunst
    kvinne kvinner la lag lager laks landet lang langt lav lavere leder lege leger leie lenge lengre lett lever
    leverer ligger lik like liten litt liv livet lokal lov lover luft lukker lys lære lærer lønn løper løsning mange
    mangler mann mark marked meg meget mellom mener menn mens mer mest mester miljø millioner min minister minne
    minst minutter mor morgen mye myndighet må mål måned måneder måte måtte møte møter naboer natt natta natur navn
    ned nei neste nesten noe noen nok noka nord nordmenn norge norsk norske ny nye nytt nå når nær nød offer ofre
    ofte område opp oppdrag orden ordfører oss over overfall parti partiet pasienter pengene penger person personer
    pike plan planer plass poeng politi politiker politikere pris priser problem prosent prøver pågrepet påkjørsel
    rammer rammet ran rapport ras rasende redd redder regjering regjeringen regn reise reiser rektor rett retten rik
    riks riktig ringer rundt ryggen råd rød røyk sak saken salg samler samme sammen satt se seg seier seks selger
    selv sender senere ser side siden sikker sikkerhet siktes siktet sin sine sist siste sitt sjef sjekk sjåfør sjø
    skadde skade skatt skip skjer skjult skog skole skolen skoler skriver skuffet skutt skyld skyter slag slapp
    slutt slutter slår smitte snart snø sol soldater sommer sommeren spill spiller spillere sport språk stadig stakk
    start starter stat statsministeren statsråd statsråden sted stein stemmer steng stenger stengt sterk stiger
    stjeler stjålet stopp stopper stor store storm straff strand streik strøm strømpris studenter styre styrene
    styrer står større største støtte svar svarer svært svømme syk syke sykehus synes så sår særlig sønn sør sørget
    takk taler tall tap taper tapt tar tatt tid tiden tidligere tilbake tiltalt time timer ting tjente tog togene
    togstreik tok topp torsk trafikk treffer trenger tror tross truer tung tur turist tusen tusenvis tv tvinger tyv
    tyveri tørke tørr uke uker ulv ulykke ulykker ung ungdom unge usikker uten utenfor utested utland utsatt
    utvikling valg valget vann vannet vant vare varer varm varme varsler vei veien veier vekk velger velgere venn
    venner venter verden verdt vest vi vind vinden vinner vinter virker viser vitne voksne vold voldtekt våpen vår
    våre vær vært åpen åpner år året årets åtte øker økonomi ønsker øst øy øya
"""

LETTERS = "ææøøå"
