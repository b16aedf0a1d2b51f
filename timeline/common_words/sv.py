"""Swedish."""

SMALL = """
    och i att det som en på är av för med den till inte har de ett om var jag men från vid kan efter kommer sade
    skulle när också eller under vara mot blev hade måndag tisdag onsdag torsdag fredag lördag söndag januari
    februari mars april maj juni juli augusti september oktober november december två tre fyra fem igår går idag
"""

COMMON = """
    aldrig alla allt andra anmäls annan anställda ansvar arbetar arbete arg avgår avslöjar avsnitt avtal bakom bara
    barn barnen beslut besöker betala bil bilar bilist billigare biskop blir blåst bo boende bok bolag bonde bor
    bort borta bra brand branden brott brottet bruksort bråk bygga bygger byggs bästa bättre både båt böcker bönder
    börja börjar dag dagar dagen deras detta dig din dit domare domstol dotter dottern drabbas drar dratt dricks
    drog du dyr dyrare där död döda dömd döms dör efteråt egen ekonomi elever elpriset enkelt enligt ensam fall
    fallet familj familjen far fara fars fast fest film finns fler flera flest flicka flyg flygplats flykt flytta
    folk fotboll fram framtid fri frukt fråga frågor fäller fängelse färre få får född fönster förbud före företag
    förlorar förslag första förvånad förälder föräldrar gamla gammal ganska gata gav ge ger gick gift gjorde glad
    god grannar gratis gripen gripna grupp gud gå gård gör göra göteborg hamn handel havet hela helt hem hemma
    hennes herr hit hitta hittad hittades hjälp hjälper hjälte hon hopp hos hot hotar hotell hund hur hus huset hyra
    hyror högre högt höjer höst hösten ihåg ikväll illa in ingen inget innan inne inom insats is ja jobb jobba
    jorden jul julen kallt kamp kanske karl kl klar klarar klart klass klimat knappt knark kom kommun kommunen konst
    kopia kort kostar kraft krav krig kris krock kräver kunde kunder kung kungen kvar kvinna kvinnor kväll kyla
    kyrka kyrkan kär köp köper kör körde lag lagen lagt land landet larm larmar ledare leder lever liga ligger lika
    lite liten liv livet ljus lokal lova lugnt lyckas läge lägger lägre läkare lämnar lära lärare läser låg lång
    långt lön löner lösning makt man mark match medan medel mellan mer mest mig miljon miljoner miljö minister
    minska minskar minst misshandel misstänks misstänkt mitt mjölk mor mord mordet morgon mycket människor mål månad
    månader många måste mörker möta möte natten natur ner ni nio nog nord nu ny nya nytt nyår nära nästa någon något
    några nöjd oavgjort oberoende oc ofta olja olycka olyckan område oro oroas ort osäker pappa parti pendel pengar
    person personer plan plats pojke polisen poliser politik pris priser procent prov publik päls pågår rapport
    rasar redan regering regeringen regn regnet resa resor rest restaurang riksdag risk räddad räddning rätt
    rättegång rån röd rök röst röster sa sak saknas samma samtal satt se sedan seg seger ser sett sex sig sin sina
    sista sitt sju sjuk sjukhus själv självklart ska skada skadad skadade ske skjuten skog skola skolan skolor
    skriver skuld skydd slog slut sluta slutar släkt släpps slår smet snart snö snön sol sommar sommaren son sonen
    sova spel spelar sport spår stad staden stark start startar statsministern stig still stockholm stoppas stor
    stora storm straff strand strejk ström strömavbrott student stänger stängs står stöd stöld större störst sund
    svar svarar svensk svenska svenskar sverige svår syd säga säger säker säljer säsong söker ta tack tag tal talar
    tappar tar tid tiden tidigare tiger tillbaka tillsammans timmar titel tog torka torr trafik trafiken tro tror
    trots trygg träd träff träffar träna tung tur tvingas tyst tåg ung unga ungdomar upp uppger ur utan utanför ute
    utreds vad vaken val valet vann vapen varför varje varm varmare varnar varsel vatten vattnet vecka veckan veckor
    vem verk vet vi viktig vill vind vinna vinner vinst vinter visar viss vit volvo vuxna väder väg vägen vägrar väl
    välja väljare vän väntar världen väst våld vår våra våren äldre än ändå äntligen ärende äter åker ålder år åren
    årets åtala åtalas åtta öst över överens
"""

LETTERS = "åäö"
