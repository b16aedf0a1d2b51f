"""Catalan."""

SMALL = """
    el la de que i en els es del les un per amb una al és no més però va com dels seu ha són fins aquest l d dilluns
    dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre
    octubre novembre desembre dos tres quatre ahir avui demà
"""

COMMON = """
    abans acaba accident acord actua actual aigua aire això ajuda ajuntament alcalde alcaldessa alerta algun alguns
    alt altra altre altres alumnes amics amor anar any anys aquesta aquests aquí ara art assegura atac atropellar
    augmenta aula baixa baixen banc barri bomber bombers bona bons bosc bé cada cal calor camió camp campanya camí
    canvi cap capital carrer carretera carta cas casa cau cent centre cerca ciclista cinc cinema ciutadans ciutat
    ciutats claus clients colla comarca comença compra concert condemna conductor consell consells contra copa cor
    cos cosa costa cotxe cotxes creix crim crisi cultura curs dades demana demanen denuncia des després detenen
    detinguda detingut detinguts deu deute dia dies dimiteix diners dins dir director dit dona dones dret dubte dues
    durant edifici eleccions ell ella ells empresa empreses encara energia entre equip era escola escoles espera
    esport estan estat estiu estudi estudiants està euros fa família famílies fer ferida ferit ferits festa fi fill
    filla fills final foc font fora fort força fred fuig futbol futur gairebé gas gent gol govern gran grans greu
    grup guanya guerra habitants habitatge hagut història hivern home homes hora hores hospital hotel illa incendi
    incendis inicia jove joves judici junts just justícia jutge lladre llarg llei lleida llibre lliga llista lloc
    lloguer lluita llum lluny mai mal mar mare massa mateix mateixa matí menor menys mercat mes mesos metge metges
    meu mig milers milions milió millor ministre mor moren mort morta morts mostra moto mou muntanya món música
    nadal nen nens neu ni nit nivell nom nord nostre nou nous nova noves obra obre obres oci on or orde pagesos pare
    pares parla part partit pas passa pau país pel pels penja pensions perd perill perquè persones petit petita
    platja plaça ple plou pluja poble poblet poc poca pocs poder policia policies política pont porta portar pot
    pregunta premi presenta president presó preu preus primer primera prop proposa protesta prou puja pujar quan qui
    quin quina què rebre regal rei reina reunió rica riu roba robatori roda rècord sala salut sec seca secretari
    segle segon segons segueix sempre sense servei serveis setmana seva seves si sis situació sobre sol sola sort
    sortida sota suma suport surt tard tarda taula teatre temen temporada temps tenen terra tota tothom tots treball
    treballadors tren trens tribunal troba trobada trànsit turisme té universitat vaca vaga ven venda vent verd
    vergonya veu veí veïns vi viatge victòria vida vila violència visita viure vol vola volen vot víctima víctimes
    àrea últim
"""

LETTERS = "·"
