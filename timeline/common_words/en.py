"""English."""

SMALL = """
    the of and to in that is was for with on as by at from his he it are this which but have had were not been has
    will would their they she said after who its or an be monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december two three four five
    yesterday today tomorrow
"""

COMMON = """
    about above across again against aged all alone along among another any area army around attack back bank bar
    beat before behind best between big black board body book both boy bring brother building business buy call
    called campaign cancer car care case cause central chance change charge charged charges chief child children
    church city claim clear climate close club coach college come company could council country couple court crash
    crime crisis cup cut cuts cyclist dad daughter day dead deal death debt despite did dies director doctor does
    down drive driver drivers drop drug dry during early east economy election end energy england enough every face
    fall fans farm farmers father fear fears few field fight film final find fire first flees flight flood food
    football former found free friend friends full fund game garden gas get girl give given gives goal going good
    government great group growth half hard head health hear hears heat help her here high hill hit hits hold holds
    home hope hospital hot hour house how huge husband ice image inside into iron island issued job jobs join judge
    jury just keep key kids killed king knife know labour land large last late law lead leader leaders league leave
    leaves left less life light like line live lives local long look lose loses loss lost love low made mail main
    major make makes man many market match mayor meet men met minister month mother move music must name near need
    never new news next night north nurse off offer office old once only open opens other out over own owner park
    part party past pay peace people plan plans play players police poll pool poor power president price prices
    prime prison public pupils push put queen quick quit quits race rail rain raise rate rates reach real record red
    rent rents report reports rescue rich right ring rise rises risk river road rock role room rule rules run safe
    sale sales same save saved say says school schools sea search season second see sell send sent series service
    set shares ship shop shot should show shows shut side sign signs since sister site small snow some son south
    space staff stage star start starts state stay steal steel step still stop store storm street strike student
    students summer support survey swim talk talks tax team teen teenage teenagers term test than thanks theft them
    then there these thing think third those thousands threat through time title told too took top total tour town
    trade traffic trail train trains travel trial trip truck trust turn under union united until up used very victim
    video view village visit visits vote voters votes wage wait walk wall want wants war warm warning warns water
    way we weather week weekend west wet what when where while white whole why wife wild win wind winner wins winter
    without woman word work worker workers world worst year years young your youth
"""
