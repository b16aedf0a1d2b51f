"""Croatian."""

SMALL = """
    i u na se je da su za od po kao ali bio koji bi njegov pri biti će iz koja također ne što godine kako samo nije
    do zbog ponedjeljak utorak srijeda srijedu četvrtak petak subota subotu nedjelja nedjelju siječnja veljače
    ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca dva tri četiri jučer danas
    sutra
"""

COMMON = """
    autocesti bez bilo blizu bogat bolji bolnica bolnici brat broj cesta ceste cijena cijene crkva dan dana dijete
    djeca djece djevojčica dječak dobar dobro dok dolazi dom domovina dosta druga drugi država državni dvije dvoje
    ekonomija energija eura euro film firma gdje glas glava glavni god godina godinu gol gore gori gorio
    gospodarstvo gotovo grad grada gradonačelnik gradu granica građani grupa hladno hrvati hrvatska hrvatske
    hrvatski hrvatskoj iako igra igrač ili ima imaju ispod ispred izbori izgubio između iznad jako jedan jedna jer
    jesen jezik još jug kada kamion kazna kazne kaže kiša klub knjiga koliko konačno koncert kraj kralj krivo kriza
    krv kultura kupiti kuća kuće lijep liječnici liječnik ljeta ljeto ljudi ljudima loše majka mali malo manje
    ministar mjesec mjeseca mjesto mlade mladi mladić mora moraju more most možda može mreža mrtvih muzej muškarac
    muškarci muž nad nagrada najbolji najveći nakon napad napao nastavnik naš naši nego neki nesreća nesreći nestao
    netko neće nešto nikad nitko ništa njegova njemačka njih nogomet nova nove novi novo noć obitelj obrana odluka
    odmah oko okoliš on ona oni opet općina osoba osobe ostaje ostao otac otišao otok otvara otvoren ovaj ove ovo
    ozlijeđeni pacijent pad pala pao park pas pet piše plan plaća plaće plaža plin pobijedio pobjeda pobjegao pod
    poginuo policajac policajci policija politika političar poljoprivrednici pomoć ponovno porast porez posao
    poslije posljednji postao potres povijest početak počinje požar požari prava pravda pravo predsjednik
    predstavlja preko prema premijer premijerka prijatelj prije prijedlog prijeti problem prodaja proljeće promet
    proračun prosvjed protiv prva prvak prvi prvo ptica put rad radi radnici radnik rast rasta raste rastu rat
    rezultat rijeka riječ roditelji ruka sada sam san sastanak sat sata sela selo sezona sin sjever skupština slika
    slobodan smrt snaga snijeg sporazum sport srce stan stanarine stanovi stanovnici star stari stigao strah stranka
    sud sudac sudar sudara suh suhog sunce sustav svaki sve svi svijet svijeta svjetski ta tako tamo teško tijekom
    tim tisuća to trener treći trgovina troje tržište tu turist turisti turizam tvrtka tvrtke ubijen ubio udar
    uhićen ulica ulice umro unatoč upozorava uprava upravama ured uskoro utakmica uzeo učenici učitelj vatra
    vatrogasci važno velika veliki veliko već večer večeras vidi vijeće vino vjetar vlada vlade vlak voda vode
    vojska voz vozač vozači vozila vrh vrijeme vrlo vrt zabrana zagreb zagrebu zakon zapad zatvor zatvoren zašto
    zdravlje zemlja zemlje zima zimi znači zrak zrakoplov često čovjek čuva škola škole štrajk štrajka šuma žele
    želi žena žene živi život
"""

LETTERS = "đć"
