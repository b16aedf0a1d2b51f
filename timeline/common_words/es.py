"""Spanish."""

SMALL = """
    el la de que y en los se del las un por con una para su al es lo como más pero sus le ha este fue sin sobre
    entre cuando también hasta desde está esta había años porque cerca dijo no lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre dos tres
    cuatro cinco ayer hoy mañana
"""

COMMON = """
    abre abuso accidentado accidente acuerdo acuerdos acusado acusan adiós afición agencia agresión agricultores
    agua ahora aire alcalde alcaldesa alemán alerta algo alquiler alta alto alumnos ambiente amenaza amigo amor
    anuncia aprueba aquí arte asume así ataque atropellar aumenta aunque autobús avión ayuda ayudas ayuntamiento año
    baja bajo banco barrio bien boda bomberos bosque buena bueno busca cada cae calle calor cambio camino camión
    campaña campeón campo carne carretera carta casa casas casi caso causa cayó ceniza centro chica ciclista cielo
    cierra cierre cine ciudad ciudadanos clase clave clientes coche coches colegio comercio comida compra concierto
    condena condenado conductor congreso consejo consejos contra contrato controlado copa corazón corte cosa costa
    crece crimen crisis cultura cumple cáncer cárcel da daños debate decide deja delito dentro deporte derecho
    desaparecido detenido detenidos detienen deuda dice dimite dinero director domina donde droga duro día días
    edificio ejército elecciones ella ellos empieza empleo empresa empresas encuentran energía enfermos equipo era
    escuela ese español española espera estado estos estudiantes euros evita explosión fallece falta familia
    familias fiesta fin final firma firmó francés frente frío fuego fuera fuerte fuga fútbol gana ganar gas gente
    gobierno gobiernos gol gran grande grave grupo guerra habrá hace hacia herida herido heridos hermano hija hijo
    hijos historia hombre hora horas hospital hotel huelga huye iglesia igual incendio incendios industria inglés
    inicia invierno isla joven jueces juega juego juez jugador juicio junto justicia juzgado jóvenes lago lanza
    larga leche lejos ley libertad libre libro liga limpia llega llegada lleva lluvia lluvias local lucha lugar luz
    líder madre mal malos mar mata mató mayor mayores media mejor menor menores menos mercado mes meses metro
    mientras millones millón ministro misma mismo moda moto mucho muchos muere mueren muerto muertos mujer mujeres
    mundo médico médicos música nacional nada nadie niega nieve nivel niña niño niños noche norte nueva nuevas nuevo
    nuevos nunca obra obras oro otra otro pacientes padre padres pago paro parque parte partido pasa paz país pelea
    peligro pequeño perdió perro personas pesca pide piden piscina plan plaza población poco poder policía política
    precio precios premio presenta presidente preso primer primera prisión problema profesor programa protesta
    provincia próximo pueblo puente puerta puerto puja quiere quieren quién recibe reclama reforma refugiados
    regreso reina reparto rescata rescatan reto reunión rey rico roban robo roja ropa rusia récord río sale salida
    salud sanidad seco sector seguridad según seis semana sequía servicio será señor sierra siete siglo sigue
    silencio sol solo sube subida sueldo suelo suspende susto taller tarde teatro tema temen temor temporada tiempo
    tiene tienen tierra toda todo todos toma torneo trabajadores trabajo tras tren trenes tribunal triunfo tráfico
    tuvo universidad usuarios vacaciones vacuna vecinos vende venta verano verdad vez viaje vida viejo viento vino
    violencia visita viven vivienda vuelo vuelta vuelve víctima víctimas vídeo ya zona árbol área éxito
"""

LETTERS = "ñ¿¡"
