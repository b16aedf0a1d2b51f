"""Finnish."""

SMALL = """
    ja on oli ei että se hän ovat mutta myös kun joka sen ole hänen jo kuin tai vain mukaan asti vuoden jälkeen
    kanssa ollut sitä näin siitä maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta kaksi kolme neljä viisi eilen tänään huomenna vuonna
"""

COMMON = """
    aika aikaa aikana aina ajaa ajoi alas alkaa alkoi alle aloittaa alueella ampui apu apua arvio asemalla asia
    asukas asukkaat asunnot asunto auto autoa autoilija auton avaa avoinna edelleen edes eduskunta ehdottaa ehkä
    eivät eli elokuva elämä elää enemmän ennen ensi ensimmäinen entinen erittäin esittää etelä eu euroa haastaa
    hakee halki hallitus haluaa haluavat hankkii harva heidän helppo helsingin helsinki helsinkiin hengen heti
    hieman hinnat hinta hoito huippu huolestunut hyvin hyviä hyvä häiriö hätä ihmiset ihmistä ikinä ilma ilman
    ilmoittaa isku iso isä itse itä jatkaa jatkuu johtaa johtaja johtoon jokainen jos jotka joukkue joulu juna
    junalakko junat juuri jälki järvi jää kaatui kaikki kaikkia kaksivuotias kalliimpi kallis kansa kantaa katso
    katsoo katu kauan kaupat kauppa kaupungin kaupunki kausi kello kenttä kerran kertoo kesä kesällä kesän kesää
    kevät keväällä kilpailu kirja kirkko koira koko kolari kolarin kolmas kone koti kotiin koulu koulut kova kriisi
    kuinka kuiva kuivaa kuka kulta kuningas kunnat kunta kuolee kuoli kuolleena kuollut kuollutta kurssi kuva kyllä
    kylmä kyse käräjäoikeus käy käynnistyy käyttää laiva laki lakko lapset lapsi laskee laskevat lasten lehti lento
    levisi liian liike liikenne lintu lisää loma loppu loppuu loukkaantui luja lukio lumi luonto luvassa lääkäri
    löytyi maa maailma maailman maali maan mahdollinen maksaa maksu matka meni mennyt meri metsä miehet mies miksi
    mikä miljardi miljoona miljoonaa ministeri mitali moni muita mukana murha murto musiikki muu myy myöhemmin
    naapuri nainen naiset naisia neljäs nimi noin nopeasti nousee nousevat nousu nuoret nuori nyt näytti ohi oikein
    oikeus olevan olisi olla olympia oma omat onko onnettomuudessa onnettomuus onni opettaja opiskelija oppilas
    ottaa ottelu otti paha paikalla paikka pakeni palaa paljastui paljon palkka palo paloi palokunta paras parempi
    pelaa pelaaja peli pelko pelkäävät perhe petti pidätetty piha pitkä pitää pohjois poika pois poissa poliisi
    poliisin poliitikko porukka potilas presidentti prosenttia puhuu puisto puoli puolue päivä päivän päivää
    pääministeri pääsi päättää pörssi raha rahaa raja rakennus rakentaa ranta ratkaisu riita rikos rohkea ruoka
    ruotsi ryhmä saa saada saapui sade sadetta sai sairaala saksa salama sama samaan sanoi sanoo sarja satoi
    seitsemän selvisi seuraava sieltä siis silta sitten sota suomalainen suomalaiset suomen suomi surma surmasi
    suuret suuri sydän syksy syksyllä syntyi syy syytetty syyttäjä sää taas taitaa taivas takaisin talo talous
    talven talvi tampere tampereella tapaa tapahtui tapaus tarvitsee tavoite tehdas tekee teki teko terveys tie
    tiellä tietä tietää tilanne todella tuhat tulee tuli tulipalo tullut tulos tunti tuo tuomari tuomio tuomittiin
    tuotti turku tutkii tutkinta tuulee tuuli tv työ työn työttömyys työtä tähti tänä tästä täysin törmäsi uhkaa
    uhri uimaan ulkona ulos uuden uudet uusi vaali vaalit vaan vaara vai vaihtaa vaikea vaikka valehteli valitsi
    valmis valo valtio vanha vanhat varas varhain varoittaa varten vastaan vastaus vastuu vauhti venäjä verran vesi
    vettä viha viikko viikon viime viimeinen viisas viljelijä viljelijät virhe voi voima voitti voitto vuokra
    vuokrat vuosi vuotta väki väkivalta väärä yhdessä yhteys yhtiö yksi ylin ylös ympäri yrittää yritys yö yöllä yön
    äiti äänestää ääni öljy
"""

LETTERS = "äö"
