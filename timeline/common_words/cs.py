"""Czech."""

SMALL = """
    a v na se je že z s do o to i za od po jako ale byl podle který pro jsou by jeho při bude ve ze která také roku
    už jen není kvůli pondělí úterý středa středu čtvrtek pátek sobota neděle ledna února března dubna května června
    července srpna září října listopadu prosince dva tři čtyři včera dnes zítra
"""

COMMON = """
    aby auta auto bez bezpečnost boj bojí brně budou byla byli bylo být cena ceny cesta cesty chce chlapec chtějí
    chybí chystá cizinci cyklista cyklistou další daně den divadlo dnů doba době dobře dohoda dokonce doktor dolů
    domov domu dopadl dopravy dostal dostala dostane dražby dražší druhá druhý drží dveře dvě dál dálnice dávno dává
    dítě děti důchod dům ekonomika elektřina energie eu euro fanoušci farmáři film finále firma firmy fotbal hasiči
    historie hlas hlava hlavní hledají hledá hned hodin hodně hokej holka hora hory hospoda hotel hoří hra hrad
    hraje hranice hrozí hráč hudba jaro jede jeden jednání jej jejich její jel jestli ještě jih jinak jiný již jméno
    jít jízda jízdy kam kariéra každý kde kdo kdy kilometrů klub kniha kolik kolo komise koncert konec konečně
    koruny kostel koupě kraj krajina kritika krize krizi král kterou kteří kultura kupuje let letiště letos lidem
    lidé lidí loni loď lékař lékaři léta léto lže majitel mají maminka manžel matka medaile metro mezi ministr
    mladíci mladý mluví mládež moc most motorista moře možná mrtví mrtvých mráz muset musí muzeum muzika muž muži
    myslí má málo místa místo měl měla měli města město městě měsíc měsíců můj může nad najdou nakonec naopak
    napadení naše nebe nebo nebyl nehoda nehodě nejlepší nejvíc nelze nepřišel než nic nikdo nikdy ničí noc nová
    nové nový nových nula nutné nájem nájmy něco někdo německo obce obchod obchody obec obviněn obviněni obyvatel
    obyvatelé odboru odešel oheň okna opozice oprava opět osm otec otevřel pacient padl pak palác pan paní park
    peníze pes plat plyn plán pod podal podnik podzim pohár pojede pokles pokuta pole policie politici politik
    politika pomoc pomáhá poslanci poslední potom povodeň pozor počasí pořád požár praha praze pražské premiér
    prezident problém prodal prodej program projekt protest proti protože proč první práce práci právo prázdniny psi
    ptáci píše pět před předseda přes přestal přijde přijel přišel příběh případ příští rada radnice reforma region
    rodina rodič rodiče rok roky roste rostou rozhodl rozhodnutí rozpočet ruka ruský ryba rychle rád ráno růst sama
    samý sbírka seriál sever silnice silnici skončil slavil sledujte sleva slova slunce smrt sníh sociální soud
    soudce souhlas soused spojení sport srpen srážce srážka stadion stal starosta starostka stará starý stav stavba
    stavební stojí strach strana strany strom student studenti stále stávka stěhuje sucho suchého svého svět světa
    syn sám síla tady tak takže tam tepla teplo teď tolik trať trenér trest trh táta týden týdnů těžko ulice umírá
    určitě učitel učitelé vede vedení vedl vedro velká velké velký vesnice viděl vlak vlaky vláda voda vody voják
    volby voliči volný vozidlo vrah vrátil vyhrál vystoupil vyšší válka víc více víkend víno vítr výbuch výlet
    výsledek význam věc věta všechno všichni vůz vždy zabil zahrada zaměstnanci zase zasedání zastavil zavřel začal
    začne začíná zboží zdraví země zemědělci zemědělství zemřel zima zimu zjistil zlato zloděj změna změny znovu
    známý zpráva zpět zranění zvíře zájem zákaz zákon západ zápas útok úřad čas často času česko česká české český
    člověk části řada ředitel řeka řekl řekla řeší řidič řidiči šance šest škoda škola školy špatně šéf železnic žen
    žena ženy žije život žádný žádost žák
"""

LETTERS = "řěů"
