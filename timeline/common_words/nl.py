"""Dutch."""

SMALL = """
    de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij uit werd door hij naar heeft
    hebben wordt nog over tot dan worden zich ze deze of geen kan maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december twee
    drie vier vijf gisteren vandaag morgen
"""

COMMON = """
    aangehouden aanhouding aanpak aanslag aantal aanval achter af agent akkoord al alle alleen allemaal altijd amper
    ander andere auto automobilist avond bal band bang bank bed bedrijf bedrijven beeld begin begint bekeken bekend
    beleid beste bestuur betaalt beter bezoek bezoekers bezoekt bijna binnen blij blijft blijkt bloemen boek boer
    boeren boete bomen boom boos boot bos bouw brand brandweer brengt brief broer brug buiten burgemeester buurt
    cijfers club crisis daar dader dag dagen dak dank deel deur dicht dief dieren directeur dode doden doel doet
    dood doodt dorp droge droogte drugs druk duidelijk duits duizenden duur economie eens eerder eerste eigen eind
    einde elkaar elke energie ergens fabriek feest fiets fietser film finale fors fout fractie frans gaan gaat gast
    gebied gebouw geeft geld gelijk gemeente gemeenten genoeg geopend gered gevaar gevolgen gevonden geweld gewond
    gewonden gewonnen gezin gezocht goed goede goud grens groep groot grote gulden haalt haar halen half handel hart
    haven hebt heel helft help helpt herfst hier hitte hoe hoge hond hoofd hoog hoop hotel huis huizen hulp huur
    huurders iedereen iemand inbraak inbrekers inwoners ja jaar jaren jeugd jong jonge jongen jongeren jongetje
    kabinet kamer kampioen kans kant kapot keer kerk kiest kijkt kind kinderen klaar klacht klant klein kleine
    klimaat koning koningin koopt kosten koud kracht krijgen krijgt kritiek kunst kwaad laat laatste land langer
    leeft leerlingen leger leider leraar leren leven lid liefde liggen ligt lijn loopt los maakt maand maanden
    maatregelen machine mag maken man markt mee meer meeste meisje mensen miljard miljoen minder minister misbruik
    moeder moet moeten mogelijk mooi moord museum muziek na naam naast nacht natuur nederland nederlandse negen
    nemen niemand niets nieuw nieuwe nieuws nodig nooit noord nu onder ondernemer onderzoek ongeluk ongeval ons onze
    oorlog oost open opent opnieuw oud oude ouder ouderen ouders overleden overval pakt park partij patiënt
    patiënten plan plannen plek ploeg politie politiek poort premier prijs prijzen probleem proces protest raad
    raden rechtbank rechter reden regen regering reis rente rijden rijdt rijk ring rivier roept rond rood ruim ruzie
    samen schade schiet schip scholen school schrijver slaat slag slecht sluit sluiten sneeuw snel snelweg sommige
    spel speler spelers spoor staat stad stadion staking stapt start steeds stelt sterft sterk steun stijgen stijgt
    stil stop stoppen straat strand strijd stroom student studenten stuk tegen thuis tien tijd tijdens titel toch
    tram treft trein treinen trekt trots tuin tussen tweede uitslag uitspraak vaak vader vakantie vallen valt vanaf
    vast vechten veel veilig ver verandert verbod verboden verdacht verdachte verder verdwenen vergadering verhaal
    verkeer verkiezingen verkoop verkoopt verlies verliest vermist vertrekt verwacht vindt vlees vliegtuig vlucht
    voetbal vogels volgend volgens volk voorzitter vraagt vragen vrede vrees vrezen vriend vrij vrouw vrouwen vuur
    waar waarom waarschuwt wacht want water week weer weg weinig welke wereld werk werken werkt west wet wethouder
    wie wil willen wind winkel winkels winnen winst wint winter wonen woning woningen woord zaak zal zee zeer zeggen
    zegt zelf zes zet zeven ziek ziekenhuis ziet zit zo zoeken zoekt zomer zon zonder zoon zorg zuid zwaar zwart
    zwembad zwemmen
"""
