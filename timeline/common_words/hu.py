"""Hungarian."""

SMALL = """
    a az és hogy nem is egy ez volt meg de már csak el még mint azt vagy után szerint ki miatt ezt lesz végéig van
    hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap január
    február március április május június július augusztus szeptember október november december két három négy tegnap
    ma holnap
"""

COMMON = """
    adó ahogy ajánl alatt alig amely ami anya apa autó azonban baj baleset balesetben baleseti bank barát be
    bejelentett belül benne benzin betegek betör bezár bor buda budapest budapesten busz bár bér bérleti bíró
    bíróság bűn család csapat csend csökken cég cégek cél diák diákok dolgozik dolgozók drága drágább díj díjak
    döntés döntött eddig egyetem egyik egyre egész egészség elad elfogták elhajtott elhunyt ellen ellenzék elmarad
    elnök elnöke első elveszett elő előtt ember emberek emelkedik emelkednek emlék energia erdő erő erős es eset
    esik este eső fa falu fel feleség felett felnőtt fia fiatal fiatalok film fizet fizetés fiú foci fog fontos
    forgalom forint forró fáj férfi férj föld függ fő főváros gazda gazdaság gazdák gyerek gyerekek gyors gyár győz
    győzelem győztes gáz ha hajó hal halott halt halál hang hazai hegy hely helyett helyzet heti hibás hideg hol
    horvát hosszú hozott hozzá háború ház házak hét hétvége híd hír hírek hó hónap idegen idei idén idő időjárás
    igaz igazgató ijesztő ilyen indul ingatlan ingyen iskola iskolák ismét itt javasol jelent jelölt jobb jobban jog
    jut jár járat játszik játék jég jó jön jövő jövőre kap kapu karácsony katona kell kellett kemény ketten kevesebb
    kevés kez kezd kezdődik kiadás király kirándul kis kisfiú kislány kocsi kocsma koncert korai kormány kormányzat
    korábban kultúra kutya kép képviselő késő költség könnyű könyv kör környezet körül közel közlekedés község
    között küzd lakosok lakás lakások lakó lassan legjobb legnagyobb legyen lehet lehetett len letartóztatott levegő
    levél lop lopott lopás láng lány lát látogat látogatók ló lövés maga magas magyar magyarok magyarország
    magyarországi majd marad meghal meghalt meghaltak megjelent megnyílt megállt megöl megölték meleg mellett
    menekül menni mennyi mert messze mi minden mindenki mindig miniszter miniszterelnök minősít mit mond mondta most
    mozi munka munkahely munkások mutat máshol másik múlt múzeum nagy nagyobb nagyon nap napok napon nehéz nemzet
    nemzeti nincs nyer nyert nyit nyitott nyomoz nyugat nyugdíj nyár nyári nyártól nélkül német név nő oktat oktatás
    olaj olasz olcsó oldal olimpia orosz oroszország ország országos orvos orvosok osztály otthon parlament part per
    perc pest pesten piac pincér plusz pont probléma program próbál pálya pár párt pénz rab rajt reggel rekord
    remény rendezvény rendőr rendőrség rendőrök romló ruha rá régi régió rész részt sajt sajtó saját segít segítség
    sem senki siker sofőr sok sokan sor start strand szabad szavaz szavazás szegény személy szerelem szeretne
    szervez szolgálat szomszéd sztrájk szállás szám száraz százalék szél szép szó szükség született szülő szülők
    sérült séta súly súlyos tanár tanárok tanító tart tartanak tavaly tavasz te tele telefon teljes templom ten ter
    terv tervez test tilos tilt torony tovább tud tudós turista támad támadás támogat tárgyal társadalom tél téli
    térség tíz tó több többet tör történet történt túl tűz tűzoltó tűzoltók utak utas utazik utca utolsó vak vasút
    vele verseny vesz veszt veszély veszélyes vezet vezetésben vezető vihar viharos világ világos virág vissza visz
    volna vonat vonatok vád vádlott választ választás választók vár várják város városi vásárol vége véget víz zene
    zárva zöld ágy áll állam állami általános ár árak áram át én építkezés épület ér érkezik év évek éves évvel így
    óra óta öreg örök össze összesen öt özvegy új újra újság út útra ünnep üzem üzlet ősz
"""

LETTERS = "őű"
