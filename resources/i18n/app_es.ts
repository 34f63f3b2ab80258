<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lifeline</source>
        <translation>Acerca de Lifeline</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>Avisos de &amp;terceros</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt} · {system}</source>
        <translation>Versión {version} · Python {python} · Qt {qt} · {system}</translation>
    </message>
    <message>
        <source>Offline planning of emergency telecommunications. Nothing is ever sent anywhere.</source>
        <translation>Planificación sin conexión de las telecomunicaciones de emergencia. Nunca se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>&amp;Licencia</translation>
    </message>
</context>
<context>
    <name>AttachmentsBox</name>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>Ad&amp;juntar…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>{n} attached, {size} in the plan file. Files can be dropped here.</source>
        <translation>{n} adjuntos, {size} en el archivo del plan. Puede soltar archivos aquí.</translation>
    </message>
    <message>
        <source>Attach {files}</source>
        <translation>Adjuntar {files}</translation>
    </message>
    <message>
        <source>Attach photos and documents</source>
        <translation>Adjuntar fotos y documentos</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Guardar el adjunto</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Quitar {file}</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Operators and rules</source>
        <translation>Operadores y reglas</translation>
    </message>
    <message>
        <source>Sites that fail a rule, or may</source>
        <translation>Sitios que incumplen, o podrían incumplir, una regla</translation>
    </message>
    <message>
        <source>Redundancy that is not</source>
        <translation>Redundancia aparente</translation>
    </message>
    <message>
        <source>Set of &amp;rules</source>
        <translation>Conjunto de &amp;reglas</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Judging rules</source>
        <translation>Evaluando las reglas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>No cumple</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>✖ Fails</source>
        <translation>✖ No cumple</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? No se sabe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>All through</source>
        <translation>Todos pasan por</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>no operator recorded</source>
        <translation>sin operador registrado</translation>
    </message>
    <message>
        <source>&amp;Own rules…</source>
        <translation>Reglas &amp;propias…</translation>
    </message>
    <message>
        <source>A folder with rule_sets.csv and rules.csv, in the columns of the bundled ones</source>
        <translation>Una carpeta con rule_sets.csv y rules.csv, con las columnas de los incluidos</translation>
    </message>
    <message>
        <source>Back to the bundled rules</source>
        <translation>Volver a las reglas incluidas</translation>
    </message>
    <message>
        <source>Folder with own rules</source>
        <translation>Carpeta con reglas propias</translation>
    </message>
    <message>
        <source>Sites by their paths to a gateway without a common site: none {none}, one {one}, two {two}, more {more}.</source>
        <translation>Sitios según sus caminos a una puerta de enlace sin sitios comunes: ninguno {none}, uno {one}, dos {two}, más {more}.</translation>
    </message>
    <message>
        <source>Change the &amp;figures…</source>
        <translation>Cambiar las &amp;cifras…</translation>
    </message>
    <message>
        <source>Copies this set into a folder of your own, with your figures</source>
        <translation>Copia este conjunto en una carpeta propia, con sus cifras</translation>
    </message>
    <message>
        <source>Tiers, entered and computed</source>
        <translation>Niveles, introducidos y calculados</translation>
    </message>
    <message>
        <source>The plan has no site that these rules judge.</source>
        <translation>El plan no tiene ningún sitio que estas reglas juzguen.</translation>
    </message>
    <message>
        <source>Every site passes every rule.</source>
        <translation>Todos los sitios cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>None: no site has two or more paths to a gateway that all run through one route group. Route groups are a field of links.</source>
        <translation>Ninguna: ningún sitio tiene dos o más caminos a una puerta de enlace que pasen todos por un mismo grupo de ruta. Los grupos de ruta son un campo de los enlaces.</translation>
    </message>
    <message>
        <source>The plan has no site.</source>
        <translation>El plan no tiene ningún sitio.</translation>
    </message>
    <message>
        <source>A tier entered that is not the one computed comes first, and is marked.</source>
        <translation>Un nivel introducido distinto del calculado va primero y está marcado.</translation>
    </message>
</context>
<context>
    <name>BlankFormsDialog</name>
    <message>
        <source>Blank forms for operators</source>
        <translation>Formularios en blanco para operadores</translation>
    </message>
    <message>
        <source>&amp;Forms for</source>
        <translation>&amp;Formularios de</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>One Excel file each, with choices and hints in the cells. Import what comes back: it fits as it is.</source>
        <translation>Un archivo de Excel para cada uno, con opciones y ayudas en las celdas. Importe lo que le devuelvan: encaja tal como está.</translation>
    </message>
    <message>
        <source>&amp;Write to a folder…</source>
        <translation>&amp;Escribir en una carpeta…</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Probably there already: check those that are the same</source>
        <translation>Probablemente ya están: marque los que son el mismo</translation>
    </message>
    <message>
        <source>Records that are probably the same</source>
        <translation>Registros que probablemente son el mismo</translation>
    </message>
    <message>
        <source>{name} and {same}, {m} m apart</source>
        <translation>{name} y {same}, a {m} m uno de otro</translation>
    </message>
    <message>
        <source>Merged, as you decided</source>
        <translation>Combinados, según lo que usted decidió</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Com&amp;pleteness</source>
        <translation>Com&amp;pletitud</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Primeras celdas</translation>
    </message>
    <message>
        <source>Is the field</source>
        <translation>Es el campo</translation>
    </message>
    <message>
        <source>Not known: please choose</source>
        <translation>No se sabe: elija</translation>
    </message>
    <message>
        <source>Storm track, a row a position</source>
        <translation>Trayectoria de tormenta, una fila por posición</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Las filas &amp;son</translation>
    </message>
    <message>
        <source>No table was found in these files.</source>
        <translation>No se encontró ninguna tabla en estos archivos.</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>Campo de {column}</translation>
    </message>
    <message>
        <source>written by Lifeline: its columns need no choice</source>
        <translation>escrito por Lifeline: no hace falta elegir sus columnas</translation>
    </message>
    <message>
        <source>read as you decided before for the same header</source>
        <translation>se lee como usted decidió antes para el mismo encabezado</translation>
    </message>
    <message>
        <source>(kept beside the fields)</source>
        <translation>(se conserva junto a los campos)</translation>
    </message>
    <message>
        <source>The file does not state it: give any EPSG code. Listed are those that fit.</source>
        <translation>El archivo no lo indica: escriba cualquier código EPSG. Se listan los que encajan.</translation>
    </message>
    <message>
        <source>EPSG code, such as EPSG:32620</source>
        <translation>código EPSG, como EPSG:32620</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>Sistema de coor&amp;denadas</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Filas: {n}</translation>
    </message>
    <message>
        <source>Hazard outlines, a row a zone</source>
        <translation>Contornos de una amenaza, una fila por zona</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Making the plan</source>
        <translation>Creando el plan</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Planes de Lifeline (*.gpkg)</translation>
    </message>
    <message>
        <source>Building the demonstration</source>
        <translation>Creando la demostración</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copied to {file} and read back: the copy is the same.</source>
        <translation>Se copió en {file} y se volvió a leer: la copia es idéntica.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Merge with another copy of this plan</source>
        <translation>Combinar con otra copia de este plan</translation>
    </message>
    <message>
        <source>Save the plan as it was</source>
        <translation>Guardar el plan tal como era</translation>
    </message>
    <message>
        <source>The plan as it was then lies in {file}. This plan is as it is.</source>
        <translation>El plan tal como era entonces está en {file}. Este plan sigue como está.</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <source>The plan is what it was then. What it was before is kept as a backup.</source>
        <translation>El plan es lo que era entonces. Lo que era antes se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>Escribiendo el plan</translation>
    </message>
    <message>
        <source>Folder for all editions</source>
        <translation>Carpeta para todas las ediciones</translation>
    </message>
    <message>
        <source>Writing all editions</source>
        <translation>Escribiendo todas las ediciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It was written to
{file}</source>
        <translation>Se escribió en
{file}</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>Take them into the history? You can undo them there. Until then the plan shows them as they are.</source>
        <translation>¿Incorporarlos al historial? Allí puede deshacerlos. Hasta entonces el plan los muestra tal como están.</translation>
    </message>
    <message>
        <source>Folder for the blank forms</source>
        <translation>Carpeta para los formularios en blanco</translation>
    </message>
    <message>
        <source>Writing blank forms</source>
        <translation>Escribiendo formularios en blanco</translation>
    </message>
    <message>
        <source>Blank forms written to {folder}: {n}.</source>
        <translation>Formularios en blanco escritos en {folder}: {n}.</translation>
    </message>
    <message>
        <source>Files written to {folder}: {n}.</source>
        <translation>Archivos escritos en {folder}: {n}.</translation>
    </message>
    <message>
        <source>Another program changed this plan since Lifeline wrote it last. Records changed: {n}.</source>
        <translation>Otro programa cambió este plan desde que Lifeline lo escribió por última vez. Registros cambiados: {n}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done; what was written is whole.</source>
        <translation>Detenido. No quedó nada a medias; lo que se escribió está completo.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Runs side by side</source>
        <translation>Simulaciones lado a lado</translation>
    </message>
    <message>
        <source>Figures of the runs</source>
        <translation>Cifras de las simulaciones</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>{n}: {run}</source>
        <translation>{n}: {run}</translation>
    </message>
    <message>
        <source>± is one standard error; a difference is clear where it exceeds two of them.</source>
        <translation>± es un error estándar; una diferencia es clara cuando supera dos de ellos.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Simulación {n}</translation>
    </message>
    <message>
        <source>Run {n} less run 1</source>
        <translation>Simulación {n} menos simulación 1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>CompletenessView</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All records of a kind</source>
        <translation>Todos los registros de un tipo</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Por operador</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Tienen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Oldest survey</source>
        <translation>Levantamiento más antiguo</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>What nobody recorded is assumed (grade D) and printed as assumed.</source>
        <translation>Lo que nadie registró se supone (grado D) y se imprime como supuesto.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{records}, tier {tier}</source>
        <translation>{records}, nivel {tier}</translation>
    </message>
    <message>
        <source>{records}, {operator}</source>
        <translation>{records}, {operator}</translation>
    </message>
    <message>
        <source>Oldest survey: {oldest}. Records without a date of survey: {undated}.</source>
        <translation>Levantamiento más antiguo: {oldest}. Registros sin fecha de levantamiento: {undated}.</translation>
    </message>
</context>
<context>
    <name>CriticalPanel</name>
    <message>
        <source>&amp;Single failures</source>
        <translation>&amp;Fallos únicos</translation>
    </message>
    <message>
        <source>&amp;Downstream</source>
        <translation>&amp;Dependientes</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>&amp;Joint failures</source>
        <translation>Fallos con&amp;juntos</translation>
    </message>
    <message>
        <source>In a s&amp;cenario</source>
        <translation>En un es&amp;cenario</translation>
    </message>
</context>
<context>
    <name>CurvesDialog</name>
    <message>
        <source>Fragility curves</source>
        <translation>Curvas de fragilidad</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>&amp;New curve of your own…</source>
        <translation>&amp;Nueva curva propia…</translation>
    </message>
    <message>
        <source>It depends on the design wind of the asset; drawn for 50 m/s.</source>
        <translation>Depende del viento de diseño del activo; dibujada para 50 m/s.</translation>
    </message>
    <message>
        <source>It counts from the height of the equipment; drawn for equipment on the ground.</source>
        <translation>Se cuenta desde la altura del equipo; dibujada para equipo a nivel del suelo.</translation>
    </message>
    <message>
        <source>Source: {source} (grade {grade})</source>
        <translation>Fuente: {source} (grado {grade})</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>It begins like the curve that is picked</source>
        <translation>Comienza como la curva elegida</translation>
    </message>
</context>
<context>
    <name>DependentsView</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personas sin servicio</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Qué depende de ello</translation>
    </message>
    <message>
        <source>Pick a site, a link or an organization anywhere: what is lost with it stands here.</source>
        <translation>Seleccione un sitio, un enlace o una organización en cualquier lugar: aquí aparece lo que se pierde con él.</translation>
    </message>
    <message>
        <source>Without {name}, {people} people lose all service; exact, nothing else failing.</source>
        <translation>Sin {name}, {people} personas pierden todo servicio; valor exacto, sin ningún otro fallo.</translation>
    </message>
</context>
<context>
    <name>EditRulesDialog</name>
    <message>
        <source>Own rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>{title}, with our own figures</source>
        <translation>{title}, con nuestras propias cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Folder with own rules</source>
        <translation>Carpeta con reglas propias</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Shows the folder, once there is one: rule_sets.csv and rules.csv open in any spreadsheet</source>
        <translation>Muestra la carpeta, una vez que exista: rule_sets.csv y rules.csv se abren en cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Nombre del conjunto</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre del conjunto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The bundled rules stay as they are: this copy lies in the folder, and the plan is judged by it. Type your figures, and the words of the rule with them. A rule without a figure says “not known”.</source>
        <translation>Las reglas incluidas quedan como están: esta copia está en la carpeta y el plan se evalúa según ella. Escriba sus cifras y, con ellas, las palabras de la regla. Una regla sin cifra dice «no se sabe».</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>A&amp;brirla</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add a site on the map</source>
        <translation>Agregar un sitio en el mapa</translation>
    </message>
    <message>
        <source>Add a link on the map</source>
        <translation>Agregar un enlace en el mapa</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <source>Change the route of {name}</source>
        <translation>Cambiar la ruta de {name}</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Dividir {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {n} records</source>
        <translation>Eliminar {n} registros</translation>
    </message>
    <message>
        <source>Delete them, too? Undo brings all of them back.</source>
        <translation>¿Eliminarlos también? Deshacer los recupera todos.</translation>
    </message>
    <message>
        <source>Reverse links: {n}</source>
        <translation>Invertir enlaces: {n}</translation>
    </message>
    <message>
        <source>Other records that are nothing without what you delete (links, power supplies and the like): {n}.</source>
        <translation>Otros registros que no son nada sin lo que elimina (enlaces, alimentaciones eléctricas y similares): {n}.</translation>
    </message>
</context>
<context>
    <name>EditingBar</name>
    <message>
        <source>Editing tools</source>
        <translation>Herramientas de edición</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Agregar sitio</translation>
    </message>
    <message>
        <source>Add a site by a click</source>
        <translation>Agregar un sitio con un clic</translation>
    </message>
    <message>
        <source>Draw link</source>
        <translation>Trazar enlace</translation>
    </message>
    <message>
        <source>Draw a link from site to site</source>
        <translation>Trazar un enlace de sitio a sitio</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move a site or another point</source>
        <translation>Mover un sitio u otro punto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Change the route of a link, point by point</source>
        <translation>Cambiar la ruta de un enlace, punto por punto</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split a link at a site or at a new one</source>
        <translation>Dividir un enlace en un sitio existente o nuevo</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Place things exactly on what is near</source>
        <translation>Colocar los elementos exactamente sobre lo que está cerca</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Turn the chosen links round</source>
        <translation>Invertir el sentido de los enlaces elegidos</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Formulario…</translation>
    </message>
    <message>
        <source>Edit the fields of what is chosen</source>
        <translation>Editar los campos de lo elegido</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Fijar campos…</translation>
    </message>
    <message>
        <source>Set fields of all that is chosen, for example a route group</source>
        <translation>Fijar campos de todo lo elegido, por ejemplo un grupo de ruta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is chosen, for a spreadsheet or another plan</source>
        <translation>Copiar lo elegido, para una hoja de cálculo u otro plan</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste records from a spreadsheet or another plan</source>
        <translation>Pegar registros de una hoja de cálculo u otro plan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Eliminar lo elegido</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong inside Lifeline. Your plan file is safe; you can go on.</source>
        <translation>Ocurrió un error dentro de Lifeline. El archivo del plan está a salvo; puede continuar.</translation>
    </message>
    <message>
        <source>A report without personal data was saved. Please send it to whoever supports you:</source>
        <translation>Se guardó un informe sin datos personales. Envíelo a quien le da soporte:</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Edit the hazard event</source>
        <translation>Editar el evento de amenaza</translation>
    </message>
    <message>
        <source>New hazard event</source>
        <translation>Nuevo evento de amenaza</translation>
    </message>
    <message>
        <source>Kind of hazard</source>
        <translation>Tipo de amenaza</translation>
    </message>
    <message>
        <source>&amp;Pick the place on the map…</source>
        <translation>&amp;Señalar el lugar en el mapa…</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>import a map file or a raster as hazard event first</source>
        <translation>importe primero un archivo de mapa o un ráster como evento de amenaza</translation>
    </message>
    <message>
        <source>Click where the event is</source>
        <translation>Haga clic donde ocurre el evento</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
    <message>
        <source>{hazard} ({unit})</source>
        <translation>{hazard} ({unit})</translation>
    </message>
    <message>
        <source>&amp;Kind of hazard</source>
        <translation>&amp;Tipo de amenaza</translation>
    </message>
    <message>
        <source>The event itself</source>
        <translation>El evento mismo</translation>
    </message>
    <message>
        <source>Working out the strength on the map</source>
        <translation>Calculando la intensidad en el mapa</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the map</source>
        <translation>Mostrar&amp;lo en el mapa</translation>
    </message>
    <message>
        <source>Click the positions of the storm, one after the other</source>
        <translation>Haga clic en las posiciones de la tormenta, una tras otra</translation>
    </message>
    <message>
        <source>How strong it would be: a click on the map goes back to the form</source>
        <translation>Qué fuerza tendría: un clic en el mapa vuelve al formulario</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Destinatarios</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>What these readers may not see is left out; a note in the file says what.</source>
        <translation>Se omite lo que estos destinatarios no pueden ver; una nota en el archivo dice qué.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>for example {day}</source>
        <translation>por ejemplo {day}</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>¿Reemplazar {file}?</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Mend this</source>
        <translation>&amp;Corregir esto</translation>
    </message>
    <message>
        <source>Mend &amp;all of it</source>
        <translation>Corregir &amp;todo</translation>
    </message>
    <message>
        <source>Everything that the same rule finds, as one edit that can be undone</source>
        <translation>Todo lo que encuentra la misma regla, como una sola edición que puede deshacerse</translation>
    </message>
    <message>
        <source>Checking the plan</source>
        <translation>Revisando el plan</translation>
    </message>
    <message>
        <source>No findings: every rule holds.</source>
        <translation>Sin hallazgos: se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}. Pick one to go to its record.</source>
        <translation>Errores: {errors}, advertencias: {warnings}, notas: {notes}. Elija uno para ir a su registro.</translation>
    </message>
</context>
<context>
    <name>FragilityChart</name>
    <message>
        <source>slight damage</source>
        <translation>daño leve</translation>
    </message>
    <message>
        <source>moderate damage</source>
        <translation>daño moderado</translation>
    </message>
    <message>
        <source>extensive damage</source>
        <translation>daño extenso</translation>
    </message>
    <message>
        <source>complete damage</source>
        <translation>daño completo</translation>
    </message>
    <message>
        <source>3-second gust</source>
        <translation>ráfaga de 3 segundos</translation>
    </message>
    <message>
        <source>1-minute mean</source>
        <translation>media de 1 minuto</translation>
    </message>
    <message>
        <source>10-minute mean</source>
        <translation>media de 10 minutos</translation>
    </message>
    <message>
        <source>fastest mile</source>
        <translation>milla más rápida</translation>
    </message>
    <message>
        <source>Probability of damage over intensity</source>
        <translation>Probabilidad de daño según la intensidad</translation>
    </message>
    <message>
        <source>{unit}, {averaging}</source>
        <translation>{unit}, {averaging}</translation>
    </message>
    <message>
        <source>probability of being hit</source>
        <translation>probabilidad de ser alcanzado</translation>
    </message>
    <message>
        <source>At {intensity} {unit}</source>
        <translation>A {intensity} {unit}</translation>
    </message>
    <message>
        <source>{state} or worse: {percent}</source>
        <translation>{state} o peor: {percent}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group and sum</source>
        <translation>Agrupar y sumar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Figures of</source>
        <translation>Ci&amp;fras de</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Rows that the table shows: {rows}, groups: {groups}. Unknown is left out of the figures.</source>
        <translation>Filas que muestra la tabla: {rows}, grupos: {groups}. Lo desconocido no entra en las cifras.</translation>
    </message>
</context>
<context>
    <name>HindcastChart</name>
    <message>
        <source>Simulated and reported share of cell sites out of service</source>
        <translation>Proporción simulada y notificada de sitios celulares fuera de servicio</translation>
    </message>
    <message>
        <source>simulated mean, with nine of ten realizations</source>
        <translation>media simulada, con nueve de cada diez realizaciones</translation>
    </message>
    <message>
        <source>where the mean should lie</source>
        <translation>dónde debería estar la media</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>notificado</translation>
    </message>
    <message>
        <source>days after landfall</source>
        <translation>días después de tocar tierra</translation>
    </message>
    <message>
        <source>Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}</source>
        <translation>Día {day}: {mean} simulado, en nueve de cada diez realizaciones de {p5} a {p95}</translation>
    </message>
    <message>
        <source>Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}; {out} reported</source>
        <translation>Día {day}: {mean} simulado, en nueve de cada diez realizaciones de {p5} a {p95}; {out} notificado</translation>
    </message>
</context>
<context>
    <name>HindcastDialog</name>
    <message>
        <source>Hindcast</source>
        <translation>Simulación retrospectiva</translation>
    </message>
    <message>
        <source>a CSV file with date, area, storm, pct_cell_sites_out, date_basis</source>
        <translation>un archivo CSV con date, area, storm, pct_cell_sites_out, date_basis</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cell sites out of service, by day</source>
        <translation>Sitios celulares fuera de servicio, por día</translation>
    </message>
    <message>
        <source>Simulates a storm of the past over a made-up country and compares it with what was reported.</source>
        <translation>Simula una tormenta del pasado sobre un país inventado y la compara con lo informado.</translation>
    </message>
    <message>
        <source>Simulating a storm of the past</source>
        <translation>Simulando una tormenta del pasado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Simulated %</source>
        <translation>Simulado %</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % por debajo</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % por debajo</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Reported %</source>
        <translation>Informado %</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Re&amp;ports (optional)</source>
        <translation>&amp;Informes (opcional)</translation>
    </message>
    <message>
        <source>Reali&amp;zations</source>
        <translation>Reali&amp;zaciones</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>St&amp;orm</source>
        <translation>&amp;Tormenta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Percent ± one standard error</source>
        <translation>Porcentaje ± un error estándar</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Curva</translation>
    </message>
    <message>
        <source>By da&amp;y</source>
        <translation>Por &amp;día</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Qué cambió la edición</translation>
    </message>
    <message>
        <source>Pick an entry to see what it changed.</source>
        <translation>Seleccione una entrada para ver qué cambió.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>The record that is picked</source>
        <translation>El registro seleccionado</translation>
    </message>
    <message>
        <source>&amp;Save the plan as it was then…</source>
        <translation>&amp;Guardar el plan tal como era entonces…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message>
        <source>Edits of the other copy:</source>
        <translation>Ediciones de la otra copia:</translation>
    </message>
    <message>
        <source>Show &amp;older entries</source>
        <translation>Mostrar entradas &amp;anteriores</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Rows on the &amp;map</source>
        <translation>Filas en el &amp;mapa</translation>
    </message>
    <message>
        <source>What was &amp;noticed</source>
        <translation>Lo &amp;observado</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>{table}: {added} new, {updated} changed, {unchanged} as they are</source>
        <translation>{table}: {added} nuevos, {updated} cambiados, {unchanged} sin cambios</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada cambiaría.</translation>
    </message>
    <message>
        <source>What was &amp;noticed ({n})</source>
        <translation>Lo &amp;observado ({n})</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Who may &amp;see them</source>
        <translation>Quién puede &amp;verlos</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Quién puede verlos</translation>
    </message>
    <message>
        <source>Where a row does not say it itself.</source>
        <translation>Donde una fila no lo indica por sí misma.</translation>
    </message>
    <message>
        <source>Nothing is written before you import; undo takes it all back.</source>
        <translation>Nada se escribe antes de importar; deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Left out: {n}. The list of what was noticed says why.</source>
        <translation>Quedan fuera: {n}. La lista de lo observado dice por qué.</translation>
    </message>
    <message>
        <source>What c&amp;hanges</source>
        <translation>Lo que cam&amp;bia</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>Leyendo… {share} %</translation>
    </message>
</context>
<context>
    <name>ImportanceView</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Assets to look at</source>
        <translation>Activos que examinar</translation>
    </message>
    <message>
        <source>How many assets to look at: those that may fail and carry most people</source>
        <translation>Cuántos activos examinar: los que pueden fallar y llevan a más personas</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>O&amp;rdenar</translation>
    </message>
    <message>
        <source>What each failure costs</source>
        <translation>Lo que cuesta cada fallo</translation>
    </message>
    <message>
        <source>Ranking failures in {name}</source>
        <translation>Ordenando los fallos en {name}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>{name}: {looked} of {all} assets that may fail, over {events} realizations; all other draws stay as they are. ± is one standard error.</source>
        <translation>{name}: {looked} de {all} activos que pueden fallar, en {events} realizaciones; los demás sorteos quedan igual. ± es un error estándar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Avoided if kept whole</source>
        <translation>Evitado si se mantiene intacto</translation>
    </message>
    <message>
        <source>Person-hours on average: what it costs where it fails, times how often it fails</source>
        <translation>Horas-persona en promedio: lo que cuesta donde falla, por la frecuencia con que falla</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>Falló en</translation>
    </message>
    <message>
        <source>Share of the realizations</source>
        <translation>Proporción de las realizaciones</translation>
    </message>
    <message>
        <source>Person-hours if it fails</source>
        <translation>Horas-persona si falla</translation>
    </message>
    <message>
        <source>Mean where it fails, beyond what is lost without its failure (Birnbaum importance)</source>
        <translation>Media donde falla, además de lo que se pierde sin su fallo (importancia de Birnbaum)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What the failure of each asset costs in a scenario, and what keeping it whole avoids.</source>
        <translation>Lo que cuesta el fallo de cada activo en un escenario, y lo que se evita al mantenerlo intacto.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>What was noticed</source>
        <translation>Lo observado</translation>
    </message>
    <message>
        <source>Refuse all of this &amp;kind</source>
        <translation>Rechazar todo lo de este &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Take the proposal</source>
        <translation>A&amp;ceptar la propuesta</translation>
    </message>
    <message>
        <source>Take all &amp;proposals</source>
        <translation>Aceptar todas las &amp;propuestas</translation>
    </message>
    <message>
        <source>&amp;Forget my decisions</source>
        <translation>&amp;Olvidar mis decisiones</translation>
    </message>
    <message>
        <source>Pick a row to decide about it.</source>
        <translation>Seleccione una fila para decidir sobre ella.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Refuse this</source>
        <translation>&amp;Rechazar esto</translation>
    </message>
    <message>
        <source>Decided by you: {n}; the list shows what is left.</source>
        <translation>Decidido por usted: {n}; la lista muestra lo que queda.</translation>
    </message>
</context>
<context>
    <name>JointFailuresView</name>
    <message>
        <source>How many fail together</source>
        <translation>Cuántos fallan a la vez</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Peores pares</translation>
    </message>
    <message>
        <source>Assets of the set</source>
        <translation>Activos del conjunto</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>How many &amp;fail together</source>
        <translation>Cuántos &amp;fallan a la vez</translation>
    </message>
    <message>
        <source>Looking for the worst joint failures</source>
        <translation>Buscando los peores fallos conjuntos</translation>
    </message>
    <message>
        <source>The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs.</source>
        <translation>Los {n} pares que dejan sin servicio a más personas además de las que cada uno deja por separado. Exacto entre todos los pares.</translation>
    </message>
    <message>
        <source>The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs with one of {first} assets; another pair may be worse.</source>
        <translation>Los {n} pares que dejan sin servicio a más personas además de las que cada uno deja por separado. Exacto entre los pares con uno de {first} activos; otro par puede ser peor.</translation>
    </message>
    <message>
        <source>Together these {n} cut off {people} people. This is a lower bound: another set of the same size may be worse.</source>
        <translation>Juntos, estos {n} dejan sin servicio a {people} personas. Es una cota inferior: otro conjunto del mismo tamaño puede ser peor.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Beyond both</source>
        <translation>Además de ambos</translation>
    </message>
    <message>
        <source>People that neither loses alone</source>
        <translation>Personas que ninguno pierde por sí solo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People cut off when both fail</source>
        <translation>Personas sin servicio si ambos fallan</translation>
    </message>
</context>
<context>
    <name>LatePanel</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the map</source>
        <translation>Capas del mapa</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Capas propias</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Se muestra en el mapa</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>C&amp;uadrícula</translation>
    </message>
    <message>
        <source>&amp;Coordinates</source>
        <translation>&amp;Coordenadas</translation>
    </message>
    <message>
        <source>Pictures, tiles and shapes ({patterns})</source>
        <translation>Imágenes, teselas y formas ({patterns})</translation>
    </message>
    <message>
        <source>Add own layers</source>
        <translation>Agregar capas propias</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Add a GeoTIFF, MBTiles or vector file</source>
        <translation>Agregar un archivo GeoTIFF, MBTiles o vectorial</translation>
    </message>
    <message>
        <source>Put the layer higher</source>
        <translation>Subir la capa</translation>
    </message>
    <message>
        <source>Put the layer lower</source>
        <translation>Bajar la capa</translation>
    </message>
    <message>
        <source>Show the layer fainter, or fully again</source>
        <translation>Mostrar la capa atenuada, o de nuevo por completo</translation>
    </message>
    <message>
        <source>Take the layer off the plan; its file stays</source>
        <translation>Quitar la capa del plan; su archivo se conserva</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudo guardar la configuración.</translation>
    </message>
    <message>
        <source>{plan} (read only)</source>
        <translation>{plan} (solo lectura)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Herramientas del mapa</translation>
    </message>
    <message>
        <source>Probability of an outage</source>
        <translation>Probabilidad de una interrupción del servicio</translation>
    </message>
    <message>
        <source>Synthetic data: no real network</source>
        <translation>Datos sintéticos: no es una red real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all that is recorded</source>
        <translation>Mostrar todo lo registrado</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>A la selección</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>Acercar a lo elegido</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure distances and areas</source>
        <translation>Medir distancias y áreas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit on the map: more tools</source>
        <translation>Editar en el mapa: más herramientas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers of the map, grid, and how positions are written</source>
        <translation>Capas del mapa, cuadrícula y forma de escribir las posiciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Color by the results</source>
        <translation>Colorear según los resultados</translation>
    </message>
    <message>
        <source>Copy the position {position}</source>
        <translation>Copiar la posición {position}</translation>
    </message>
    <message>
        <source>Choose by a lasso; Shift and drag chooses by a box at any time. Points count that lie inside, lines that lie inside or are crossed.</source>
        <translation>Elegir con un lazo; Mayús y arrastrar elige con un recuadro en cualquier momento. Cuentan los puntos que quedan dentro y las líneas que quedan dentro o se cruzan.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Lifeline…</source>
        <translation>&amp;Acerca de Lifeline…</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation>Ir a {panel}</translation>
    </message>
    <message>
        <source>&amp;Put all panels back</source>
        <translation>&amp;Reubicar todos los paneles</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nuevo plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>Plan de&amp;tails…</source>
        <translation>De&amp;talles del plan…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Plan: write, preview, print…</source>
        <translation>&amp;Plan: escribir, vista previa, imprimir…</translation>
    </message>
    <message>
        <source>&amp;Write the plan to a file…</source>
        <translation>Escri&amp;bir el plan en un archivo…</translation>
    </message>
    <message>
        <source>Ot&amp;her prints…</source>
        <translation>Otros i&amp;mpresos…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>C&amp;ombinar con otra copia…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una copia de seg&amp;uridad…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>&amp;Cerrar el plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>&amp;Copiar lo elegido</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>&amp;Pegar una tabla…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Zoom of texts</source>
        <translation>&amp;Tamaño de los textos</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>Chan&amp;ges since a version…</source>
        <translation>Cambios desde una &amp;versión…</translation>
    </message>
    <message>
        <source>Blank &amp;forms for operators…</source>
        <translation>&amp;Formularios en blanco para operadores…</translation>
    </message>
    <message>
        <source>Write &amp;all editions…</source>
        <translation>Escribir todas &amp;las ediciones…</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with {file}</source>
        <translation>Combinar con {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>No hay conflictos.</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>este plan</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>el otro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>&amp;This plan holds</source>
        <translation>Vale &amp;este plan</translation>
    </message>
    <message>
        <source>The &amp;other one holds</source>
        <translation>Vale el &amp;otro</translation>
    </message>
    <message>
        <source>All: this &amp;plan</source>
        <translation>Todos: este &amp;plan</translation>
    </message>
    <message>
        <source>All: the ot&amp;her one</source>
        <translation>Todos: el o&amp;tro</translation>
    </message>
    <message>
        <source>All: the &amp;newer</source>
        <translation>Todos: el más &amp;reciente</translation>
    </message>
    <message>
        <source>Edits of different fields of one record both live. Nothing is written before you merge, and undo helps.</source>
        <translation>Las ediciones de campos distintos de un mismo registro se conservan ambas. Nada se escribe antes de combinar, y se puede deshacer.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Conflicts to be decided: {n} of {all}. Both laptops changed the same field.</source>
        <translation>Conflictos por decidir: {n} de {all}. Ambas computadoras cambiaron el mismo campo.</translation>
    </message>
    <message>
        <source>{who}, {when} UTC</source>
        <translation>{who}, {when} UTC</translation>
    </message>
</context>
<context>
    <name>MomentSlider</name>
    <message>
        <source>Hours after the event</source>
        <translation>Horas después del evento</translation>
    </message>
    <message>
        <source>Who is without service at this time, on the map; at the left end: at any time</source>
        <translation>Quién está sin servicio en este momento, en el mapa; en el extremo izquierdo: en cualquier momento</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>Dejar correr el tiempo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Después de {time}</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
    <message>
        <source>Give the plan a title.</source>
        <translation>Dé un título al plan.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Elija un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose another name; a plan is never overwritten.</source>
        <translation>Ese archivo ya existe. Elija otro nombre; un plan nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan: {country}</source>
        <translation>Plan Nacional de Telecomunicaciones de Emergencia: {country}</translation>
    </message>
    <message>
        <source>File of the new plan</source>
        <translation>Archivo del nuevo plan</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Planes de Lifeline (*.gpkg)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Crear el plan</translation>
    </message>
    <message>
        <source>Everything about the plan is kept in this one file.</source>
        <translation>Todo lo relativo al plan se guarda en este único archivo.</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Next best links and kits: {scenario}</source>
        <translation>Próximos mejores enlaces y equipos desplegables: {scenario}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>By person-hours a&amp;voided per cost</source>
        <translation>Por horas-persona evitadas por &amp;costo</translation>
    </message>
    <message>
        <source>Candidates from the ca&amp;talog, besides what is planned</source>
        <translation>Candidatos del ca&amp;tálogo, además de lo planificado</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>What to add next</source>
        <translation>Qué agregar a continuación</translation>
    </message>
    <message>
        <source>Costs and data of the catalog are indicative.</source>
        <translation>Los costos y datos del catálogo son indicativos.</translation>
    </message>
    <message>
        <source>Choosing links and kits</source>
        <translation>Eligiendo enlaces y equipos desplegables</translation>
    </message>
    <message>
        <source>Of {all} person-hours without this service; {candidates} candidates, {n} simulated events. Greedy: a good choice, no proof that there is none better.</source>
        <translation>De {all} horas-persona sin este servicio; {candidates} candidatos, {n} eventos simulados. Método voraz: una buena elección, sin prueba de que no haya otra mejor.</translation>
    </message>
    <message>
        <source>Link or kit</source>
        <translation>Enlace o equipo</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Person-hours avoided</source>
        <translation>Horas-persona evitadas</translation>
    </message>
    <message>
        <source>All so far avoid</source>
        <translation>Todos hasta aquí evitan</translation>
    </message>
    <message>
        <source>All so far, USD</source>
        <translation>Todos hasta aquí, USD</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Cuá&amp;ntos</translation>
    </message>
    <message>
        <source>&amp;Budget (USD)</source>
        <translation>&amp;Presupuesto (USD)</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>Ser&amp;vicio</translation>
    </message>
    <message>
        <source>Mean on top of those above ± one standard error</source>
        <translation>Media además de los anteriores ± un error estándar</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Media ± un error estándar</translation>
    </message>
</context>
<context>
    <name>OutageChart</name>
    <message>
        <source>People without service over time</source>
        <translation>Personas sin servicio en el tiempo</translation>
    </message>
    <message>
        <source>{time} after the event: {mean} people without service
in nine of ten realizations {p5} to {p95}</source>
        <translation>{time} después del evento: {mean} personas sin servicio
en nueve de cada diez realizaciones, de {p5} a {p95}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>OwnLayers</name>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Remove the map layer {name}</source>
        <translation>Quitar la capa de mapa {name}</translation>
    </message>
    <message>
        <source>Show the map layer {name}</source>
        <translation>Mostrar la capa de mapa {name}</translation>
    </message>
    <message>
        <source>Hide the map layer {name}</source>
        <translation>Ocultar la capa de mapa {name}</translation>
    </message>
    <message>
        <source>Opacity of the map layer {name}</source>
        <translation>Opacidad de la capa de mapa {name}</translation>
    </message>
    <message>
        <source>Reorder the map layers</source>
        <translation>Reordenar las capas del mapa</translation>
    </message>
    <message>
        <source>Add the map layer {name}</source>
        <translation>Agregar la capa de mapa {name}</translation>
    </message>
</context>
<context>
    <name>PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Detalles del plan</translation>
    </message>
    <message>
        <source>Edit the plan details</source>
        <translation>Editar los detalles del plan</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>The plan: {name}</source>
        <translation>El plan: {name}</translation>
    </message>
    <message>
        <source>Printing the preview</source>
        <translation>Imprimiendo la vista previa</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Escribir un archivo…</translation>
    </message>
    <message>
        <source>Write all editions…</source>
        <translation>Escribir todas las ediciones…</translation>
    </message>
    <message>
        <source>Other prints…</source>
        <translation>Otros impresos…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Se está preparando la vista previa…</translation>
    </message>
    <message>
        <source>Page of the print</source>
        <translation>Página del impreso</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>El plan cambió desde entonces.</translation>
    </message>
</context>
<context>
    <name>PrintChangesDialog</name>
    <message>
        <source>Changes since a version</source>
        <translation>Cambios desde una versión</translation>
    </message>
    <message>
        <source>{plan} changes {day}.pdf</source>
        <translation>{plan} cambios {day}.pdf</translation>
    </message>
    <message>
        <source>Another plan &amp;file…</source>
        <translation>Otro archi&amp;vo de plan…</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To the file</source>
        <translation>&amp;Al archivo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>Desti&amp;natarios</translation>
    </message>
    <message>
        <source>What was added, changed and removed, field by field.</source>
        <translation>Lo agregado, cambiado y eliminado, campo por campo.</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Planes de Lifeline (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
</context>
<context>
    <name>ReadinessPanel</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>&amp;Keep today&apos;s score</source>
        <translation>&amp;Conservar el puntaje de hoy</translation>
    </message>
    <message>
        <source>Writes all answers of today into the plan, so that the score has a history</source>
        <translation>Escribe en el plan todas las respuestas de hoy, para que el puntaje tenga historial</translation>
    </message>
    <message>
        <source>Readiness {score}; {answered} of {all} questions answered.</source>
        <translation>Preparación {score}; {answered} de {all} preguntas respondidas.</translation>
    </message>
    <message>
        <source>Kept before: {scores}.</source>
        <translation>Conservados antes: {scores}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>* must be filled in. What is not known stays empty; never write 0 for unknown.</source>
        <translation>* es obligatorio. Lo que no se sabe queda vacío; nunca escriba 0 por desconocido.</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation>De dónde proviene este registro</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>assumed: {value}</source>
        <translation>supuesto: {value}</translation>
    </message>
    <message>
        <source>Nobody recorded it. Until somebody does, simulations take this value and say so.</source>
        <translation>Nadie lo registró. Mientras tanto, las simulaciones toman este valor y lo dicen.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Synthetic: invented, not surveyed.</source>
        <translation>Sintético: inventado, no levantado en campo.</translation>
    </message>
    <message>
        <source>Unknown: nobody recorded it.</source>
        <translation>Desconocido: nadie lo registró.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>For example: tower, = tower, &gt; 8, 2..5, — for unknown, ≠ — for known</source>
        <translation>Por ejemplo: torre, = torre, &gt; 8, 2..5, — para desconocido, ≠ — para conocido</translation>
    </message>
    <message>
        <source>Filter of {field}</source>
        <translation>Filtro de {field}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Only &amp;whole fields</source>
        <translation>Solo campos &amp;completos</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>Rows that would change, of those that are shown: {n} of {rows}. Undo takes it back.</source>
        <translation>Filas que cambiarían, de las que se muestran: {n} de {rows}. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Creada (UTC)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>The plan becomes what it was at that time, now at revision {n}. What it is now is kept as a backup, too.</source>
        <translation>El plan vuelve a ser lo que era en ese momento, ahora con la revisión {n}. Lo que es ahora también se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>There are no backups yet. Lifeline makes one when a plan is opened after changes.</source>
        <translation>Aún no hay copias de seguridad. Lifeline crea una cuando se abre un plan después de cambios.</translation>
    </message>
    <message>
        <source>The plan is damaged. Choose the backup to go back to; the damaged file is kept beside it.</source>
        <translation>El plan está dañado. Elija la copia de seguridad a la que volver; el archivo dañado se conserva al lado.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Person-hours lost by cause</source>
        <translation>Horas-persona perdidas por causa</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Simular de nue&amp;vo</translation>
    </message>
    <message>
        <source>No results yet.

Choose a scenario in the panel “Scenario” and run it.</source>
        <translation>Aún no hay resultados.

Elija un escenario en el panel «Escenario» y simúlelo.</translation>
    </message>
    <message>
        <source>Without service {time} after the event</source>
        <translation>Sin servicio {time} después del evento</translation>
    </message>
    <message>
        <source>▲ Out of date: the inventory or the scenario has changed since this run.</source>
        <translation>▲ Desactualizado: el inventario o el escenario cambió desde esta simulación.</translation>
    </message>
    <message>
        <source>at the event</source>
        <translation>en el momento del evento</translation>
    </message>
    <message>
        <source>without service {when};
90 %: {low} to {high}</source>
        <translation>sin servicio {when};
90 %: de {low} a {high}</translation>
    </message>
    <message>
        <source>after {n} h</source>
        <translation>después de {n} h</translation>
    </message>
    <message>
        <source>{recorded} people recorded. Seed {seed}, {n} realizations; standard error of the person-hours lost: {se} of {mean}. Run on {date} by Lifeline {version}.</source>
        <translation>{recorded} personas registradas. Semilla {seed}, {n} realizaciones; error estándar de las horas-persona perdidas: {se} de {mean}. Simulado el {date} con Lifeline {version}.</translation>
    </message>
    <message>
        <source>Synthetic data: these figures describe no real network.</source>
        <translation>Datos sintéticos: estas cifras no describen ninguna red real.</translation>
    </message>
    <message>
        <source>Sites by outage</source>
        <translation>Sitios por interrupción</translation>
    </message>
    <message>
        <source>Links by outage</source>
        <translation>Enlaces por interrupción</translation>
    </message>
    <message>
        <source>Settlements by outage</source>
        <translation>Localidades por interrupción</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>S&amp;ites</source>
        <translation>&amp;Sitios</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Enlaces</translation>
    </message>
    <message>
        <source>Settle&amp;ments</source>
        <translation>&amp;Localidades</translation>
    </message>
    <message>
        <source>People without service; band: nine of ten realizations</source>
        <translation>Personas sin servicio; banda: nueve de cada diez realizaciones</translation>
    </message>
    <message>
        <source>Person-hours lost within 30 days, by cause</source>
        <translation>Horas-persona perdidas en 30 días, por causa</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Qué tan seguro es esto</translation>
    </message>
    <message>
        <source>People without service over time</source>
        <translation>Personas sin servicio a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Areas and groups of people</source>
        <translation>Áreas y grupos de personas</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>En el &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Areas, groups</source>
        <translation>Áreas, &amp;grupos</translation>
    </message>
    <message>
        <source>after {n} d</source>
        <translation>tras {n} d</translation>
    </message>
    <message>
        <source>Mea&amp;sures</source>
        <translation>Me&amp;didas</translation>
    </message>
    <message>
        <source>What alternative links avoid</source>
        <translation>Lo que evitan los enlaces alternativos</translation>
    </message>
    <message>
        <source>Alter&amp;native links</source>
        <translation>Enlaces alter&amp;nativos</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The first rows, {shown} of {all}. Drawn faint, as they would be left out: {lost}.</source>
        <translation>Las primeras filas, {shown} de {all}. En tenue, porque se omitirían: {lost}.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Copy the whole table</source>
        <translation>&amp;Copiar toda la tabla</translation>
    </message>
</context>
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>&amp;Run the scenario</source>
        <translation>&amp;Simular el escenario</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Simulating {name}</source>
        <translation>Simulando {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Events: {names}</source>
        <translation>Eventos: {names}</translation>
    </message>
    <message>
        <source>No event yet: edit the scenario and choose one.</source>
        <translation>Aún sin evento: edite el escenario y elija uno.</translation>
    </message>
    <message>
        <source>Edit the scenario</source>
        <translation>Editar el escenario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
    <message>
        <source>Delete the run {name}</source>
        <translation>Eliminar la simulación {name}</translation>
    </message>
    <message>
        <source>Ran at (UTC)</source>
        <translation>Simulado (UTC)</translation>
    </message>
    <message>
        <source>Person-hours lost</source>
        <translation>Horas-persona perdidas</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Realizaciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Runs of this scenario</source>
        <translation>Simulaciones de este escenario</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>A storm, an earthquake, a blackout, a cut cable… to make a scenario of</source>
        <translation>Una tormenta, un terremoto, un apagón, un cable cortado… de los que hacer un escenario</translation>
    </message>
    <message>
        <source>&amp;Delete the run</source>
        <translation>E&amp;liminar la simulación</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Pick two or more runs, or compare the newest runs of all scenarios</source>
        <translation>Seleccione dos o más simulaciones, o compare las más recientes de todos los escenarios</translation>
    </message>
    <message>
        <source>Next best &amp;links…</source>
        <translation>&amp;Próximos mejores enlaces…</translation>
    </message>
    <message>
        <source>Which alternative links and kits avoid most person-hours in this scenario</source>
        <translation>Qué enlaces alternativos y equipos desplegables evitan más horas-persona en este escenario</translation>
    </message>
    <message>
        <source>What breaks at which intensity, with sources; your own curves come first</source>
        <translation>Qué se daña y a qué intensidad, con fuentes; sus propias curvas tienen prioridad</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Avance de la simulación</translation>
    </message>
    <message>
        <source>No scenario yet.

A scenario says which hazard events to simulate. Import a storm track first, or add a hazard event in its table; then make a scenario of it.</source>
        <translation>Aún no hay escenarios.

Un escenario dice qué eventos de amenaza simular. Importe primero una trayectoria de tormenta, o agregue un evento de amenaza en su tabla; luego haga un escenario con él.</translation>
    </message>
    <message>
        <source>&amp;Import a storm track…</source>
        <translation>&amp;Importar una trayectoria de tormenta…</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Nuevo escenario…</translation>
    </message>
    <message>
        <source>New hazard e&amp;vent…</source>
        <translation>Nuevo e&amp;vento…</translation>
    </message>
    <message>
        <source>Runs: pick one to see its results</source>
        <translation>Simulaciones: seleccione una para ver sus resultados</translation>
    </message>
    <message>
        <source>Shifted &amp;tracks…</source>
        <translation>&amp;Trayectorias desplazadas…</translation>
    </message>
    <message>
        <source>What if the storm takes another way? The scenario on tracks to both sides</source>
        <translation>¿Y si la tormenta toma otro camino? El escenario en trayectorias a ambos lados</translation>
    </message>
    <message>
        <source>A storm of the past beside what was reported: how far off is the engine?</source>
        <translation>Una tormenta del pasado junto a lo informado: ¿cuánto se aleja el motor?</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Media ± un error estándar</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>Ne&amp;w event…</source>
        <translation>Nuevo event&amp;o…</translation>
    </message>
    <message>
        <source>Fragility c&amp;urves…</source>
        <translation>C&amp;urvas de fragilidad…</translation>
    </message>
    <message>
        <source>Hindc&amp;ast…</source>
        <translation>Simulación re&amp;trospectiva…</translation>
    </message>
    <message>
        <source>Enough at ±</source>
        <translation>Suficiente con ±</translation>
    </message>
    <message>
        <source>Stops early, once the standard error of the person-hours is at most this share of them</source>
        <translation>Se detiene antes, en cuanto el error estándar de las horas-persona es como máximo esta parte de ellas</translation>
    </message>
    <message>
        <source>play all</source>
        <translation>simular todas</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Go to a name or position</source>
        <translation>Ir a un nombre o posición</translation>
    </message>
    <message>
        <source>A site, a town, or a position: 13.155, -61.2275 · 13°09&apos;18&quot;N 61°13&apos;39&quot;W · 20P 692120 1454953</source>
        <translation>Un sitio, una ciudad o una posición: 13.155, -61.2275 · 13°09&apos;18&quot;N 61°13&apos;39&quot;W · 20P 692120 1454953</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Texto de la sección</translation>
    </message>
    <message>
        <source>How far the text is</source>
        <translation>Qué tan avanzado está el texto</translation>
    </message>
    <message>
        <source>&amp;Insert a figure</source>
        <translation>&amp;Insertar una cifra</translation>
    </message>
    <message>
        <source>A figure of the plan that is always up to date</source>
        <translation>Una cifra del plan que siempre está al día</translation>
    </message>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Conservar el texto</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>To be supplied by: {who}.</source>
        <translation>Debe aportarlo: {who}.</translation>
    </message>
    <message>
        <source>Write here. # heads a part, - begins an item, | a | table |; empty lines part paragraphs.</source>
        <translation>Escriba aquí. # encabeza una parte, - inicia un elemento de lista, | una | tabla |; las líneas vacías separan párrafos.</translation>
    </message>
    <message>
        <source>Write the section {title}</source>
        <translation>Escribir la sección {title}</translation>
    </message>
    <message>
        <source>Still missing here:
{what}</source>
        <translation>Aún falta aquí:
{what}</translation>
    </message>
    <message>
        <source>Tables and figures of this section come from the records of the plan.</source>
        <translation>Las tablas y cifras de esta sección provienen de los registros del plan.</translation>
    </message>
    <message>
        <source>This section is written by the program, from the records and runs of the plan.</source>
        <translation>El programa escribe esta sección a partir de los registros y simulaciones del plan.</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Only ticked fields are set. One undo takes all of it back.</source>
        <translation>Solo se fijan los campos marcados. Deshacer una vez lo revierte todo.</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>Set fields: {table} ({n})</source>
        <translation>Fijar campos: {table} ({n})</translation>
    </message>
    <message>
        <source>Set fields, records: {n}</source>
        <translation>Fijar campos, registros: {n}</translation>
    </message>
</context>
<context>
    <name>SingleFailuresView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Personas incomunicadas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Of the people recorded</source>
        <translation>De las personas registradas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Who is cut off if one site or link fails alone. Exact, no simulation.</source>
        <translation>Quién queda incomunicado si falla solo un sitio o enlace. Exacto, sin simulación.</translation>
    </message>
    <message>
        <source>Looking for single points of failure</source>
        <translation>Buscando puntos únicos de fallo</translation>
    </message>
    <message>
        <source>{n} people have no path to a gateway even without a failure.</source>
        <translation>{n} personas no tienen camino a una puerta de enlace aun sin ningún fallo.</translation>
    </message>
    <message>
        <source>Sites and links that cut people off when they fail alone: {n} of {all}.</source>
        <translation>Sitios y enlaces que aíslan a personas cuando fallan solos: {n} de {all}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Look at the &amp;demonstration</source>
        <translation>Ver la &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nuevo plan…</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Abrir un plan…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
    <message>
        <source>None yet. You can also drop a plan file here.</source>
        <translation>Ninguno aún. También puede soltar aquí un archivo de plan.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (no se encuentra)
{folder}</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>The national emergency telecommunications plan: what there is, what a disaster would cut off, for how long, and what to do first. Everything stays on this computer.</source>
        <translation>El plan nacional de telecomunicaciones de emergencia: qué hay, qué cortaría un desastre, por cuánto tiempo y qué hacer primero. Todo permanece en esta computadora.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>An island country with a synthetic network, a storm, and its printed plan.</source>
        <translation>Un país insular con una red sintética, una tormenta y su plan impreso.</translation>
    </message>
    <message>
        <source>An empty plan for your country; then import your spreadsheets and map files.</source>
        <translation>Un plan vacío para su país; luego importe sus hojas de cálculo y archivos de mapa.</translation>
    </message>
    <message>
        <source>A plan file (.gpkg) from this computer or a stick.</source>
        <translation>Un archivo de plan (.gpkg) de esta computadora o de una memoria USB.</translation>
    </message>
    <message>
        <source>Re&amp;cent plans</source>
        <translation>Planes re&amp;cientes</translation>
    </message>
</context>
<context>
    <name>StatesEditor</name>
    <message>
        <source>Damage state</source>
        <translation>Estado de daño</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>or times design</source>
        <translation>o por diseño</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>or points</source>
        <translation>o puntos</translation>
    </message>
    <message>
        <source>Damage states</source>
        <translation>Estados de daño</translation>
    </message>
    <message>
        <source>Add a &amp;state</source>
        <translation>Agregar un &amp;estado</translation>
    </message>
    <message>
        <source>&amp;Delete states</source>
        <translation>E&amp;liminar estados</translation>
    </message>
    <message>
        <source>From light to worst. A median, or a factor of the design wind, with beta; or points of intensity and probability, such as 30:0 60:1.</source>
        <translation>De leve a peor. Una mediana, o un factor del viento de diseño, con beta; o puntos de intensidad y probabilidad, como 30:0 60:1.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Position under the pointer</source>
        <translation>Posición bajo el puntero</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Archivo del plan</translation>
    </message>
    <message>
        <source>What the next click on the map does</source>
        <translation>Qué hace el próximo clic en el mapa</translation>
    </message>
    <message>
        <source>{file} · revision {n}</source>
        <translation>{file} · revisión {n}</translation>
    </message>
    <message>
        <source>{file} · revision {n} · read only</source>
        <translation>{file} · revisión {n} · solo lectura</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Filters, views, columns, sums, replacing, exporting</source>
        <translation>Filtros, vistas, columnas, sumas, reemplazos, exportación</translation>
    </message>
    <message>
        <source>&amp;Filter by columns</source>
        <translation>&amp;Filtrar por columnas</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Mostrar &amp;de nuevo todas las filas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Group and sum…</source>
        <translation>A&amp;grupar y sumar…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Buscar y reem&amp;plazar…</translation>
    </message>
    <message>
        <source>&amp;Export these rows…</source>
        <translation>&amp;Exportar estas filas…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Exportar estas filas</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The rows were written to {file}.</source>
        <translation>Las filas se escribieron en {file}.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Save the view {name}</source>
        <translation>Guardar la vista {name}</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Only those with &amp;values</source>
        <translation>Solo las que tienen &amp;valores</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the view {name}</source>
        <translation>Eliminar la vista {name}</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}” (records: {n})</source>
        <translation>Sustituir «{old}» por «{new}» (registros: {n})</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Kinds of records</source>
        <translation>Tipos de registros</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Mostrar solo las filas con estas palabras</translation>
    </message>
    <message>
        <source>Add to: {table}</source>
        <translation>Agregar a: {table}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {n} records</source>
        <translation>Eliminar {n} registros</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Show curves…</source>
        <translation>&amp;Mostrar curvas…</translation>
    </message>
    <message>
        <source>{title}  ({count})</source>
        <translation>{title}  ({count})</translation>
    </message>
    <message>
        <source>No {table} yet.
Import a spreadsheet or a map file, or add the first one by hand.</source>
        <translation>Sin registros aún: {table}.
Importe una hoja de cálculo o un archivo de mapa, o agregue el primero a mano.</translation>
    </message>
    <message>
        <source>filtered by {fields}</source>
        <translation>filtrado por {fields}</translation>
    </message>
    <message>
        <source>{n} synthetic, marked S</source>
        <translation>{n} sintéticos, marcados S</translation>
    </message>
    <message>
        <source>the plan may only be read</source>
        <translation>el plan es de solo lectura</translation>
    </message>
    <message>
        <source>{field}: sum {sum}, mean {mean}, {unknown} unknown</source>
        <translation>{field}: suma {sum}, media {mean}, {unknown} desconocidos</translation>
    </message>
    <message>
        <source>Show only rows with {field}: {value}</source>
        <translation>Mostrar solo las filas con {field}: {value}</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Then sort by this column</source>
        <translation>Luego ordenar por esta columna</translation>
    </message>
    <message>
        <source>Show all again: {field}</source>
        <translation>Mostrar todo de nuevo: {field}</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rows: {shown} of {total}</source>
        <translation>Filas: {shown} de {total}</translation>
    </message>
</context>
<context>
    <name>TrackEditor</name>
    <message>
        <source>Positions of the storm</source>
        <translation>Posiciones de la tormenta</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Tiempo (h)</translation>
    </message>
    <message>
        <source>Latitude (°)</source>
        <translation>Latitud (°)</translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation>Longitud (°)</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Viento (m/s)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Presión (hPa)</translation>
    </message>
    <message>
        <source>Radius of max. wind (km)</source>
        <translation>Radio de viento máx. (km)</translation>
    </message>
    <message>
        <source>Add from the &amp;map…</source>
        <translation>Agregar desde el &amp;mapa…</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>Agregar una &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Eliminar filas</translation>
    </message>
    <message>
        <source>One of wind (1-minute mean) and pressure is needed; empty is unknown.</source>
        <translation>Se necesita el viento (media de 1 minuto) o la presión; vacío es desconocido.</translation>
    </message>
</context>
<context>
    <name>TracksDialog</name>
    <message>
        <source>Shifted tracks: {scenario}</source>
        <translation>Trayectorias desplazadas: {scenario}</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>Every position moves by the same distances across and along the way of the storm; each track is as likely as the others, and all meet the same draws.</source>
        <translation>Cada posición se desplaza las mismas distancias a través y a lo largo del camino de la tormenta; cada trayectoria es tan probable como las demás y todas usan los mismos sorteos.</translation>
    </message>
    <message>
        <source>Simulating shifted tracks</source>
        <translation>Simulando trayectorias desplazadas</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nine of ten tracks lie between {low} and {high} person-hours. The worst is marked. ± is one standard error, that of the average at most. Shifts have standard deviations of {across} km to the sides and {along} km ahead and back.</source>
        <translation>Nueve de cada diez trayectorias quedan entre {low} y {high} horas-persona. La peor está marcada. ± es un error estándar; el del promedio es a lo sumo ese. Los desplazamientos tienen desviaciones estándar de {across} km hacia los lados y de {along} km hacia adelante y atrás.</translation>
    </message>
    <message>
        <source>Ahead (km)</source>
        <translation>Adelante (km)</translation>
    </message>
    <message>
        <source>To the right (km)</source>
        <translation>A la derecha (km)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>People at worst</source>
        <translation>Personas en el peor momento</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-persona</translation>
    </message>
    <message>
        <source>as forecasts 48 h ahead</source>
        <translation>como los pronósticos a 48 h</translation>
    </message>
    <message>
        <source>Tracks to the s&amp;ides</source>
        <translation>Trayectorias a los &amp;lados</translation>
    </message>
    <message>
        <source>Standard deviation to the sides (&amp;km)</source>
        <translation>Desviación estándar a los lados (&amp;km)</translation>
    </message>
    <message>
        <source>Tracks &amp;ahead and back</source>
        <translation>Trayectorias &amp;adelante y atrás</translation>
    </message>
    <message>
        <source>Standard deviation ahead and &amp;back (km)</source>
        <translation>Desviación estándar adelante y a&amp;trás (km)</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Media ± un error estándar</translation>
    </message>
    <message>
        <source>{mean} person-hours on average</source>
        <translation>{mean} horas-persona en promedio</translation>
    </message>
</context>
<context>
    <name>WarningPanel</name>
    <message>
        <source>All settlements</source>
        <translation>Todas las localidades</translation>
    </message>
    <message>
        <source>Only one independent channel</source>
        <translation>Un solo canal independiente</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ningún canal</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Mostrar en el &amp;mapa</translation>
    </message>
    <message>
        <source>Warning of the settlements</source>
        <translation>Alerta a las localidades</translation>
    </message>
    <message>
        <source>Nobody recorded these stages of the chain, they are taken to hold: {names}.</source>
        <translation>Nadie registró estas etapas de la cadena; se supone que funcionan: {names}.</translation>
    </message>
    <message>
        <source>Probability of no warning: {time}</source>
        <translation>Probabilidad de no recibir la alerta: {time}</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>Channels apart</source>
        <translation>Separados</translation>
    </message>
    <message>
        <source>Channels that share no site of their own</source>
        <translation>Canales que no comparten ningún sitio propio</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Some channel reaches {covered} of {people} people. Settlements with one independent channel: {one}; with none: {none}.</source>
        <translation>Algún canal llega a {covered} de {people} personas. Localidades con un solo canal independiente: {one}; con ninguno: {none}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.</source>
        <translation>Sirenas, altavoces y transmisores sin alcance registrado, que no cuentan para nadie: {count}.</translation>
    </message>
    <message>
        <source>Probability that some channel reaches the settlement, the chain above it included ± one standard error</source>
        <translation>Probabilidad de que algún canal llegue a la localidad, incluida la cadena por encima ± un error estándar</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>The picked &amp;link is out</source>
        <translation>El en&amp;lace seleccionado está fuera de servicio</translation>
    </message>
    <message>
        <source>&amp;Join the two picked sites</source>
        <translation>&amp;Unir los dos sitios seleccionados</translation>
    </message>
    <message>
        <source>&amp;Put everything back</source>
        <translation>&amp;Revertir todo</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>Qué se modifica</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personas sin servicio</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Leyendo el plan…</translation>
    </message>
    <message>
        <source>, being refined</source>
        <translation>, en refinamiento</translation>
    </message>
    <message>
        <source>Without service {time} after the event</source>
        <translation>Sin servicio {time} después del evento</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>{site}: {hours} h</source>
        <translation>{site}: {hours} h</translation>
    </message>
    <message>
        <source>pick a site</source>
        <translation>seleccione un sitio</translation>
    </message>
    <message>
        <source>{site}: battery {hours} h</source>
        <translation>{site}: batería {hours} h</translation>
    </message>
    <message>
        <source>{link} is out</source>
        <translation>{link} está fuera de servicio</translation>
    </message>
    <message>
        <source>New link {one} – {other}</source>
        <translation>Nuevo enlace {one} – {other}</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>&amp;Strength of the event</source>
        <translation>&amp;Intensidad del evento</translation>
    </message>
    <message>
        <source>&amp;Battery</source>
        <translation>&amp;Batería</translation>
    </message>
    <message>
        <source>Map shows, after</source>
        <translation>El mapa muestra, después de</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Turn something and see at once. The plan stays as it is.</source>
        <translation>Modifique algo y vea el efecto de inmediato. El plan queda como está.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Tras el evento</translation>
    </message>
    <message>
        <source>People without service, with what was turned ± one standard error</source>
        <translation>Personas sin servicio, con lo modificado ± un error estándar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>The same of the scenario as it is recorded ± one standard error</source>
        <translation>Lo mismo del escenario tal como está registrado ± un error estándar</translation>
    </message>
    <message>
        <source>Over the same realizations ± one standard error</source>
        <translation>Sobre las mismas realizaciones ± un error estándar</translation>
    </message>
    <message>
        <source>Begin, then turn something: the figures stand here.</source>
        <translation>Empiece y modifique algo: las cifras aparecerán aquí.</translation>
    </message>
    <message>
        <source>A double click or Return takes one back</source>
        <translation>Un doble clic o Entrar deshace uno</translation>
    </message>
    <message>
        <source>The plan has changed: begin again. What was turned stays turned.</source>
        <translation>El plan ha cambiado: empiece de nuevo. Lo que se cambió aquí se conserva.</translation>
    </message>
    <message>
        <source>{hours} person-hours without service to day 30; {n} simulated events{refining}.</source>
        <translation>{hours} horas-persona sin servicio hasta el día 30; {n} eventos simulados{refining}.</translation>
    </message>
    <message>
        <source>{site}: {hours} h as recorded</source>
        <translation>{site}: {hours} h según lo registrado</translation>
    </message>
    <message>
        <source>{site}: not recorded, assumed</source>
        <translation>{site}: no registrado, supuesto</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>WritePlanDialog</name>
    <message>
        <source>Other prints</source>
        <translation>Otros impresos</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Escribir el plan</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;econd language, side by side</source>
        <translation>Se&amp;gundo idioma, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Destinatarios</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What these readers may not see is left out, and the plan says so.</source>
        <translation>Se omite lo que estos destinatarios no pueden ver, y el plan lo indica.</translation>
    </message>
    <message>
        <source>Not numbered</source>
        <translation>Sin numerar</translation>
    </message>
    <message>
        <source>&amp;Numbered copies</source>
        <translation>Copias &amp;numeradas</translation>
    </message>
    <message>
        <source>A file each, in the order of the distribution list of these readers.</source>
        <translation>Un archivo cada una, en el orden de la lista de distribución de estos lectores.</translation>
    </message>
</context>
<context>
    <name>assumptions</name>
    <message>
        <source>usual for its kind</source>
        <translation>lo habitual para su tipo</translation>
    </message>
    <message>
        <source>usual age, counted back from the year of the inventory</source>
        <translation>antigüedad habitual, contada hacia atrás desde el año del inventario</translation>
    </message>
    <message>
        <source>nearest grid zone</source>
        <translation>zona de la red eléctrica más cercana</translation>
    </message>
    <message>
        <source>no grid zones recorded: every site has a grid of its own</source>
        <translation>no hay zonas de la red eléctrica registradas: cada sitio tiene su propia red</translation>
    </message>
    <message>
        <source>nearest cell sites within range, each can serve alone</source>
        <translation>sitios celulares más cercanos dentro del alcance; cada uno puede dar servicio por sí solo</translation>
    </message>
    <message>
        <source>measured along its route, straight where there is none</source>
        <translation>medida a lo largo de su ruta, en línea recta donde no hay</translation>
    </message>
    <message>
        <source>computed from energy and load</source>
        <translation>calculado a partir de la energía y la carga</translation>
    </message>
    <message>
        <source>computed from fuel and burn</source>
        <translation>calculado a partir del combustible y el consumo</translation>
    </message>
    <message>
        <source>implied by its size, tank or fuel</source>
        <translation>se deduce de su tamaño, tanque o combustible</translation>
    </message>
    <message>
        <source>constant of the engine</source>
        <translation>constante del motor de cálculo</translation>
    </message>
    <message>
        <source>factor from this averaging time to a 3-second gust</source>
        <translation>factor de este tiempo de promediado a ráfaga de 3 segundos</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Made while working</source>
        <translation>Creada durante el trabajo</translation>
    </message>
    <message>
        <source>What was there before a backup was restored</source>
        <translation>Lo que había antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Before an update of Lifeline</source>
        <translation>Antes de una actualización de Lifeline</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>From {low} to {high} {unit}</source>
        <translation>De {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>As exact as known: 2025-06-30, 2025-06 or 2025.</source>
        <translation>Tan exacto como se sepa: 2025-06-30, 2025-06 o 2025.</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Separe varios con comas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>A number after each name, such as {name} 2. Names: {names}.</source>
        <translation>Un número después de cada nombre, como {name} 2. Nombres: {names}.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Mandate and law</source>
        <translation>Mandato y ley</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Knowledge of risk</source>
        <translation>Conocimiento del riesgo</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundancia</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Energía y combustible</translation>
    </message>
    <message>
        <source>Priority access</source>
        <translation>Acceso prioritario</translation>
    </message>
    <message>
        <source>Alternative links and stock</source>
        <translation>Enlaces alternativos y existencias</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta temprana</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inclusión</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Reporte</translation>
    </message>
    <message>
        <source>Entry from abroad</source>
        <translation>Ingreso desde el exterior</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Recovery and finance</source>
        <translation>Recuperación y finanzas</translation>
    </message>
    <message>
        <source>A law or decree names telecommunications as a critical service.</source>
        <translation>Una ley o un decreto declara las telecomunicaciones servicio crítico.</translation>
    </message>
    <message>
        <source>Article and date of the law.</source>
        <translation>Artículo y fecha de la ley.</translation>
    </message>
    <message>
        <source>This plan is approved by the authority in charge.</source>
        <translation>Este plan está aprobado por la autoridad competente.</translation>
    </message>
    <message>
        <source>Date and signature of the approval.</source>
        <translation>Fecha y firma de la aprobación.</translation>
    </message>
    <message>
        <source>The date of the next review is set and has not passed.</source>
        <translation>La fecha de la próxima revisión está fijada y no ha vencido.</translation>
    </message>
    <message>
        <source>Next review in the plan.</source>
        <translation>Próxima revisión en el plan.</translation>
    </message>
    <message>
        <source>A budget line pays for keeping the plan alive.</source>
        <translation>Una partida presupuestaria financia mantener vivo el plan.</translation>
    </message>
    <message>
        <source>Line and amount of the budget.</source>
        <translation>Partida y monto del presupuesto.</translation>
    </message>
    <message>
        <source>The country is party to the Tampere Convention and has named its focal point.</source>
        <translation>El país es parte del Convenio de Tampere y ha designado su punto focal.</translation>
    </message>
    <message>
        <source>Deposit of the instrument; name of the focal point.</source>
        <translation>Depósito del instrumento; nombre del punto focal.</translation>
    </message>
    <message>
        <source>A committee for emergency telecommunications meets at least twice a year.</source>
        <translation>Un comité de telecomunicaciones de emergencia se reúne al menos dos veces al año.</translation>
    </message>
    <message>
        <source>Minutes of the last meetings.</source>
        <translation>Actas de las últimas reuniones.</translation>
    </message>
    <message>
        <source>Every task of the plan has one who does it and one who answers for it.</source>
        <translation>Cada tarea del plan tiene quien la ejecuta y quien responde por ella.</translation>
    </message>
    <message>
        <source>Table of tasks and roles.</source>
        <translation>Tabla de tareas y funciones.</translation>
    </message>
    <message>
        <source>Activation levels say what triggers each, who declares it and what then happens.</source>
        <translation>Los niveles de activación dicen qué activa cada uno, quién lo declara y qué ocurre entonces.</translation>
    </message>
    <message>
        <source>Table of activation levels.</source>
        <translation>Tabla de niveles de activación.</translation>
    </message>
    <message>
        <source>Operators have seats in the committee.</source>
        <translation>Los operadores tienen puestos en el comité.</translation>
    </message>
    <message>
        <source>List of members.</source>
        <translation>Lista de miembros.</translation>
    </message>
    <message>
        <source>Every seat has a deputy.</source>
        <translation>Cada puesto tiene un suplente.</translation>
    </message>
    <message>
        <source>List of members with deputies.</source>
        <translation>Lista de miembros con suplentes.</translation>
    </message>
    <message>
        <source>Contact directory.</source>
        <translation>Directorio de contactos.</translation>
    </message>
    <message>
        <source>Every contact was called and answered within the last 90 days.</source>
        <translation>Se llamó a cada contacto y respondió en los últimos 90 días.</translation>
    </message>
    <message>
        <source>Date of the last call.</source>
        <translation>Fecha de la última llamada.</translation>
    </message>
    <message>
        <source>A paper copy of the contacts lies at every duty desk.</source>
        <translation>Hay una copia en papel de los contactos en cada puesto de guardia.</translation>
    </message>
    <message>
        <source>Distribution list.</source>
        <translation>Lista de distribución.</translation>
    </message>
    <message>
        <source>Hazards of the country are recorded as events or layers.</source>
        <translation>Las amenazas del país están registradas como eventos o capas.</translation>
    </message>
    <message>
        <source>List of hazard events.</source>
        <translation>Lista de eventos de amenaza.</translation>
    </message>
    <message>
        <source>It has been computed which assets the main hazards reach.</source>
        <translation>Se ha calculado qué activos alcanzan las amenazas principales.</translation>
    </message>
    <message>
        <source>A run of a scenario.</source>
        <translation>Una simulación de un escenario.</translation>
    </message>
    <message>
        <source>There is a simulated scenario for every hazard with a playbook.</source>
        <translation>Hay un escenario simulado para cada amenaza que tiene protocolo de actuación.</translation>
    </message>
    <message>
        <source>Runs of the scenarios.</source>
        <translation>Simulaciones de los escenarios.</translation>
    </message>
    <message>
        <source>The change of the climate is considered in scenarios and designs.</source>
        <translation>El cambio climático se considera en escenarios y diseños.</translation>
    </message>
    <message>
        <source>Section on hazards.</source>
        <translation>Sección sobre amenazas.</translation>
    </message>
    <message>
        <source>Facts about the most critical sites are complete.</source>
        <translation>Los datos de los sitios más críticos están completos.</translation>
    </message>
    <message>
        <source>Completeness of tier 1.</source>
        <translation>Completitud del nivel 1.</translation>
    </message>
    <message>
        <source>Positions come from a survey or from the owner.</source>
        <translation>Las posiciones provienen de un levantamiento o del propietario.</translation>
    </message>
    <message>
        <source>Confidence A or B.</source>
        <translation>Confianza A o B.</translation>
    </message>
    <message>
        <source>Every cable names the duct, pole line or bridge that it shares with others.</source>
        <translation>Cada cable indica el ducto, la línea de postes o el puente que comparte con otros.</translation>
    </message>
    <message>
        <source>Route groups of links.</source>
        <translation>Grupos de ruta de los enlaces.</translation>
    </message>
    <message>
        <source>Facts are not older than twelve months.</source>
        <translation>Los datos no tienen más de doce meses.</translation>
    </message>
    <message>
        <source>Survey dates.</source>
        <translation>Fechas de levantamiento.</translation>
    </message>
    <message>
        <source>No single failure of a site cuts off people.</source>
        <translation>Ningún fallo único de un sitio deja personas incomunicadas.</translation>
    </message>
    <message>
        <source>Exact search for single failures.</source>
        <translation>Búsqueda exacta de fallos únicos.</translation>
    </message>
    <message>
        <source>The country has two or more independent exits to the world.</source>
        <translation>El país tiene dos o más salidas independientes al mundo.</translation>
    </message>
    <message>
        <source>Gateways and their sites.</source>
        <translation>Puertas de enlace y sus sitios.</translation>
    </message>
    <message>
        <source>The core of every operator stands in two distant buildings.</source>
        <translation>El núcleo de cada operador está en dos edificios distantes.</translation>
    </message>
    <message>
        <source>Core sites by operator.</source>
        <translation>Sitios de núcleo por operador.</translation>
    </message>
    <message>
        <source>Operators have agreed to let the customers of others roam in a disaster.</source>
        <translation>Los operadores han acordado itinerancia para los clientes de otros en un desastre.</translation>
    </message>
    <message>
        <source>Agreement and date of its test.</source>
        <translation>Acuerdo y fecha de su prueba.</translation>
    </message>
    <message>
        <source>Sites last as long without the grid as the chosen rule asks.</source>
        <translation>Los sitios resisten sin red eléctrica el tiempo que pide la regla elegida.</translation>
    </message>
    <message>
        <source>Compliance with the rule.</source>
        <translation>Cumplimiento de la regla.</translation>
    </message>
    <message>
        <source>Fuel is contracted, and depots are recorded.</source>
        <translation>El combustible está contratado y los depósitos están registrados.</translation>
    </message>
    <message>
        <source>Contract and depot.</source>
        <translation>Contrato y depósito.</translation>
    </message>
    <message>
        <source>There is a list of the sites that get fuel first.</source>
        <translation>Hay una lista de los sitios que reciben combustible primero.</translation>
    </message>
    <message>
        <source>Restoration order of a run.</source>
        <translation>Orden de restablecimiento de una simulación.</translation>
    </message>
    <message>
        <source>Generators were run under load within the last twelve months.</source>
        <translation>Los generadores funcionaron con carga en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Records of load tests.</source>
        <translation>Registros de pruebas con carga.</translation>
    </message>
    <message>
        <source>Sites that are hard to reach have solar power.</source>
        <translation>Los sitios de difícil acceso tienen energía solar.</translation>
    </message>
    <message>
        <source>Solar figures of the power supplies.</source>
        <translation>Cifras solares de las alimentaciones eléctricas.</translation>
    </message>
    <message>
        <source>Essential users are listed by class.</source>
        <translation>Los usuarios esenciales están listados por clase.</translation>
    </message>
    <message>
        <source>List of priority users.</source>
        <translation>Lista de usuarios prioritarios.</translation>
    </message>
    <message>
        <source>A technical scheme prefers essential users on crowded networks, with every operator.</source>
        <translation>Un mecanismo técnico da preferencia a los usuarios esenciales en redes congestionadas, con todos los operadores.</translation>
    </message>
    <message>
        <source>Schemes in place.</source>
        <translation>Mecanismos vigentes.</translation>
    </message>
    <message>
        <source>Every emergency number has a second center that answers.</source>
        <translation>Cada número de emergencia tiene un segundo centro que responde.</translation>
    </message>
    <message>
        <source>Routing and date of the test.</source>
        <translation>Enrutamiento y fecha de la prueba.</translation>
    </message>
    <message>
        <source>Access to information about the emergency is free of charge.</source>
        <translation>El acceso a la información sobre la emergencia es gratuito.</translation>
    </message>
    <message>
        <source>Agreement on zero rating.</source>
        <translation>Acuerdo de tarifa cero.</translation>
    </message>
    <message>
        <source>Every critical place has a card with four ways to be reached.</source>
        <translation>Cada lugar crítico tiene una ficha con cuatro formas de contactarlo.</translation>
    </message>
    <message>
        <source>PACE cards of tiers 1 and 2.</source>
        <translation>Fichas PACE de los niveles 1 y 2.</translation>
    </message>
    <message>
        <source>Equipment in stock is counted, with place and keeper.</source>
        <translation>Los equipos en existencia están contados, con lugar y custodio.</translation>
    </message>
    <message>
        <source>Stock list.</source>
        <translation>Lista de existencias.</translation>
    </message>
    <message>
        <source>Those who run radios and terminals are licensed and trained.</source>
        <translation>Quienes operan radios y terminales tienen licencia y capacitación.</translation>
    </message>
    <message>
        <source>Trainings.</source>
        <translation>Capacitaciones.</translation>
    </message>
    <message>
        <source>Radio nets are tested every month and the test is written down.</source>
        <translation>Las redes de radio se prueban cada mes y la prueba se registra.</translation>
    </message>
    <message>
        <source>Exercises of the kind radio test.</source>
        <translation>Ejercicios del tipo prueba de radio.</translation>
    </message>
    <message>
        <source>Licenses for satellite terminals are cleared beforehand.</source>
        <translation>Las licencias de terminales satelitales se autorizan de antemano.</translation>
    </message>
    <message>
        <source>For every hazard the law says who warns.</source>
        <translation>La ley dice quién emite la alerta para cada amenaza.</translation>
    </message>
    <message>
        <source>Table of warning authorities.</source>
        <translation>Tabla de autoridades de alerta.</translation>
    </message>
    <message>
        <source>Warnings are sent in the common alerting protocol.</source>
        <translation>Las alertas se envían en el protocolo de alerta común (CAP).</translation>
    </message>
    <message>
        <source>Warning authorities.</source>
        <translation>Autoridades de alerta.</translation>
    </message>
    <message>
        <source>Cell broadcast works on all mobile networks.</source>
        <translation>La difusión celular funciona en todas las redes móviles.</translation>
    </message>
    <message>
        <source>Cell broadcast center; date of the test.</source>
        <translation>Centro de difusión celular; fecha de la prueba.</translation>
    </message>
    <message>
        <source>The hazards are watched by sensors that report.</source>
        <translation>Las amenazas se vigilan con sensores que informan.</translation>
    </message>
    <message>
        <source>Warning nodes.</source>
        <translation>Nodos de alerta.</translation>
    </message>
    <message>
        <source>Messages are prepared in all languages that people speak.</source>
        <translation>Los mensajes están preparados en todos los idiomas que habla la población.</translation>
    </message>
    <message>
        <source>Templates by hazard and language.</source>
        <translation>Plantillas por amenaza e idioma.</translation>
    </message>
    <message>
        <source>Every settlement is reached by at least two independent channels.</source>
        <translation>Al menos dos canales independientes llegan a cada localidad.</translation>
    </message>
    <message>
        <source>Warning reach on an ordinary day.</source>
        <translation>Alcance de la alerta en un día normal.</translation>
    </message>
    <message>
        <source>People with specific needs are counted, place by place.</source>
        <translation>Las personas con necesidades específicas están contadas, lugar por lugar.</translation>
    </message>
    <message>
        <source>Groups in settlements.</source>
        <translation>Grupos en las localidades.</translation>
    </message>
    <message>
        <source>Every group is reached by a format that it can use.</source>
        <translation>A cada grupo le llega un formato que puede usar.</translation>
    </message>
    <message>
        <source>Formats of the groups.</source>
        <translation>Formatos de los grupos.</translation>
    </message>
    <message>
        <source>Messages were tested with the people concerned.</source>
        <translation>Los mensajes se probaron con las personas interesadas.</translation>
    </message>
    <message>
        <source>Date of the test.</source>
        <translation>Fecha de la prueba.</translation>
    </message>
    <message>
        <source>Operators have agreed to one status form and its cycle.</source>
        <translation>Los operadores han acordado un único formulario de estado y su ciclo.</translation>
    </message>
    <message>
        <source>Signed form or license condition.</source>
        <translation>Formulario firmado o condición de la licencia.</translation>
    </message>
    <message>
        <source>A duty roster covers the reporting desk.</source>
        <translation>Un rol de turnos cubre la mesa de reportes.</translation>
    </message>
    <message>
        <source>Contacts on duty.</source>
        <translation>Contactos de guardia.</translation>
    </message>
    <message>
        <source>Reporting was exercised within the last twelve months.</source>
        <translation>El reporte se ejercitó en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Exercise and result.</source>
        <translation>Ejercicio y resultado.</translation>
    </message>
    <message>
        <source>Customs let emergency equipment in by a fast lane.</source>
        <translation>La aduana deja ingresar los equipos de emergencia por una vía rápida.</translation>
    </message>
    <message>
        <source>Procedure for the entry of equipment.</source>
        <translation>Procedimiento para el ingreso de equipos.</translation>
    </message>
    <message>
        <source>Experts enter without delay.</source>
        <translation>Los expertos ingresan sin demora.</translation>
    </message>
    <message>
        <source>Agreement with immigration.</source>
        <translation>Acuerdo con migración.</translation>
    </message>
    <message>
        <source>A form for temporary licenses exists, and type approval can be waived.</source>
        <translation>Existe un formulario de licencias temporales y se puede eximir de la homologación.</translation>
    </message>
    <message>
        <source>Regulatory measures.</source>
        <translation>Medidas regulatorias.</translation>
    </message>
    <message>
        <source>Equipment that may be lent or received is listed with customs codes.</source>
        <translation>Los equipos que pueden prestarse o recibirse están listados con códigos arancelarios.</translation>
    </message>
    <message>
        <source>A table-top exercise took place within the last twelve months.</source>
        <translation>Se realizó un ejercicio de mesa en los últimos doce meses.</translation>
    </message>
    <message>
        <source>A functional or full-scale exercise took place within the last two years.</source>
        <translation>Se realizó un ejercicio funcional o a escala real en los últimos dos años.</translation>
    </message>
    <message>
        <source>At least four of five corrective actions are closed.</source>
        <translation>Al menos cuatro de cada cinco acciones correctivas están cerradas.</translation>
    </message>
    <message>
        <source>Observations and corrective actions.</source>
        <translation>Observaciones y acciones correctivas.</translation>
    </message>
    <message>
        <source>The order of restoration is known before the event.</source>
        <translation>El orden de restablecimiento se conoce antes del evento.</translation>
    </message>
    <message>
        <source>The cost of replacing the main assets is known.</source>
        <translation>Se conoce el costo de reponer los activos principales.</translation>
    </message>
    <message>
        <source>Damage baseline.</source>
        <translation>Línea base de daños.</translation>
    </message>
    <message>
        <source>Investments are listed with cost and benefit.</source>
        <translation>Las inversiones están listadas con costo y beneficio.</translation>
    </message>
    <message>
        <source>List of projects.</source>
        <translation>Lista de proyectos.</translation>
    </message>
    <message>
        <source>Insurance or a contingent credit pays for repairs.</source>
        <translation>Un seguro o un crédito contingente paga las reparaciones.</translation>
    </message>
    <message>
        <source>Policy or contract.</source>
        <translation>Póliza o contrato.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Previsto.</translation>
    </message>
    <message>
        <source>In part.</source>
        <translation>En parte.</translation>
    </message>
    <message>
        <source>In place.</source>
        <translation>Vigente.</translation>
    </message>
    <message>
        <source>In place and tested within the last twelve months.</source>
        <translation>Vigente y probado en los últimos doce meses.</translation>
    </message>
    <message>
        <source>A draft exists.</source>
        <translation>Existe un borrador.</translation>
    </message>
    <message>
        <source>A draft has been consulted.</source>
        <translation>Un borrador ha sido consultado.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Approved and reviewed within the last twelve months.</source>
        <translation>Aprobado y revisado en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Most sites are single points.</source>
        <translation>La mayoría de los sitios son puntos únicos.</translation>
    </message>
    <message>
        <source>Some sites are single points.</source>
        <translation>Algunos sitios son puntos únicos.</translation>
    </message>
    <message>
        <source>No site is.</source>
        <translation>Ningún sitio lo es.</translation>
    </message>
    <message>
        <source>No site is, and the routes are surveyed.</source>
        <translation>Ningún sitio lo es, y las rutas están levantadas en campo.</translation>
    </message>
    <message>
        <source>Less than half of the settlements.</source>
        <translation>Menos de la mitad de las localidades.</translation>
    </message>
    <message>
        <source>Most settlements.</source>
        <translation>La mayoría de las localidades.</translation>
    </message>
    <message>
        <source>All settlements but for a few.</source>
        <translation>Todas las localidades salvo unas pocas.</translation>
    </message>
    <message>
        <source>All settlements, tested within the last twelve months.</source>
        <translation>Todas las localidades, probado en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Every organization is reached day and night, and by a second way.</source>
        <translation>Cada organización puede ser contactada de día y de noche, y por una segunda vía.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Attachment of a record that is gone</source>
        <translation>Adjunto de un registro que ya no existe</translation>
    </message>
    <message>
        <source>{name} is attached to a record that is not in the plan any more.</source>
        <translation>{name} está adjunto a un registro que ya no está en el plan.</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitud y longitud intercambiadas</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: latitude and longitude look exchanged.</source>
        <translation>{name} en {lat}, {lon} quedaría dentro del país en {to_lat}, {to_lon}: la latitud y la longitud parecen intercambiadas.</translation>
    </message>
    <message>
        <source>Battery over 200 h</source>
        <translation>Batería de más de 200 h</translation>
    </message>
    <message>
        <source>{name} states a battery of {h} h; that is probably minutes or ampere hours.</source>
        <translation>{name} declara una batería de {h} h; probablemente son minutos o amperios hora.</translation>
    </message>
    <message>
        <source>Old battery</source>
        <translation>Batería vieja</translation>
    </message>
    <message>
        <source>The battery of {name} is from {year}: lead-acid batteries hold half of their rated hours by then, or less.</source>
        <translation>La batería de {name} es de {year}: a esa edad las baterías de plomo-ácido conservan la mitad de sus horas nominales, o menos.</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Fecha en el futuro</translation>
    </message>
    <message>
        <source>{name} is dated {date}, which is still to come.</source>
        <translation>{name} lleva la fecha {date}, que aún no llega.</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>Un código repetido</translation>
    </message>
    <message>
        <source>The code {code} is used by {count} records of the same kind.</source>
        <translation>El código {code} lo usan {count} registros del mismo tipo.</translation>
    </message>
    <message>
        <source>Frequency outside the band</source>
        <translation>Frecuencia fuera de la banda</translation>
    </message>
    <message>
        <source>{name} states {ghz} GHz; links of its medium use {low} to {high} GHz.</source>
        <translation>{name} declara {ghz} GHz; los enlaces de su medio usan de {low} a {high} GHz.</translation>
    </message>
    <message>
        <source>More fuel than the tank holds</source>
        <translation>Más combustible del que cabe en el tanque</translation>
    </message>
    <message>
        <source>{name} states {fuel_l} l of fuel in a tank of {tank_l} l.</source>
        <translation>{name} declara {fuel_l} l de combustible en un tanque de {tank_l} l.</translation>
    </message>
    <message>
        <source>Fuel without a generator</source>
        <translation>Combustible sin generador</translation>
    </message>
    <message>
        <source>{name} states fuel for {h} h but has no generator.</source>
        <translation>{name} declara combustible para {h} h pero no tiene generador.</translation>
    </message>
    <message>
        <source>Hours of fuel without a tank</source>
        <translation>Horas de combustible sin tanque</translation>
    </message>
    <message>
        <source>{name} states fuel for {h} h but no tank size.</source>
        <translation>{name} declara combustible para {h} h pero ningún tamaño de tanque.</translation>
    </message>
    <message>
        <source>Gateway not in operation</source>
        <translation>Puerta de enlace fuera de operación</translation>
    </message>
    <message>
        <source>{name} is marked as a gateway but is not operational: no traffic leaves the country through it.</source>
        <translation>{name} está marcado como puerta de enlace pero no está operativo: ningún tráfico sale del país por él.</translation>
    </message>
    <message>
        <source>Generator with unknown fuel</source>
        <translation>Generador con combustible desconocido</translation>
    </message>
    <message>
        <source>{name} has a generator, but neither tank, fuel nor hours of fuel are recorded.</source>
        <translation>{name} tiene un generador, pero no se registraron tanque, combustible ni horas de combustible.</translation>
    </message>
    <message>
        <source>Grid zones that feed each other only</source>
        <translation>Zonas de la red eléctrica que solo se alimentan entre sí</translation>
    </message>
    <message>
        <source>{name} is fed by zones that no source feeds.</source>
        <translation>{name} se alimenta de zonas que ninguna fuente alimenta.</translation>
    </message>
    <message>
        <source>Power supply in no grid zone</source>
        <translation>Alimentación eléctrica sin zona de la red</translation>
    </message>
    <message>
        <source>{name} is in no grid zone: it never loses the grid in a simulation.</source>
        <translation>{name} no está en ninguna zona de la red eléctrica: nunca pierde la red en una simulación.</translation>
    </message>
    <message>
        <source>Height over 350 m</source>
        <translation>Altura de más de 350 m</translation>
    </message>
    <message>
        <source>{name} states a height of {m} m; that is probably feet or the ground elevation.</source>
        <translation>{name} declara una altura de {m} m; probablemente son pies o la elevación del terreno.</translation>
    </message>
    <message>
        <source>Length does not fit the ends</source>
        <translation>La longitud no concuerda con los extremos</translation>
    </message>
    <message>
        <source>{name} is said to be {length_km} km long; its ends are {straight_km} km apart.</source>
        <translation>{name} tendría {length_km} km de longitud; sus extremos están a {straight_km} km uno de otro.</translation>
    </message>
    <message>
        <source>Joins operators without a lease</source>
        <translation>Une operadores sin arrendamiento</translation>
    </message>
    <message>
        <source>{name} joins sites of two operators and is not marked as leased.</source>
        <translation>{name} une sitios de dos operadores y no está marcado como arrendado.</translation>
    </message>
    <message>
        <source>Same link twice</source>
        <translation>Mismo enlace dos veces</translation>
    </message>
    <message>
        <source>{name} and {other} join the same sites with the same medium, operator and route group.</source>
        <translation>{name} y {other} unen los mismos sitios con el mismo medio, operador y grupo de ruta.</translation>
    </message>
    <message>
        <source>Microwave hop over 80 km</source>
        <translation>Salto de microondas de más de 80 km</translation>
    </message>
    <message>
        <source>{name} is a microwave hop of {km} km; more than 80 km needs a repeater.</source>
        <translation>{name} es un salto de microondas de {km} km; más de 80 km requieren un repetidor.</translation>
    </message>
    <message>
        <source>Long hop at a high frequency</source>
        <translation>Salto largo a alta frecuencia</translation>
    </message>
    <message>
        <source>Two assets in one place</source>
        <translation>Dos activos en un mismo lugar</translation>
    </message>
    <message>
        <source>{name} is {m} m from {other}, of the same kind.</source>
        <translation>{name} está a {m} m de {other}, del mismo tipo.</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Sin puerta de enlace</translation>
    </message>
    <message>
        <source>No site is flagged as a gateway: nothing can be in service.</source>
        <translation>Ningún sitio está marcado como puerta de enlace: nada puede estar en servicio.</translation>
    </message>
    <message>
        <source>Site without an operator</source>
        <translation>Sitio sin operador</translation>
    </message>
    <message>
        <source>Nobody is recorded as the operator of {name}: nobody can be called when it fails.</source>
        <translation>Nadie está registrado como operador de {name}: no hay a quién llamar cuando falla.</translation>
    </message>
    <message>
        <source>Outside the country</source>
        <translation>Fuera del país</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} lies outside the country.</source>
        <translation>{name} en {lat}, {lon} está fuera del país.</translation>
    </message>
    <message>
        <source>Settlement without people</source>
        <translation>Localidad sin población</translation>
    </message>
    <message>
        <source>Nobody recorded how many people live in {name}.</source>
        <translation>Nadie registró cuántas personas viven en {name}.</translation>
    </message>
    <message>
        <source>Position with fewer than 3 decimals</source>
        <translation>Posición con menos de 3 decimales</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} is known to no better than {km} km.</source>
        <translation>{name} en {lat}, {lon} se conoce con una precisión no mejor que {km} km.</translation>
    </message>
    <message>
        <source>Site without a power supply</source>
        <translation>Sitio sin alimentación eléctrica</translation>
    </message>
    <message>
        <source>Nothing is recorded about the power of {name}; defaults are assumed.</source>
        <translation>No hay nada registrado sobre la energía de {name}; se suponen valores predeterminados.</translation>
    </message>
    <message>
        <source>Refers to a record that is not there</source>
        <translation>Se refiere a un registro que no existe</translation>
    </message>
    <message>
        <source>{name} refers to a {field} that is not in the plan.</source>
        <translation>{name} se refiere a algo que no está en el plan (campo: {field}).</translation>
    </message>
    <message>
        <source>Link from a site to itself</source>
        <translation>Enlace de un sitio consigo mismo</translation>
    </message>
    <message>
        <source>{name} begins and ends at the same site.</source>
        <translation>{name} empieza y termina en el mismo sitio.</translation>
    </message>
    <message>
        <source>Serves people too far away</source>
        <translation>Sirve a personas demasiado lejanas</translation>
    </message>
    <message>
        <source>{site} is said to serve {name}, {km} km away, beyond its range of {range_km} km.</source>
        <translation>{site} serviría a {name}, a {km} km, más allá de su alcance de {range_km} km.</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>Proporciones de más de 100 %</translation>
    </message>
    <message>
        <source>Sites serve {percent} % of the people of {name}.</source>
        <translation>Los sitios sirven al {percent} % de las personas de {name}.</translation>
    </message>
    <message>
        <source>Sign of the position lost</source>
        <translation>Signo de la posición perdido</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: a minus sign looks lost.</source>
        <translation>{name} en {lat}, {lon} quedaría dentro del país en {to_lat}, {to_lon}: parece que se perdió un signo menos.</translation>
    </message>
    <message>
        <source>Siren far from people</source>
        <translation>Sirena lejos de la población</translation>
    </message>
    <message>
        <source>{name} is {km} km from the nearest settlement.</source>
        <translation>{name} está a {km} km de la localidad más cercana.</translation>
    </message>
    <message>
        <source>Survey older than a year</source>
        <translation>Levantamiento de más de un año</translation>
    </message>
    <message>
        <source>{name} was last surveyed {days} days ago.</source>
        <translation>{name} se levantó por última vez hace {days} días.</translation>
    </message>
    <message>
        <source>Tier 1 without backup power</source>
        <translation>Nivel 1 sin energía de respaldo</translation>
    </message>
    <message>
        <source>{name} is tier 1 and has neither battery nor generator on record.</source>
        <translation>{name} es de nivel 1 y no tiene registrados ni batería ni generador.</translation>
    </message>
    <message>
        <source>Tier 1 without a contact</source>
        <translation>Nivel 1 sin contacto</translation>
    </message>
    <message>
        <source>{name} is tier 1 and nobody to call is recorded for its operator or owner.</source>
        <translation>{name} es de nivel 1 y no hay registrado a quién llamar de su operador o propietario.</translation>
    </message>
    <message>
        <source>Links of tier 1 without a route group</source>
        <translation>Enlaces de nivel 1 sin grupo de ruta</translation>
    </message>
    <message>
        <source>{name} ends at a tier 1 site and does not say which duct or pole line it shares.</source>
        <translation>{name} termina en un sitio de nivel 1 y no dice qué ducto o línea de postes comparte.</translation>
    </message>
    <message>
        <source>Important site without a tier</source>
        <translation>Sitio importante sin nivel</translation>
    </message>
    <message>
        <source>{name} has no tier, though a site of its kind is usually tier 1.</source>
        <translation>{name} no tiene nivel, aunque un sitio de su tipo suele ser de nivel 1.</translation>
    </message>
    <message>
        <source>Design wind without averaging time</source>
        <translation>Viento de diseño sin tiempo de promediado</translation>
    </message>
    <message>
        <source>{name} states a design wind of {ms} m/s but not whether it is a gust or a mean.</source>
        <translation>{name} declara un viento de diseño de {ms} m/s pero no dice si es ráfaga o media.</translation>
    </message>
    <message>
        <source>Sites isolated already</source>
        <translation>Sitios ya aislados</translation>
    </message>
    <message>
        <source>{name} serves people or essential users, but no recorded path leads from it to a gateway.</source>
        <translation>{name} sirve a personas o usuarios esenciales, pero ningún camino registrado lleva de él a una puerta de enlace.</translation>
    </message>
    <message>
        <source>All gateways on one link</source>
        <translation>Todas las puertas de enlace en un solo enlace</translation>
    </message>
    <message>
        <source>All people with service ({people}) lose it if {name} fails: every gateway hangs on this link.</source>
        <translation>Todas las personas con servicio ({people}) lo pierden si falla {name}: todas las puertas de enlace dependen de este enlace.</translation>
    </message>
    <message>
        <source>Gateways on one link</source>
        <translation>Puertas de enlace en un solo enlace</translation>
    </message>
    <message>
        <source>The gateway {name} is joined to the network by one link alone: {link}.</source>
        <translation>La puerta de enlace {name} está unida a la red por un solo enlace: {link}.</translation>
    </message>
    <message>
        <source>Redundancy that is not</source>
        <translation>Redundancia aparente</translation>
    </message>
    <message>
        <source>{name} has {paths} paths to the gateways, but loses all of them with the route group {route_group}.</source>
        <translation>{name} tiene {paths} caminos a las puertas de enlace, pero los pierde todos con el grupo de ruta {route_group}.</translation>
    </message>
    <message>
        <source>✖ Error</source>
        <translation>✖ Error</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Advertencia</translation>
    </message>
    <message>
        <source>● Note</source>
        <translation>● Nota</translation>
    </message>
    <message>
        <source>{name} is one hop of {km} km at {ghz} GHz; rain of {rate} mm/h, assumed to be exceeded in 0.01 % of the year, takes {loss} dB from it, more than the usual margin of {margin} dB.</source>
        <translation>{name} es un solo salto de {km} km a {ghz} GHz; una lluvia de {rate} mm/h, que se supone superada el 0,01 % del año, le quita {loss} dB, más que el margen habitual de {margin} dB.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mutual aid</source>
        <translation>Ayuda mutua</translation>
    </message>
    <message>
        <source>International assistance</source>
        <translation>Asistencia internacional</translation>
    </message>
    <message>
        <source>Roaming in disasters</source>
        <translation>Itinerancia en desastres</translation>
    </message>
    <message>
        <source>Fuel contract</source>
        <translation>Contrato de combustible</translation>
    </message>
    <message>
        <source>Spares and services</source>
        <translation>Repuestos y servicios</translation>
    </message>
    <message>
        <source>Satellite capacity</source>
        <translation>Capacidad satelital</translation>
    </message>
    <message>
        <source>Insurance or contingent credit</source>
        <translation>Seguro o crédito contingente</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Otro acuerdo</translation>
    </message>
    <message>
        <source>Core site</source>
        <translation>Sitio de núcleo</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Internet exchange point</source>
        <translation>Punto de intercambio de Internet</translation>
    </message>
    <message>
        <source>Cable landing station</source>
        <translation>Estación de aterrizaje de cable</translation>
    </message>
    <message>
        <source>Satellite gateway</source>
        <translation>Puerta de enlace satelital</translation>
    </message>
    <message>
        <source>Hand-over abroad</source>
        <translation>Entrega en el extranjero</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Punto de presencia</translation>
    </message>
    <message>
        <source>Aggregation site</source>
        <translation>Sitio de agregación</translation>
    </message>
    <message>
        <source>Street cabinet or OLT</source>
        <translation>Armario de calle u OLT</translation>
    </message>
    <message>
        <source>Cell site</source>
        <translation>Sitio celular</translation>
    </message>
    <message>
        <source>Microwave repeater</source>
        <translation>Repetidor de microondas</translation>
    </message>
    <message>
        <source>Fiber amplifier</source>
        <translation>Amplificador de fibra</translation>
    </message>
    <message>
        <source>Broadcast transmitter</source>
        <translation>Transmisor de radiodifusión</translation>
    </message>
    <message>
        <source>Land mobile radio repeater</source>
        <translation>Repetidor de radio móvil terrestre</translation>
    </message>
    <message>
        <source>Emergency call center</source>
        <translation>Centro de llamadas de emergencia</translation>
    </message>
    <message>
        <source>Emergency operations center</source>
        <translation>Centro de operaciones de emergencia</translation>
    </message>
    <message>
        <source>Cell broadcast center</source>
        <translation>Centro de difusión celular</translation>
    </message>
    <message>
        <source>HF radio station</source>
        <translation>Estación de radio HF</translation>
    </message>
    <message>
        <source>Amateur radio station</source>
        <translation>Estación de radioaficionados</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal satelital</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Albergue</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Fire service</source>
        <translation>Bomberos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aeropuerto</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Planta de agua</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Government office</source>
        <translation>Oficina de gobierno</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En construcción</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Desmantelado</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Self-supporting lattice tower</source>
        <translation>Torre autosoportada de celosía</translation>
    </message>
    <message>
        <source>Monopole</source>
        <translation>Monoposte</translation>
    </message>
    <message>
        <source>Guyed mast</source>
        <translation>Torre arriostrada</translation>
    </message>
    <message>
        <source>Rooftop</source>
        <translation>Azotea</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Equipment shelter</source>
        <translation>Caseta de equipos</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>Enterrado</translation>
    </message>
    <message>
        <source>3-second gust</source>
        <translation>Ráfaga de 3 segundos</translation>
    </message>
    <message>
        <source>1-minute mean</source>
        <translation>Media de 1 minuto</translation>
    </message>
    <message>
        <source>10-minute mean</source>
        <translation>Media de 10 minutos</translation>
    </message>
    <message>
        <source>Fastest mile</source>
        <translation>Milla más rápida</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibra</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Microondas</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cobre</translation>
    </message>
    <message>
        <source>Coaxial cable</source>
        <translation>Cable coaxial</translation>
    </message>
    <message>
        <source>VHF or UHF radio</source>
        <translation>Radio VHF o UHF</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Radio HF</translation>
    </message>
    <message>
        <source>Satellite (GEO)</source>
        <translation>Satélite (GEO)</translation>
    </message>
    <message>
        <source>Satellite (LEO)</source>
        <translation>Satélite (LEO)</translation>
    </message>
    <message>
        <source>Submarine cable</source>
        <translation>Cable submarino</translation>
    </message>
    <message>
        <source>TV white space</source>
        <translation>Espacios blancos de TV</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Láser</translation>
    </message>
    <message>
        <source>Logical link</source>
        <translation>Enlace lógico</translation>
    </message>
    <message>
        <source>Above ground, on poles</source>
        <translation>Aéreo, en postes</translation>
    </message>
    <message>
        <source>In a duct</source>
        <translation>En ducto</translation>
    </message>
    <message>
        <source>On the sea bed</source>
        <translation>En el fondo del mar</translation>
    </message>
    <message>
        <source>Under a river or lake</source>
        <translation>Bajo un río o lago</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Regulador</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerio</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>For official use</source>
        <translation>Para uso oficial</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Subestación</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Alimentador</translation>
    </message>
    <message>
        <source>Most people first</source>
        <translation>Primero donde hay más personas</translation>
    </message>
    <message>
        <source>Lowest tier number first</source>
        <translation>Primero el número de nivel más bajo</translation>
    </message>
    <message>
        <source>Most person-hours avoided an hour of work first</source>
        <translation>Primero más horas-persona evitadas por hora de trabajo</translation>
    </message>
    <message>
        <source>A: surveyed</source>
        <translation>A: levantado en campo</translation>
    </message>
    <message>
        <source>B: owner&apos;s records</source>
        <translation>B: registros del propietario</translation>
    </message>
    <message>
        <source>C: indirect</source>
        <translation>C: indirecto</translation>
    </message>
    <message>
        <source>D: assumed or invented</source>
        <translation>D: supuesto o inventado</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringida</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirena</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>River gauge</source>
        <translation>Limnímetro</translation>
    </message>
    <message>
        <source>Tide gauge</source>
        <translation>Mareógrafo</translation>
    </message>
    <message>
        <source>Rain gauge</source>
        <translation>Pluviómetro</translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation>Estación meteorológica</translation>
    </message>
    <message>
        <source>Seismometer</source>
        <translation>Sismómetro</translation>
    </message>
    <message>
        <source>GNSS station</source>
        <translation>Estación GNSS</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Warning center</source>
        <translation>Centro de alerta</translation>
    </message>
    <message>
        <source>CAP server</source>
        <translation>Servidor CAP</translation>
    </message>
    <message>
        <source>Picture with coordinates</source>
        <translation>Imagen con coordenadas</translation>
    </message>
    <message>
        <source>Tiles (MBTiles)</source>
        <translation>Teselas (MBTiles)</translation>
    </message>
    <message>
        <source>Points, lines and areas</source>
        <translation>Puntos, líneas y áreas</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Viento (m/s)</translation>
    </message>
    <message>
        <source>Peak ground acceleration (g)</source>
        <translation>Aceleración máxima del terreno (g)</translation>
    </message>
    <message>
        <source>Depth of water (m)</source>
        <translation>Profundidad del agua (m)</translation>
    </message>
    <message>
        <source>Depth of a tsunami (m)</source>
        <translation>Profundidad del tsunami (m)</translation>
    </message>
    <message>
        <source>Thickness of ash (mm)</source>
        <translation>Espesor de ceniza (mm)</translation>
    </message>
    <message>
        <source>Probability of being hit</source>
        <translation>Probabilidad de ser alcanzado</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zonas de la red eléctrica</translation>
    </message>
    <message>
        <source>The structure</source>
        <translation>La estructura</translation>
    </message>
    <message>
        <source>Antennas at both ends</source>
        <translation>Antenas en ambos extremos</translation>
    </message>
    <message>
        <source>Poles, one by one</source>
        <translation>Postes, uno por uno</translation>
    </message>
    <message>
        <source>The worst place of a route</source>
        <translation>El peor punto de una ruta</translation>
    </message>
    <message>
        <source>The electric grid</source>
        <translation>La red eléctrica</translation>
    </message>
    <message>
        <source>Holland 1980</source>
        <translation>Holland 1980</translation>
    </message>
    <message>
        <source>Holland 2008</source>
        <translation>Holland 2008</translation>
    </message>
    <message>
        <source>Holland 2010</source>
        <translation>Holland 2010</translation>
    </message>
    <message>
        <source>In the crust</source>
        <translation>En la corteza</translation>
    </message>
    <message>
        <source>Between the plates</source>
        <translation>Entre las placas</translation>
    </message>
    <message>
        <source>Inside the sinking plate</source>
        <translation>Dentro de la placa que se hunde</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roca</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>5 GHz point to point</source>
        <translation>Punto a punto de 5 GHz</translation>
    </message>
    <message>
        <source>Satellite terminal (GEO)</source>
        <translation>Terminal satelital (GEO)</translation>
    </message>
    <message>
        <source>Portable satellite (L band)</source>
        <translation>Satelital portátil (banda L)</translation>
    </message>
    <message>
        <source>Satellite terminal (LEO)</source>
        <translation>Terminal satelital (LEO)</translation>
    </message>
    <message>
        <source>Satellite to phone</source>
        <translation>Satélite directo al teléfono</translation>
    </message>
    <message>
        <source>Wi-Fi mesh</source>
        <translation>Malla Wi-Fi</translation>
    </message>
    <message>
        <source>LoRa text mesh</source>
        <translation>Malla de texto LoRa</translation>
    </message>
    <message>
        <source>Cell on wheels</source>
        <translation>Estación celular móvil (COW)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Table-top exercise</source>
        <translation>Ejercicio de mesa</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Ejercicio funcional</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Ejercicio a escala real</translation>
    </message>
    <message>
        <source>Radio test</source>
        <translation>Prueba de radio</translation>
    </message>
    <message>
        <source>Real event</source>
        <translation>Evento real</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Debilidad</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Operations center</source>
        <translation>Centro de operaciones</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Oficial de enlace</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Any hazard</source>
        <translation>Cualquier amenaza</translation>
    </message>
    <message>
        <source>Hurricane</source>
        <translation>Huracán</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Volcanic eruption</source>
        <translation>Erupción volcánica</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Wildfire</source>
        <translation>Incendio forestal</translation>
    </message>
    <message>
        <source>National blackout</source>
        <translation>Apagón nacional</translation>
    </message>
    <message>
        <source>Cable cut</source>
        <translation>Corte de cable</translation>
    </message>
    <message>
        <source>Cyber attack</source>
        <translation>Ciberataque</translation>
    </message>
    <message>
        <source>Pandemic</source>
        <translation>Pandemia</translation>
    </message>
    <message>
        <source>Other hazard</source>
        <translation>Otra amenaza</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Regulation or decree</source>
        <translation>Reglamento o decreto</translation>
    </message>
    <message>
        <source>License condition</source>
        <translation>Condición de la licencia</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Otro plan</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licencia temporal</translation>
    </message>
    <message>
        <source>Waiver of type approval</source>
        <translation>Exención de homologación</translation>
    </message>
    <message>
        <source>Waiver of import rules</source>
        <translation>Exención de reglas de importación</translation>
    </message>
    <message>
        <source>Emergency spectrum</source>
        <translation>Espectro de emergencia</translation>
    </message>
    <message>
        <source>National roaming</source>
        <translation>Itinerancia nacional</translation>
    </message>
    <message>
        <source>Shared infrastructure</source>
        <translation>Infraestructura compartida</translation>
    </message>
    <message>
        <source>Other relief</source>
        <translation>Otra flexibilización</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Personas sordas o con dificultad auditiva</translation>
    </message>
    <message>
        <source>Blind or low vision</source>
        <translation>Personas ciegas o con baja visión</translation>
    </message>
    <message>
        <source>Reduced mobility</source>
        <translation>Movilidad reducida</translation>
    </message>
    <message>
        <source>Needs easy language</source>
        <translation>Necesita lenguaje sencillo</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Personas mayores</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños y niñas</translation>
    </message>
    <message>
        <source>Speakers of another language</source>
        <translation>Hablantes de otro idioma</translation>
    </message>
    <message>
        <source>Migrants and visitors</source>
        <translation>Migrantes y visitantes</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Personas desplazadas</translation>
    </message>
    <message>
        <source>People without a telephone</source>
        <translation>Personas sin teléfono</translation>
    </message>
    <message>
        <source>Remote households</source>
        <translation>Hogares remotos</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Otro grupo</translation>
    </message>
    <message>
        <source>Priority SIM or access class</source>
        <translation>SIM prioritaria o clase de acceso</translation>
    </message>
    <message>
        <source>Priority on trunks</source>
        <translation>Prioridad en troncales</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Other scheme</source>
        <translation>Otro mecanismo</translation>
    </message>
    <message>
        <source>Emergency management</source>
        <translation>Gestión de emergencias</translation>
    </message>
    <message>
        <source>Police, fire and ambulance</source>
        <translation>Policía, bomberos y ambulancias</translation>
    </message>
    <message>
        <source>Amateur radio</source>
        <translation>Radioaficionados</translation>
    </message>
    <message>
        <source>Maritime</source>
        <translation>Marítimo</translation>
    </message>
    <message>
        <source>Aeronautical</source>
        <translation>Aeronáutico</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Servicios públicos</translation>
    </message>
    <message>
        <source>Military liaison</source>
        <translation>Enlace militar</translation>
    </message>
    <message>
        <source>Other radio service</source>
        <translation>Otro servicio de radio</translation>
    </message>
    <message>
        <source>Satellite telephone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Portable repeater</source>
        <translation>Repetidor portátil</translation>
    </message>
    <message>
        <source>Microwave set</source>
        <translation>Equipo de microondas</translation>
    </message>
    <message>
        <source>Temporary mast</source>
        <translation>Mástil temporal</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Solar set</source>
        <translation>Equipo solar</translation>
    </message>
    <message>
        <source>Loudspeaker or siren</source>
        <translation>Altavoz o sirena</translation>
    </message>
    <message>
        <source>Tools and spares</source>
        <translation>Herramientas y repuestos</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Mast or tower</source>
        <translation>Mástil o torre</translation>
    </message>
    <message>
        <source>Equipment building</source>
        <translation>Edificio de equipos</translation>
    </message>
    <message>
        <source>Rooftop station</source>
        <translation>Estación en azotea</translation>
    </message>
    <message>
        <source>Street cabinet</source>
        <translation>Armario de calle</translation>
    </message>
    <message>
        <source>Siren or sensor pole</source>
        <translation>Poste de sirena o sensor</translation>
    </message>
    <message>
        <source>Antenna alignment</source>
        <translation>Alineación de antena</translation>
    </message>
    <message>
        <source>Aerial cable</source>
        <translation>Cable aéreo</translation>
    </message>
    <message>
        <source>Buried cable</source>
        <translation>Cable enterrado</translation>
    </message>
    <message>
        <source>Equipment under water</source>
        <translation>Equipos bajo el agua</translation>
    </message>
    <message>
        <source>Hazus: crews, parts and roads at hand</source>
        <translation>Hazus: cuadrillas, repuestos y caminos disponibles</translation>
    </message>
    <message>
        <source>Caribbean, category 4 to 5: three times as long, towers rebuilt</source>
        <translation>Caribe, categoría 4 a 5: el triple de tiempo, torres reconstruidas</translation>
    </message>
</context>
<context>
    <name>completeness</name>
    <message>
        <source>{percent} % of the {records} have: {field} ({known} of {total}).</source>
        <translation>{records}: el {percent} % tiene {field} ({known} de {total}).</translation>
    </message>
    <message>
        <source>{percent} % of the {records} of tier {group} have: {field} ({known} of {total}).</source>
        <translation>{records} de nivel {group}: el {percent} % tiene {field} ({known} de {total}).</translation>
    </message>
    <message>
        <source>{percent} % of the {records} of {group} have: {field} ({known} of {total}).</source>
        <translation>{records} de {group}: el {percent} % tiene {field} ({known} de {total}).</translation>
    </message>
    <message>
        <source>no known operator</source>
        <translation>ningún operador conocido</translation>
    </message>
    <message>
        <source>Oldest survey {oldest}, newest {newest}; {undated} without a date.</source>
        <translation>Levantamiento más antiguo {oldest}, más reciente {newest}; {undated} sin fecha.</translation>
    </message>
    <message>
        <source>No survey is dated.</source>
        <translation>Ningún levantamiento tiene fecha.</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bonaire, Saint Eustatius and Saba</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>RAE de Macao (China)</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territory</source>
        <translation>Territorios Palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>curves</name>
    <message>
        <source>Self-supporting tower or monopole with a design wind</source>
        <translation>Torre autosoportada o monoposte con viento de diseño</translation>
    </message>
    <message>
        <source>Guyed or light mast with a design wind</source>
        <translation>Mástil arriostrado o ligero con viento de diseño</translation>
    </message>
    <message>
        <source>Equipment building with a design wind (openings and roof)</source>
        <translation>Edificio de equipos con viento de diseño (aberturas y techo)</translation>
    </message>
    <message>
        <source>Dish pushed out of alignment</source>
        <translation>Antena parabólica desalineada</translation>
    </message>
    <message>
        <source>Satellite terminal not stowed</source>
        <translation>Terminal satelital sin replegar</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, new</source>
        <translation>Poste de madera con cable de comunicaciones, nuevo</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 10 years</source>
        <translation>Poste de madera con cable de comunicaciones, 10 años</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 30 years</source>
        <translation>Poste de madera con cable de comunicaciones, 30 años</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 50 years</source>
        <translation>Poste de madera con cable de comunicaciones, 50 años</translation>
    </message>
    <message>
        <source>Distribution zone of the electric grid</source>
        <translation>Zona de distribución de la red eléctrica</translation>
    </message>
    <message>
        <source>Substation or power plant, open terrain, moderate damage</source>
        <translation>Subestación o central eléctrica, terreno abierto, daños moderados</translation>
    </message>
    <message>
        <source>Central office or broadcast building, anchored equipment</source>
        <translation>Central o edificio de radiodifusión, equipos anclados</translation>
    </message>
    <message>
        <source>Central office or broadcast building, equipment not anchored</source>
        <translation>Central o edificio de radiodifusión, equipos sin anclar</translation>
    </message>
    <message>
        <source>Monopole mast</source>
        <translation>Mástil monoposte</translation>
    </message>
    <message>
        <source>Self-supporting or guyed tower</source>
        <translation>Torre autosoportada o arriostrada</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal satelital</translation>
    </message>
    <message>
        <source>Siren or sensor on a pole</source>
        <translation>Sirena o sensor en un poste</translation>
    </message>
    <message>
        <source>Aerial cable</source>
        <translation>Cable aéreo</translation>
    </message>
    <message>
        <source>Low-voltage substation, anchored</source>
        <translation>Subestación de baja tensión, anclada</translation>
    </message>
    <message>
        <source>Equipment under water</source>
        <translation>Equipos bajo el agua</translation>
    </message>
    <message>
        <source>Siren or sensor on a pole under water</source>
        <translation>Sirena o sensor en un poste bajo el agua</translation>
    </message>
    <message>
        <source>Buried cable washed out</source>
        <translation>Cable enterrado arrastrado por el agua</translation>
    </message>
    <message>
        <source>Low-voltage grid under water</source>
        <translation>Red de baja tensión bajo el agua</translation>
    </message>
    <message>
        <source>Equipment under water of a tsunami</source>
        <translation>Equipos bajo el agua de un tsunami</translation>
    </message>
    <message>
        <source>Tower or pole hit by a tsunami</source>
        <translation>Torre o poste golpeado por un tsunami</translation>
    </message>
    <message>
        <source>Substation hit by a tsunami</source>
        <translation>Subestación golpeada por un tsunami</translation>
    </message>
    <message>
        <source>Cable in the way of a tsunami</source>
        <translation>Cable en el camino de un tsunami</translation>
    </message>
    <message>
        <source>Equipment under ash: filters, cooling, generators</source>
        <translation>Equipos bajo ceniza: filtros, refrigeración, generadores</translation>
    </message>
    <message>
        <source>Dish or radome under ash</source>
        <translation>Antena parabólica o radomo bajo ceniza</translation>
    </message>
    <message>
        <source>Satellite terminal under ash</source>
        <translation>Terminal satelital bajo ceniza</translation>
    </message>
    <message>
        <source>Siren or sensor under ash</source>
        <translation>Sirena o sensor bajo ceniza</translation>
    </message>
    <message>
        <source>Substation under ash</source>
        <translation>Subestación bajo ceniza</translation>
    </message>
    <message>
        <source>Whatever stands where the hazard strikes</source>
        <translation>Todo lo que está donde golpea la amenaza</translation>
    </message>
    <message>
        <source>Cable or pole line through where the hazard strikes</source>
        <translation>Cable o línea de postes que atraviesa donde golpea la amenaza</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{field} cannot be {value}.</source>
        <translation>{field} no puede ser {value}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space or close the program that has it open.</source>
        <translation>Elija otra carpeta, libere espacio o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check that the file exists, is complete and may be read.</source>
        <translation>Compruebe que el archivo existe, está completo y puede leerse.</translation>
    </message>
    <message>
        <source>{path} cannot be shown on the map: {reason}.</source>
        <translation>No se puede mostrar {path} en el mapa: {reason}.</translation>
    </message>
    <message>
        <source>GeoTIFF with a known coordinate system, MBTiles with pictures and vector files can.</source>
        <translation>Se pueden mostrar GeoTIFF con un sistema de coordenadas conocido, MBTiles con imágenes y archivos vectoriales.</translation>
    </message>
    <message>
        <source>{text} is no position, and nothing here has that name.</source>
        <translation>{text} no es una posición, y nada aquí tiene ese nombre.</translation>
    </message>
    <message>
        <source>Write for example 13.155, -61.2275 or 13°09&apos;18&quot;N 61°13&apos;39&quot;W or 20P 692120 1454953.</source>
        <translation>Escriba por ejemplo 13.155, -61.2275 o 13°09&apos;18&quot;N 61°13&apos;39&quot;W o 20P 692120 1454953.</translation>
    </message>
    <message>
        <source>No operational site is a gateway.</source>
        <translation>Ningún sitio operativo es una puerta de enlace.</translation>
    </message>
    <message>
        <source>Set &apos;Gateway&apos; on the cable landing, satellite gateway or border site that carries traffic abroad.</source>
        <translation>Marque «Puerta de enlace» en la estación de aterrizaje de cable, la pasarela satelital o el sitio fronterizo que lleva tráfico al exterior.</translation>
    </message>
    <message>
        <source>Scenario {scenario} needs a core site, and no operational site is one.</source>
        <translation>El escenario {scenario} necesita un sitio de núcleo, y ningún sitio operativo lo es.</translation>
    </message>
    <message>
        <source>Set the kind of the core sites, or switch &apos;needs a core site&apos; off.</source>
        <translation>Indique el tipo de los sitios de núcleo, o desactive que el servicio necesite también un sitio de núcleo.</translation>
    </message>
    <message>
        <source>No settlement has a number of people.</source>
        <translation>Ninguna localidad tiene un número de personas.</translation>
    </message>
    <message>
        <source>Import settlements with their population, or enter it.</source>
        <translation>Importe localidades con su población, o ingrésela.</translation>
    </message>
    <message>
        <source>Scenario {scenario} names no hazard event.</source>
        <translation>El escenario {scenario} no nombra ningún evento de amenaza.</translation>
    </message>
    <message>
        <source>Add a hazard event, for example a storm with its track, to the scenario.</source>
        <translation>Agregue al escenario un evento de amenaza, por ejemplo una tormenta con su trayectoria.</translation>
    </message>
    <message>
        <source>Scenario {scenario} names a hazard event that is not in the plan: {event}.</source>
        <translation>El escenario {scenario} nombra un evento de amenaza que no está en el plan: {event}.</translation>
    </message>
    <message>
        <source>Choose another event in the scenario, or undo its deletion.</source>
        <translation>Elija otro evento en el escenario, o deshaga su eliminación.</translation>
    </message>
    <message>
        <source>{event} is of an unknown hazard: {hazard}.</source>
        <translation>{event} es de una amenaza desconocida: {hazard}.</translation>
    </message>
    <message>
        <source>Known hazards: {known}.</source>
        <translation>Amenazas conocidas: {known}.</translation>
    </message>
    <message>
        <source>The parameters of {hazard} cannot be used: {reason}.</source>
        <translation>No se pueden usar los parámetros de {hazard}: {reason}.</translation>
    </message>
    <message>
        <source>Open the event and fill in what is missing.</source>
        <translation>Abra el evento y complete lo que falta.</translation>
    </message>
    <message>
        <source>A track needs at least two points, each with its time.</source>
        <translation>Una trayectoria necesita al menos dos puntos, cada uno con su hora.</translation>
    </message>
    <message>
        <source>Point {point} of the storm track is not later than the point before it.</source>
        <translation>El punto {point} de la trayectoria no es posterior al punto anterior.</translation>
    </message>
    <message>
        <source>Sort the points by time and remove repeated ones.</source>
        <translation>Ordene los puntos por hora y elimine los repetidos.</translation>
    </message>
    <message>
        <source>Point {point} of the storm track has neither pressure nor wind.</source>
        <translation>El punto {point} de la trayectoria no tiene ni presión ni viento.</translation>
    </message>
    <message>
        <source>Enter the central pressure or the maximum wind of that point, or remove it.</source>
        <translation>Ingrese la presión central o el viento máximo de ese punto, o elimínelo.</translation>
    </message>
    <message>
        <source>There are no repair times called {preset}.</source>
        <translation>No hay tiempos de reparación llamados {preset}.</translation>
    </message>
    <message>
        <source>Known repair times: {known}.</source>
        <translation>Tiempos de reparación conocidos: {known}.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {reason}.</source>
        <translation>No se puede importar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was added. Repair the file, or save it again in the program it came from.</source>
        <translation>No se agregó nada. Repare el archivo, o guárdelo de nuevo en el programa del que proviene.</translation>
    </message>
    <message>
        <source>The network is too meshed for the exact method: more than {states} states.</source>
        <translation>La red está demasiado mallada para el método exacto: más de {states} estados.</translation>
    </message>
    <message>
        <source>Use the sampled estimate, which gives its standard error.</source>
        <translation>Use la estimación por muestreo, que da su error estándar.</translation>
    </message>
    <message>
        <source>The accelerator cannot be loaded: {reason}.</source>
        <translation>No se puede cargar el acelerador: {reason}.</translation>
    </message>
    <message>
        <source>Install Lifeline with its extra `fast`, or run without it: the results are the same.</source>
        <translation>Instale Lifeline con su extra `fast`, o simule sin él: los resultados son los mismos.</translation>
    </message>
    <message>
        <source>The cluster {scheduler} cannot be used: {reason}.</source>
        <translation>No se puede usar el clúster {scheduler}: {reason}.</translation>
    </message>
    <message>
        <source>Install Lifeline with its extra `cluster` and check the address of the scheduler; threads and processes give the same results.</source>
        <translation>Instale Lifeline con su extra `cluster` y compruebe la dirección del planificador; los hilos y procesos dan los mismos resultados.</translation>
    </message>
    <message>
        <source>There is no country with the code {code}.</source>
        <translation>No hay ningún país con el código {code}.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, for example VC, DM or HT.</source>
        <translation>Use las dos letras de ISO 3166, por ejemplo VC, DM o HT.</translation>
    </message>
    <message>
        <source>There is no kind of records called {kind}.</source>
        <translation>No hay ningún tipo de registros llamado {kind}.</translation>
    </message>
    <message>
        <source>Kinds: {kinds}.</source>
        <translation>Tipos: {kinds}.</translation>
    </message>
    <message>
        <source>{count} records are called {record}; it must be one.</source>
        <translation>{count} registros se llaman {record}; debe ser uno solo.</translation>
    </message>
    <message>
        <source>Give the id, as the list command prints it with --json.</source>
        <translation>Indique el id, tal como lo imprime el comando list con --json.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in rows of the kind {kind}.</source>
        <translation>No hay ningún campo «{field}» en las filas del tipo {kind}.</translation>
    </message>
    <message>
        <source>Fields: {fields}. A unit follows a colon: height_m:ft.</source>
        <translation>Campos: {fields}. La unidad va después de dos puntos: height_m:ft.</translation>
    </message>
    <message>
        <source>No rule called {code} can mend what it finds.</source>
        <translation>Ninguna regla llamada {code} puede corregir lo que encuentra.</translation>
    </message>
    <message>
        <source>Rules with a safe fix: {codes}.</source>
        <translation>Reglas con una corrección segura: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is exported as {format}.</source>
        <translation>No se exporta nada como {format}.</translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation>Formatos: {formats}.</translation>
    </message>
    <message>
        <source>The plan does not have exactly one scenario called {name}.</source>
        <translation>El plan no tiene exactamente un escenario llamado {name}.</translation>
    </message>
    <message>
        <source>Scenarios: {names}. Where two have one name, give the id.</source>
        <translation>Escenarios: {names}. Si dos tienen el mismo nombre, indique el id.</translation>
    </message>
    <message>
        <source>There is no print called {name}.</source>
        <translation>No hay ningún impreso llamado {name}.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>No site of this edition has the code, name or identifier {asset}.</source>
        <translation>Ningún sitio de esta edición tiene el código, nombre o identificador {asset}.</translation>
    </message>
    <message>
        <source>Look it up in the list of sites, or choose a less public edition.</source>
        <translation>Búsquelo en la lista de sitios, o elija una edición menos pública.</translation>
    </message>
    <message>
        <source>There is no translation for the language {language}.</source>
        <translation>No hay traducción para el idioma {language}.</translation>
    </message>
    <message>
        <source>Choose one of these: {languages}.</source>
        <translation>Elija uno de estos: {languages}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya está ahí.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Elija otro nombre, o indique que puede reemplazarse.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Lifeline.</source>
        <translation>{path} fue creado por un Lifeline más nuevo.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; this one would lose what it added.</source>
        <translation>Instale la versión más nueva para abrirlo; esta perdería lo que aquella agregó.</translation>
    </message>
    <message>
        <source>{path} was made by an older Lifeline and cannot be brought up to date there.</source>
        <translation>{path} fue creado por un Lifeline más antiguo y no puede actualizarse ahí.</translation>
    </message>
    <message>
        <source>Copy it to a folder that may be written and open the copy.</source>
        <translation>Cópielo a una carpeta en la que se pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>{path} is locked by another program.</source>
        <translation>Otro programa tiene bloqueado {path}.</translation>
    </message>
    <message>
        <source>Finish editing it there, or wait a moment, then try again. Nothing was changed.</source>
        <translation>Termine de editarlo ahí, o espere un momento, y vuelva a intentarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} may only be read.</source>
        <translation>{path} es de solo lectura.</translation>
    </message>
    <message>
        <source>Save a copy in a folder that may be written and work there.</source>
        <translation>Guarde una copia en una carpeta en la que se pueda escribir y trabaje ahí.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>Restore a backup; the damaged file is kept beside it.</source>
        <translation>Restaure una copia de seguridad; el archivo dañado se conserva junto a ella.</translation>
    </message>
    <message>
        <source>{path} is not a Lifeline plan.</source>
        <translation>{path} no es un plan de Lifeline.</translation>
    </message>
    <message>
        <source>To bring its data into a plan, open a plan and import the file.</source>
        <translation>Para llevar sus datos a un plan, abra un plan e importe el archivo.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing file.</source>
        <translation>Elija otro nombre, o abra el archivo existente.</translation>
    </message>
    <message>
        <source>{table} {id} has changed since you opened it.</source>
        <translation>{table} {id} cambió desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>The view shows the new values; please edit again.</source>
        <translation>La vista muestra los valores nuevos; edite de nuevo.</translation>
    </message>
    <message>
        <source>{table} {id} is in the plan already.</source>
        <translation>{table} {id} ya está en el plan.</translation>
    </message>
    <message>
        <source>Edit the existing record instead.</source>
        <translation>Edite el registro existente.</translation>
    </message>
    <message>
        <source>{table} {id} cannot be removed, because others refer to it: {users}.</source>
        <translation>{table} {id} no puede eliminarse, porque otros se refieren a él: {users}.</translation>
    </message>
    <message>
        <source>Remove or change those first, or together with it.</source>
        <translation>Elimine o cambie esos primero, o junto con él.</translation>
    </message>
    <message>
        <source>{users} refer to {table} {id}, which is not in the plan.</source>
        <translation>{users} se refieren a {table} {id}, que no está en el plan.</translation>
    </message>
    <message>
        <source>Add it first, or together with them.</source>
        <translation>Agréguelo primero, o junto con ellos.</translation>
    </message>
    <message>
        <source>{table} {id} was edited outside Lifeline and cannot be read: {reason}</source>
        <translation>{table} {id} se editó fuera de Lifeline y no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>Open the plan for writing and take in the outside changes, or correct the row.</source>
        <translation>Abra el plan para escritura e incorpore los cambios externos, o corrija la fila.</translation>
    </message>
    <message>
        <source>The hazard is mapped nowhere: it has neither outlines nor a raster.</source>
        <translation>La amenaza no está cartografiada en ninguna parte: no tiene ni contornos ni ráster.</translation>
    </message>
    <message>
        <source>Import a map file of it: polygons with an intensity, a GeoTIFF or an ASCII grid.</source>
        <translation>Importe un archivo de mapa de ella: polígonos con una intensidad, un GeoTIFF o una cuadrícula ASCII.</translation>
    </message>
    <message>
        <source>The hazard event names nothing that fails.</source>
        <translation>El evento de amenaza no nombra nada que falle.</translation>
    </message>
    <message>
        <source>Name at least one link, route group, operator, product or supplier.</source>
        <translation>Nombre al menos un enlace, grupo de ruta, operador, producto o proveedor.</translation>
    </message>
    <message>
        <source>{path} has {mb} MB; one attachment may have {most_mb} MB.</source>
        <translation>{path} tiene {mb} MB; un adjunto puede tener {most_mb} MB.</translation>
    </message>
    <message>
        <source>Make the photo smaller or split the document, and attach that.</source>
        <translation>Reduzca la foto o divida el documento, y adjunte eso.</translation>
    </message>
    <message>
        <source>The content {sha256} is not in the plan file any more.</source>
        <translation>El contenido {sha256} ya no está en el archivo del plan.</translation>
    </message>
    <message>
        <source>It was removed and the file compacted since; a backup from before still has it.</source>
        <translation>Se eliminó y el archivo se compactó después; una copia de seguridad anterior aún lo tiene.</translation>
    </message>
    <message>
        <source>The fragility curve {curve} cannot be used: {reason}.</source>
        <translation>No se puede usar la curva de fragilidad {curve}: {reason}.</translation>
    </message>
    <message>
        <source>Give each damage state a median or design factor and a beta above 0, or points with rising odds.</source>
        <translation>Dé a cada estado de daño una mediana o factor de diseño y un beta mayor que 0, o puntos con probabilidad creciente.</translation>
    </message>
    <message>
        <source>Choose for each of them whose value holds, or give a rule for all.</source>
        <translation>Elija para cada uno qué valor vale, o dé una regla para todos.</translation>
    </message>
    <message>
        <source>{choice} decides no conflict of this merge.</source>
        <translation>{choice} no decide ningún conflicto de esta combinación.</translation>
    </message>
    <message>
        <source>Write it as the list of conflicts names it, with =mine or =theirs.</source>
        <translation>Escríbalo como lo nombra la lista de conflictos, con =mine o =theirs.</translation>
    </message>
    <message>
        <source>{path} is the plan {title} ({country}), which is another one.</source>
        <translation>{path} es el plan {title} ({country}), que es otro.</translation>
    </message>
    <message>
        <source>Merge copies of one plan only; to bring single records over, export and import.</source>
        <translation>Combine solo copias de un mismo plan; para traspasar registros sueltos, exporte e importe.</translation>
    </message>
    <message>
        <source>The history has no revision {revision}; it goes from 1 to {last}.</source>
        <translation>El historial no tiene la revisión {revision}; va de 1 a {last}.</translation>
    </message>
    <message>
        <source>Look it up in the history.</source>
        <translation>Búsquela en el historial.</translation>
    </message>
    <message>
        <source>the writer of Shapefiles failed ({detail})</source>
        <translation>falló la escritura de los Shapefiles ({detail})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>texto que no esté vacío</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a date such as 2025-06-30, 2025-06 or 2025</source>
        <translation>una fecha como 2025-06-30, 2025-06 o 2025</translation>
    </message>
    <message>
        <source>an object with text keys</source>
        <translation>un objeto con claves de texto</translation>
    </message>
    <message>
        <source>pairs of longitude and latitude</source>
        <translation>pares de longitud y latitud</translation>
    </message>
    <message>
        <source>two or more points within -180 to 180 and -90 to 90 degrees</source>
        <translation>dos o más puntos entre -180 y 180 y entre -90 y 90 grados</translation>
    </message>
    <message>
        <source>it does not say where on the earth it lies</source>
        <translation>no dice en qué lugar de la Tierra está</translation>
    </message>
    <message>
        <source>its coordinate system is not known here</source>
        <translation>aquí no se conoce su sistema de coordenadas</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>it is damaged or no picture</source>
        <translation>está dañado o no es una imagen</translation>
    </message>
    <message>
        <source>edges, and steps above 0</source>
        <translation>bordes, y pasos mayores que 0</translation>
    </message>
    <message>
        <source>{most} cells or fewer</source>
        <translation>{most} celdas o menos</translation>
    </message>
    <message>
        <source>packed cells</source>
        <translation>celdas comprimidas</translation>
    </message>
    <message>
        <source>2 bytes for every cell</source>
        <translation>2 bytes por celda</translation>
    </message>
    <message>
        <source>the copy is not what was written</source>
        <translation>la copia no es lo que se escribió</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>no contiene teselas</translation>
    </message>
    <message>
        <source>its tiles are no pictures: vector tiles cannot be shown</source>
        <translation>sus teselas no son imágenes: las teselas vectoriales no se pueden mostrar</translation>
    </message>
    <message>
        <source>the one plan of the file</source>
        <translation>el único plan del archivo</translation>
    </message>
    <message>
        <source>the id, code or name of exactly one</source>
        <translation>el id, código o nombre de exactamente uno</translation>
    </message>
    <message>
        <source>it holds no points, lines or areas</source>
        <translation>no contiene puntos, líneas ni áreas</translation>
    </message>
    <message>
        <source>above 0, none twice</source>
        <translation>mayores que 0, ninguno repetido</translation>
    </message>
    <message>
        <source>assets in operation</source>
        <translation>activos en operación</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{most} or fewer</source>
        <translation>{most} o menos</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>2 o más</translation>
    </message>
    <message>
        <source>sites of the graph</source>
        <translation>sitios del grafo</translation>
    </message>
    <message>
        <source>links of the graph</source>
        <translation>enlaces del grafo</translation>
    </message>
    <message>
        <source>a finite number above 0</source>
        <translation>un número finito mayor que 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>dask is not installed</source>
        <translation>dask no está instalado</translation>
    </message>
    <message>
        <source>give two or more points with rising intensities</source>
        <translation>dé dos o más puntos con intensidades crecientes</translation>
    </message>
    <message>
        <source>probabilities rise and stay between 0 and 1</source>
        <translation>las probabilidades crecen y quedan entre 0 y 1</translation>
    </message>
    <message>
        <source>give median or design_factor, and a beta above 0</source>
        <translation>dé median o design_factor, y un beta mayor que 0</translation>
    </message>
    <message>
        <source>medians and factors are above 0</source>
        <translation>las medianas y los factores son mayores que 0</translation>
    </message>
    <message>
        <source>undirected, of two sites or more</source>
        <translation>no dirigido, de dos sitios o más</translation>
    </message>
    <message>
        <source>unknown field {detail}</source>
        <translation>campo desconocido {detail}</translation>
    </message>
    <message>
        <source>rings of 4 or more points</source>
        <translation>anillos de 4 o más puntos</translation>
    </message>
    <message>
        <source>0 to 8760</source>
        <translation>de 0 a 8760</translation>
    </message>
    <message>
        <source>links of two sites</source>
        <translation>enlaces entre dos sitios</translation>
    </message>
    <message>
        <source>ids of operational sites and links of the plan</source>
        <translation>id de sitios y enlaces operativos del plan</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>al menos uno de ellos</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>mayor que 0</translation>
    </message>
    <message>
        <source>no repair time for {repair}, {state}</source>
        <translation>no hay tiempo de reparación para {repair}, {state}</translation>
    </message>
    <message>
        <source>there is no damage state</source>
        <translation>no hay ningún estado de daño</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>multiples of 64</source>
        <translation>múltiplos de 64</translation>
    </message>
    <message>
        <source>undirected graphs</source>
        <translation>grafos no dirigidos</translation>
    </message>
    <message>
        <source>one or more sites of the graph</source>
        <translation>uno o más sitios del grafo</translation>
    </message>
    <message>
        <source>whole numbers of 0 or more</source>
        <translation>números enteros de 0 o más</translation>
    </message>
    <message>
        <source>0 or more, not both 0</source>
        <translation>0 o más, no ambos 0</translation>
    </message>
    <message>
        <source>two or more, rising</source>
        <translation>dos o más, crecientes</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>de 0 a 100 %</translation>
    </message>
    <message>
        <source>rising with the strength of the event</source>
        <translation>creciente con la intensidad del evento</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>The scenario {scenario} has no hurricane whose track could be shifted.</source>
        <translation>El escenario {scenario} no tiene ningún huracán cuya trayectoria se pueda desplazar.</translation>
    </message>
    <message>
        <source>Choose a scenario with a hurricane, or add one to its events.</source>
        <translation>Elija un escenario con un huracán o agregue uno a sus eventos.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>el disco o la memoria USB no responde</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>{field} es obligatorio.</translation>
    </message>
    <message>
        <source>Please fill it in.</source>
        <translation>Rellénelo, por favor.</translation>
    </message>
    <message>
        <source>one asset in operation; found: {found}</source>
        <translation>un activo en servicio; se encontraron: {found}</translation>
    </message>
    <message>
        <source>nothing before a scenario was simulated</source>
        <translation>nada hasta que se simule un escenario</translation>
    </message>
    <message>
        <source>The storm track has too few points: {points}.</source>
        <translation>La trayectoria de la tormenta tiene muy pocos puntos: {points}.</translation>
    </message>
    <message>
        <source>One of {workers} processes ended before it had an answer.</source>
        <translation>Uno de {workers} procesos terminó antes de tener una respuesta.</translation>
    </message>
    <message>
        <source>Perhaps memory ran out: use fewer of them, or threads; the results are the same.</source>
        <translation>Quizá faltó memoria: use menos procesos, o hilos; los resultados son los mismos.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no está.</translation>
    </message>
    <message>
        <source>Plug the stick or drive in and open the plan again; what was kept is on it.</source>
        <translation>Conecte de nuevo la memoria o la unidad y abra otra vez el plan; lo guardado está en ella.</translation>
    </message>
    <message>
        <source>Conflicts not decided: {count}. Nothing was changed.</source>
        <translation>Conflictos sin decidir: {count}. No se cambió nada.</translation>
    </message>
    <message>
        <source>sites and links of the graph</source>
        <translation>sitios y enlaces del grafo</translation>
    </message>
    <message>
        <source>position, thickness and thinning of a vent together</source>
        <translation>posición, espesor y adelgazamiento de un cráter juntos</translation>
    </message>
    <message>
        <source>parts of it cannot be read</source>
        <translation>partes de él no se pueden leer</translation>
    </message>
    <message>
        <source>the system does not open it</source>
        <translation>el sistema no lo abre</translation>
    </message>
    <message>
        <source>{table} lacks what other programs took away: {missing}</source>
        <translation>a {table} le falta lo que otros programas quitaron: {missing}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>{averaging} is none of the averaging times {times}</source>
        <translation>{averaging} no es ninguno de los tiempos de promediado {times}</translation>
    </message>
    <message>
        <source>only sites and antennas under wind have a design value to scale with</source>
        <translation>solo los sitios y las antenas bajo el viento tienen un valor de diseño con el que escalar</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Profile restricted: complete, nothing was withheld.</source>
        <translation>Perfil restringido: completo, no se omitió nada.</translation>
    </message>
    <message>
        <source>Profile {profile}. Withheld:</source>
        <translation>Perfil {profile}. Se omitió:</translation>
    </message>
    <message>
        <source>Profile {profile}: nothing had to be withheld.</source>
        <translation>Perfil {profile}: no hubo que omitir nada.</translation>
    </message>
    <message>
        <source>CSV, one file a table, zipped</source>
        <translation>CSV, un archivo por tabla, comprimido</translation>
    </message>
    <message>
        <source>GeoJSON, one file a table, zipped</source>
        <translation>GeoJSON, un archivo por tabla, comprimido</translation>
    </message>
    <message>
        <source>GeoPackage, a plan file</source>
        <translation>GeoPackage, un archivo de plan</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, para Google Earth</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard 0.3 (JSON)</source>
        <translation>Open Fibre Data Standard 0.3 (JSON)</translation>
    </message>
    <message>
        <source>Shapefiles keep ten letters of a column&apos;s name and 254 bytes of a text. fields.csv says which column holds which field; a longer text goes on in the next part, with a backslash on both sides of the seam.</source>
        <translation>Los Shapefiles conservan diez letras del nombre de una columna y 254 bytes de un texto. fields.csv dice qué columna contiene qué campo; un texto más largo continúa en la parte siguiente, con una barra invertida a ambos lados de la unión.</translation>
    </message>
    <message>
        <source>Tables that do not lie on the map are CSV files.</source>
        <translation>Las tablas que no se ubican en el mapa son archivos CSV.</translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation>Shapefile, comprimido</translation>
    </message>
    <message>
        <source>Excel workbook, one sheet a table</source>
        <translation>Libro de Excel, una hoja por tabla</translation>
    </message>
    <message>
        <source>Country {country}, revision {revision} of the plan.</source>
        <translation>País {country}, revisión {revision} del plan.</translation>
    </message>
    <message>
        <source>Rows marked synthetic are invented; they describe no real network.</source>
        <translation>Las filas marcadas como sintéticas son inventadas; no describen ninguna red real.</translation>
    </message>
    <message>
        <source>Credits: {credits}</source>
        <translation>Créditos: {credits}</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Se escribió {file}</translation>
    </message>
    <message>
        <source>- {table}, rows: {n}</source>
        <translation>- {table}, filas: {n}</translation>
    </message>
    <message>
        <source>- {table}.{field}, values: {n}</source>
        <translation>- {table}.{field}, valores: {n}</translation>
    </message>
    <message>
        <source>- {table}, positions cut to 0.001 degrees: {n}</source>
        <translation>- {table}, posiciones recortadas a 0.001 grados: {n}</translation>
    </message>
    <message>
        <source>- {table}, places where groups of fewer than {people} people were summed: {n}</source>
        <translation>- {table}, lugares donde se sumaron grupos de menos de {people} personas: {n}</translation>
    </message>
    <message>
        <source>Photos and documents that are not in this file: {n}.</source>
        <translation>Fotos y documentos que no están en este archivo: {n}.</translation>
    </message>
    <message>
        <source>Photos and documents: {n}, in “{place}”. The table attachment says whose they are.</source>
        <translation>Fotos y documentos: {n}, en «{place}». La tabla attachment dice a quién pertenecen.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From site</source>
        <translation>Del sitio</translation>
    </message>
    <message>
        <source>To site</source>
        <translation>Al sitio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Any of: voice, messages, data.</source>
        <translation>Cualquiera de: voz, mensajes, datos.</translation>
    </message>
    <message>
        <source>Set-up time</source>
        <translation>Tiempo de instalación</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Power need</source>
        <translation>Consumo de energía</translation>
    </message>
    <message>
        <source>Own power for</source>
        <translation>Energía propia para</translation>
    </message>
    <message>
        <source>Hours on what it brings along; empty: it hangs on the power of its site.</source>
        <translation>Horas con lo que trae consigo; vacío: depende de la energía de su sitio.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>To buy and run for a year; empty: the indicative figure of the catalog.</source>
        <translation>Comprar y operar durante un año; vacío: la cifra indicativa del catálogo.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Custodiado por</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Type of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>For example: image/jpeg.</source>
        <translation>Por ejemplo: image/jpeg.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>0 none, 1 planned, 2 partial, 3 in place, 4 in place and tested this year.</source>
        <translation>0 nada, 1 previsto, 2 parcial, 3 vigente, 4 vigente y probado este año.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Previsto el</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Realizado el</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time in the exercise</source>
        <translation>Hora en el ejercicio</translation>
    </message>
    <message>
        <source>Time in the scenario</source>
        <translation>Hora en el escenario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Expected action</source>
        <translation>Acción esperada</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Note of the evaluator</source>
        <translation>Nota del evaluador</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Sección del plan</translation>
    </message>
    <message>
        <source>The section that has to change.</source>
        <translation>La sección que debe cambiar.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Impartido por</translation>
    </message>
    <message>
        <source>Last held on</source>
        <translation>Último el</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Próximo el</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personas capacitadas</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personas necesarias</translation>
    </message>
    <message>
        <source>Intensity measure</source>
        <translation>Medida de intensidad</translation>
    </message>
    <message>
        <source>Averaging time</source>
        <translation>Tiempo de promediado</translation>
    </message>
    <message>
        <source>Of winds: 3s, 1min, 10min or fastest_mile; empty: 3-second gust.</source>
        <translation>De vientos: 3s, 1min, 10min o fastest_mile; vacío: ráfaga de 3 segundos.</translation>
    </message>
    <message>
        <source>Counts from the equipment up</source>
        <translation>Cuenta desde los equipos hacia arriba</translation>
    </message>
    <message>
        <source>Yes: the height of the equipment above ground is taken off the depth.</source>
        <translation>Sí: la altura de los equipos sobre el suelo se resta de la profundidad.</translation>
    </message>
    <message>
        <source>Damage states</source>
        <translation>Estados de daño</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>Of kinds</source>
        <translation>De los tipos</translation>
    </message>
    <message>
        <source>Codes; empty: all.</source>
        <translation>Códigos; vacío: todos.</translation>
    </message>
    <message>
        <source>Of structures</source>
        <translation>De las estructuras</translation>
    </message>
    <message>
        <source>Of media</source>
        <translation>De los medios</translation>
    </message>
    <message>
        <source>Of deployments</source>
        <translation>De los tendidos</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>A repair of the tables of repair times, for example mast.</source>
        <translation>Una reparación de las tablas de tiempos de reparación, por ejemplo mast.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Reuniones al año</translation>
    </message>
    <message>
        <source>Last met on</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Does the work.</source>
        <translation>Hace el trabajo.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Rinde cuentas</translation>
    </message>
    <message>
        <source>Answers for it; exactly one.</source>
        <translation>Responde por ello; exactamente uno.</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Activador</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>Qué ocurre entonces</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>For example: hurricane, earthquake, flood, blackout.</source>
        <translation>Por ejemplo: hurricane, earthquake, flood, blackout.</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Período de retorno</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Comenzó el</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Sites out of service</source>
        <translation>Sitios fuera de servicio</translation>
    </message>
    <message>
        <source>Days until most service was back</source>
        <translation>Días hasta recuperar la mayor parte del servicio</translation>
    </message>
    <message>
        <source>Effects on telecommunications</source>
        <translation>Efectos en las telecomunicaciones</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo al año</translation>
    </message>
    <message>
        <source>People protected</source>
        <translation>Personas protegidas</translation>
    </message>
    <message>
        <source>Person-hours avoided a year</source>
        <translation>Horas-persona evitadas al año</translation>
    </message>
    <message>
        <source>Benefit-cost ratio</source>
        <translation>Relación beneficio-costo</translation>
    </message>
    <message>
        <source>Carbon dioxide saved a year</source>
        <translation>Dióxido de carbono ahorrado al año</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Fuente de fondos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido el</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Fiscalizado por</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Vacío legal</translation>
    </message>
    <message>
        <source>What the text leaves open.</source>
        <translation>Lo que el texto deja abierto.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Tendido</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Grupo de ruta</translation>
    </message>
    <message>
        <source>Name of the duct, pole line, bridge or landing it shares with other links.</source>
        <translation>Nombre del ducto, línea de postes, puente o aterrizaje que comparte con otros enlaces.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>Fibras</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>Año de construcción</translation>
    </message>
    <message>
        <source>Leased</source>
        <translation>Arrendado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A path that is not absolute starts at the folder of the plan.</source>
        <translation>Una ruta que no es absoluta parte de la carpeta del plan.</translation>
    </message>
    <message>
        <source>The SHA-256 of a file that is kept in the plan itself.</source>
        <translation>El SHA-256 de un archivo que se guarda en el propio plan.</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>Capa del archivo</translation>
    </message>
    <message>
        <source>For files that hold several layers.</source>
        <translation>Para archivos que contienen varias capas.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Layers with a greater number lie above.</source>
        <translation>Las capas con número mayor quedan encima.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What it can give</source>
        <translation>Qué puede aportar</translation>
    </message>
    <message>
        <source>People, equipment or capacity in an emergency.</source>
        <translation>Personas, equipos o capacidad en una emergencia.</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Cómo solicitarlo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>Indicativo HF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>On duty day and night</source>
        <translation>De guardia día y noche</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alterno</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>When somebody last called and was answered.</source>
        <translation>La última vez que alguien llamó y obtuvo respuesta.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>For the roster: what the person can do.</source>
        <translation>Para el rol: qué sabe hacer la persona.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Revision of the plan file</source>
        <translation>Revisión del archivo del plan</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Número de copia</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>The key of the section, for example legal or governance.</source>
        <translation>La clave de la sección, por ejemplo legal o governance.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A language tag such as en, es, fr or pt.</source>
        <translation>Una etiqueta de idioma como en, es, fr o pt.</translation>
    </message>
    <message>
        <source>Paragraphs, # headings, - lists, 1. lists and | tables |.</source>
        <translation>Párrafos, encabezados con #, listas con -, listas con 1. y | tablas |.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What reaches them: sign language, captions, easy language, audio.</source>
        <translation>Lo que les llega: lengua de señas, subtítulos, lenguaje sencillo, audio.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Speaks for them</source>
        <translation>Habla por ellos</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>ISO 3166 two-letter code.</source>
        <translation>Código de dos letras ISO 3166.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>Orden de las secciones</translation>
    </message>
    <message>
        <source>itu_2020 or four_phases; empty: itu_2020.</source>
        <translation>itu_2020 o four_phases; vacío: itu_2020.</translation>
    </message>
    <message>
        <source>Rules for autonomy and routes</source>
        <translation>Reglas de autonomía y rutas</translation>
    </message>
    <message>
        <source>The name of a set of rules; empty: no rules are judged.</source>
        <translation>El nombre de un conjunto de reglas; vacío: no se evalúa ninguna regla.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Printed on maps and on the last page.</source>
        <translation>Se imprime en los mapas y en la última página.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Fed from</source>
        <translation>Alimentado desde</translation>
    </message>
    <message>
        <source>Controlled through</source>
        <translation>Controlado por medio de</translation>
    </message>
    <message>
        <source>Sites, any of which must be in service; empty: it needs no remote control.</source>
        <translation>Sitios, alguno de los cuales debe estar en servicio; vacío: no necesita control remoto.</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zona de la red eléctrica</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Hours on battery alone, when new; age is taken off in the simulation.</source>
        <translation>Horas solo con batería, cuando es nueva; la simulación descuenta la antigüedad.</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>Energía de la batería</translation>
    </message>
    <message>
        <source>Battery installed in</source>
        <translation>Batería instalada en</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Generator size</source>
        <translation>Tamaño del generador</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Tanque</translation>
    </message>
    <message>
        <source>Fuel now</source>
        <translation>Combustible actual</translation>
    </message>
    <message>
        <source>Fuel burnt</source>
        <translation>Consumo de combustible</translation>
    </message>
    <message>
        <source>Fuel for</source>
        <translation>Combustible para</translation>
    </message>
    <message>
        <source>Refuelled after</source>
        <translation>Reabastecido después de</translation>
    </message>
    <message>
        <source>Hours after the event until fuel arrives, if the road is open.</source>
        <translation>Horas después del evento hasta que llega el combustible, si el camino está abierto.</translation>
    </message>
    <message>
        <source>Fuel supplier</source>
        <translation>Proveedor de combustible</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation>Clase de prioridad</translation>
    </message>
    <message>
        <source>Lines and SIM cards</source>
        <translation>Líneas y tarjetas SIM</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>How it is switched on</source>
        <translation>Cómo se activa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Atendido en</translation>
    </message>
    <message>
        <source>Fallback center</source>
        <translation>Centro de respaldo</translation>
    </message>
    <message>
        <source>Routing and fallback</source>
        <translation>Enrutamiento y respaldo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Role of the owner</source>
        <translation>Función del responsable</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>Hecho en</translation>
    </message>
    <message>
        <source>Hours from the event</source>
        <translation>Horas desde el evento</translation>
    </message>
    <message>
        <source>Negative before the event, 0 when it strikes.</source>
        <translation>Negativo antes del evento, 0 cuando impacta.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Repeater input</source>
        <translation>Entrada del repetidor</translation>
    </message>
    <message>
        <source>Tone or talk group</source>
        <translation>Tono o grupo de conversación</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo</translation>
    </message>
    <message>
        <source>Control station or repeater</source>
        <translation>Estación de control o repetidor</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Operada por</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who or which file says so.</source>
        <translation>Quién o qué archivo lo dice.</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Levantado el</translation>
    </message>
    <message>
        <source>When the facts were last seen to be true.</source>
        <translation>Cuándo se comprobó por última vez que los datos son ciertos.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>A surveyed, B owner&apos;s records, C public or indirect, D assumed or invented.</source>
        <translation>A levantado en campo, B registros del propietario, C público o indirecto, D supuesto o inventado.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgación</translation>
    </message>
    <message>
        <source>Who may see this record. What nobody decided is restricted.</source>
        <translation>Quién puede ver este registro. Lo que nadie decidió es restringido.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>How the record was made; a text that begins with &apos;synthetic&apos; marks invention.</source>
        <translation>Cómo se creó el registro; un texto que comienza con «synthetic» marca lo inventado.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Columns of the source file that Lifeline has no field for.</source>
        <translation>Columnas del archivo de origen para las que Lifeline no tiene campo.</translation>
    </message>
    <message>
        <source>Ran at</source>
        <translation>Simulado el</translation>
    </message>
    <message>
        <source>UTC.</source>
        <translation>UTC.</translation>
    </message>
    <message>
        <source>Lifeline version</source>
        <translation>Versión de Lifeline</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Realizaciones</translation>
    </message>
    <message>
        <source>Digest of the inventory</source>
        <translation>Huella del inventario</translation>
    </message>
    <message>
        <source>Changes when the inventory or the event does; an older run is then out of date.</source>
        <translation>Cambia cuando cambia el inventario o el evento; una simulación anterior queda entonces desactualizada.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>View of</source>
        <translation>Vista de</translation>
    </message>
    <message>
        <source>The table that is shown, or map.</source>
        <translation>La tabla que se muestra, o map.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Hazard events</source>
        <translation>Eventos de amenaza</translation>
    </message>
    <message>
        <source>Intensity factor</source>
        <translation>Factor de intensidad</translation>
    </message>
    <message>
        <source>Multiplies the intensity of every event.</source>
        <translation>Multiplica la intensidad de cada evento.</translation>
    </message>
    <message>
        <source>Spread of the intensity</source>
        <translation>Dispersión de la intensidad</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm of one uncertain factor on all: 0.1 is about 10 %; 0: none.</source>
        <translation>Desviación estándar del logaritmo de un factor incierto común a todo: 0.1 es cerca de 10 %; 0: ninguna.</translation>
    </message>
    <message>
        <source>Repair times</source>
        <translation>Tiempos de reparación</translation>
    </message>
    <message>
        <source>Repair crews</source>
        <translation>Cuadrillas de reparación</translation>
    </message>
    <message>
        <source>Empty: as many as there are repairs.</source>
        <translation>Vacío: tantas como reparaciones.</translation>
    </message>
    <message>
        <source>Order of repair</source>
        <translation>Orden de reparación</translation>
    </message>
    <message>
        <source>Empty: by the people who depend on it.</source>
        <translation>Vacío: por las personas que dependen de ello.</translation>
    </message>
    <message>
        <source>Spare parts in stock</source>
        <translation>Repuestos en existencia</translation>
    </message>
    <message>
        <source>Number by kind of repair, as in the repair times; others never run out.</source>
        <translation>Número por tipo de reparación, como en los tiempos de reparación; los demás nunca se agotan.</translation>
    </message>
    <message>
        <source>More spare parts after</source>
        <translation>Más repuestos después de</translation>
    </message>
    <message>
        <source>Empty: as the defaults say.</source>
        <translation>Vacío: según los valores predeterminados.</translation>
    </message>
    <message>
        <source>Roads closed for</source>
        <translation>Caminos cerrados durante</translation>
    </message>
    <message>
        <source>Everywhere; crews and fuel wait. Empty: by hazard and place; 0: open.</source>
        <translation>En todas partes; cuadrillas y combustible esperan. Vacío: según amenaza y lugar; 0: abiertos.</translation>
    </message>
    <message>
        <source>Mobile generators</source>
        <translation>Generadores móviles</translation>
    </message>
    <message>
        <source>Brought to standing sites without power, in the order of repair.</source>
        <translation>Se llevan a los sitios en pie sin energía, en el orden de reparación.</translation>
    </message>
    <message>
        <source>Cells on wheels</source>
        <translation>Estaciones celulares móviles (COW)</translation>
    </message>
    <message>
        <source>Stand in for damaged sites until they are mended, in the order of repair.</source>
        <translation>Sustituyen a los sitios dañados hasta que se reparan, en el orden de reparación.</translation>
    </message>
    <message>
        <source>Service needs a core site, too</source>
        <translation>El servicio necesita también un sitio de núcleo</translation>
    </message>
    <message>
        <source>A live path to a gateway is always needed.</source>
        <translation>Siempre se necesita un camino activo a una puerta de enlace.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otra configuración</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Área de primer nivel</translation>
    </message>
    <message>
        <source>Ground elevation</source>
        <translation>Elevación del terreno</translation>
    </message>
    <message>
        <source>People with specific needs</source>
        <translation>Personas con necesidades específicas</translation>
    </message>
    <message>
        <source>Number of people by group, for example elderly or disabilities.</source>
        <translation>Número de personas por grupo, por ejemplo elderly o disabilities.</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Proporción de las personas</translation>
    </message>
    <message>
        <source>Empty: any of the sites without a share serves the rest.</source>
        <translation>Vacío: cualquiera de los sitios sin proporción sirve al resto.</translation>
    </message>
    <message>
        <source>The owner&apos;s own code.</source>
        <translation>El código propio del propietario.</translation>
    </message>
    <message>
        <source>Accuracy of the position</source>
        <translation>Exactitud de la posición</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Design wind speed</source>
        <translation>Velocidad de viento de diseño</translation>
    </message>
    <message>
        <source>Averaging time of design wind</source>
        <translation>Tiempo de promediado del viento de diseño</translation>
    </message>
    <message>
        <source>Equipment anchored</source>
        <translation>Equipos anclados</translation>
    </message>
    <message>
        <source>Racks and batteries bolted down.</source>
        <translation>Bastidores y baterías atornillados.</translation>
    </message>
    <message>
        <source>Height of equipment above ground</source>
        <translation>Altura de los equipos sobre el suelo</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Maker of the equipment whose failure would stop the site.</source>
        <translation>Fabricante de los equipos cuyo fallo detendría el sitio.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Name and version of what could fail everywhere at once.</source>
        <translation>Nombre y versión de lo que podría fallar en todas partes a la vez.</translation>
    </message>
    <message>
        <source>Upstream provider</source>
        <translation>Proveedor ascendente</translation>
    </message>
    <message>
        <source>Who carries its traffic onward, abroad if it is a gateway.</source>
        <translation>Quién transporta su tráfico, al exterior si es una puerta de enlace.</translation>
    </message>
    <message>
        <source>Coverage radius</source>
        <translation>Radio de cobertura</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>1 national service to 4 other.</source>
        <translation>1 servicio nacional a 4 otro.</translation>
    </message>
    <message>
        <source>Reason for the tier</source>
        <translation>Motivo del nivel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Connects the country to the world; service needs a live path to one.</source>
        <translation>Conecta el país con el mundo; el servicio necesita un camino activo a una.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Time to reach it</source>
        <translation>Tiempo para llegar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Kept at site</source>
        <translation>Guardado en el sitio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Battery renewed on</source>
        <translation>Batería renovada el</translation>
    </message>
    <message>
        <source>Time to deploy</source>
        <translation>Tiempo de despliegue</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Código arancelario</translation>
    </message>
    <message>
        <source>The code of the harmonized system, for entry from abroad.</source>
        <translation>El código del sistema armonizado, para el ingreso desde el exterior.</translation>
    </message>
    <message>
        <source>License cleared beforehand</source>
        <translation>Licencia autorizada de antemano</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Combustible</translation>
    </message>
    <message>
        <source>Reserved for telecommunications</source>
        <translation>Reservado para telecomunicaciones</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Energía propia</translation>
    </message>
    <message>
        <source>Whether its pumps run without the grid.</source>
        <translation>Si sus bombas funcionan sin la red eléctrica.</translation>
    </message>
    <message>
        <source>Tank vehicles</source>
        <translation>Camiones cisterna</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Alternate way</source>
        <translation>Vía alterna</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingencia</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Next way after</source>
        <translation>Siguiente vía después de</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de radio</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Works through site</source>
        <translation>Funciona por medio del sitio</translation>
    </message>
    <message>
        <source>The site whose service it needs; empty: it works alone.</source>
        <translation>El sitio cuyo servicio necesita; vacío: funciona solo.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Rated level at 30 m</source>
        <translation>Nivel nominal a 30 m</translation>
    </message>
    <message>
        <source>Of a siren; gives its reach where none is recorded.</source>
        <translation>De una sirena; da su alcance donde no hay uno registrado.</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Vigilado por</translation>
    </message>
    <message>
        <source>Sends CAP messages</source>
        <translation>Envía mensajes CAP</translation>
    </message>
    <message>
        <source>Usual lead time</source>
        <translation>Antelación habitual</translation>
    </message>
    <message>
        <source>A language tag such as en, es, ht or quc.</source>
        <translation>Una etiqueta de idioma como en, es, ht o quc.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Areas with an intensity each, from a map file.</source>
        <translation>Áreas con una intensidad cada una, de un archivo de mapa.</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Intensity in cells, from a GeoTIFF or an ASCII grid.</source>
        <translation>Intensidad en celdas, de un GeoTIFF o una cuadrícula ASCII.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Positions in time with wind or pressure, from a track file.</source>
        <translation>Posiciones en el tiempo con viento o presión, de un archivo de trayectoria.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza el</translation>
    </message>
    <message>
        <source>Time of the first position, UTC.</source>
        <translation>Hora de la primera posición, UTC.</translation>
    </message>
    <message>
        <source>Wind model</source>
        <translation>Modelo de viento</translation>
    </message>
    <message>
        <source>Maximum wind from pressure</source>
        <translation>Viento máximo a partir de la presión</translation>
    </message>
    <message>
        <source>Yes: the recorded wind is set aside where a pressure is recorded.</source>
        <translation>Sí: el viento registrado se descarta donde hay una presión registrada.</translation>
    </message>
    <message>
        <source>Pressure outside the storm</source>
        <translation>Presión fuera de la tormenta</translation>
    </message>
    <message>
        <source>Weakens over land</source>
        <translation>Se debilita sobre tierra</translation>
    </message>
    <message>
        <source>Yes for tracks that were drawn or computed; observed ones hold it already.</source>
        <translation>Sí para trayectorias dibujadas o calculadas; las observadas ya lo incluyen.</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zonas de la red eléctrica</translation>
    </message>
    <message>
        <source>Empty: all of them. Zones that these feed are dark, too.</source>
        <translation>Vacío: todas. Las zonas que estas alimentan también quedan a oscuras.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Mean hours until current is back.</source>
        <translation>Media de horas hasta que vuelve la corriente.</translation>
    </message>
    <message>
        <source>Standard deviation of the hours</source>
        <translation>Desviación estándar de las horas</translation>
    </message>
    <message>
        <source>0: every zone comes back after the same hours.</source>
        <translation>0: cada zona se recupera después de las mismas horas.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>All links of the same route group are cut with them.</source>
        <translation>Todos los enlaces del mismo grupo de ruta se cortan con ellos.</translation>
    </message>
    <message>
        <source>Route groups</source>
        <translation>Grupos de ruta</translation>
    </message>
    <message>
        <source>Empty: the usual repair times of such links.</source>
        <translation>Vacío: los tiempos de reparación habituales de tales enlaces.</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Rupture</source>
        <translation>Ruptura</translation>
    </message>
    <message>
        <source>In the crust, between the plates (interface), or inside the sinking plate.</source>
        <translation>En la corteza, entre las placas (interfaz) o dentro de la placa que se hunde.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Reverse or thrust fault</source>
        <translation>Falla inversa o de cabalgamiento</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Their sites and links stop.</source>
        <translation>Sus sitios y enlaces se detienen.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fabricantes</translation>
    </message>
    <message>
        <source>Sites with equipment of these makers stop.</source>
        <translation>Los sitios con equipos de estos fabricantes se detienen.</translation>
    </message>
    <message>
        <source>Sites that run it stop.</source>
        <translation>Los sitios que lo usan se detienen.</translation>
    </message>
    <message>
        <source>Sites stop that have no other technology.</source>
        <translation>Se detienen los sitios que no tienen otra tecnología.</translation>
    </message>
    <message>
        <source>Sites that hang on these zones stop, batteries or not.</source>
        <translation>Los sitios que dependen de estas zonas se detienen, con o sin baterías.</translation>
    </message>
    <message>
        <source>Upstream providers</source>
        <translation>Proveedores ascendentes</translation>
    </message>
    <message>
        <source>Sites whose traffic they carry onward lose it: gateways above all.</source>
        <translation>Los sitios cuyo tráfico transportan lo pierden: sobre todo las puertas de enlace.</translation>
    </message>
    <message>
        <source>Fuel suppliers</source>
        <translation>Proveedores de combustible</translation>
    </message>
    <message>
        <source>No fuel reaches their customers before the failure is over.</source>
        <translation>No llega combustible a sus clientes antes de que termine el fallo.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>That a cause strikes. Fuel suppliers named fail in any case.</source>
        <translation>De que ocurra una causa. Los proveedores de combustible nombrados fallan en todo caso.</translation>
    </message>
    <message>
        <source>Mean hours until it works again.</source>
        <translation>Media de horas hasta que vuelve a funcionar.</translation>
    </message>
    <message>
        <source>0: always the same hours.</source>
        <translation>0: siempre las mismas horas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Water levels above the sea, not depths</source>
        <translation>Niveles del agua sobre el mar, no profundidades</translation>
    </message>
    <message>
        <source>The depth is then the level less the ground elevation of each site; unknown where none is recorded.</source>
        <translation>La profundidad es entonces el nivel menos la elevación del terreno de cada sitio; desconocida donde no hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Shaking</source>
        <translation>Sacudida</translation>
    </message>
    <message>
        <source>Peak ground acceleration in g, or felt intensity, from a file grid.xml.</source>
        <translation>Aceleración máxima del suelo en g, o intensidad sentida, de un archivo grid.xml.</translation>
    </message>
    <message>
        <source>Felt intensity (MMI), not acceleration</source>
        <translation>Intensidad sentida (MMI), no aceleración</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Mean years between events at least as strong; losses of an average year need it. Empty: nobody knows.</source>
        <translation>Años medios entre eventos al menos igual de fuertes; las pérdidas de un año medio lo necesitan. Vacío: nadie lo sabe.</translation>
    </message>
    <message>
        <source>Who it is for, where no organization is chosen yet.</source>
        <translation>Para quién es, donde aún no se eligió una organización.</translation>
    </message>
    <message>
        <source>Unknown: those that fit the hazard and its strength.</source>
        <translation>Desconocido: los que corresponden a la amenaza y su intensidad.</translation>
    </message>
    <message>
        <source>Latitude of the vent</source>
        <translation>Latitud del cráter</translation>
    </message>
    <message>
        <source>Longitude of the vent</source>
        <translation>Longitud del cráter</translation>
    </message>
    <message>
        <source>Thickness at the vent</source>
        <translation>Espesor en el cráter</translation>
    </message>
    <message>
        <source>Thinning</source>
        <translation>Adelgazamiento</translation>
    </message>
    <message>
        <source>k of T = T0 exp(-k √A), A the area in km² within a line of equal thickness.</source>
        <translation>k de T = T0 exp(-k √A), siendo A el área en km² dentro de una línea de igual espesor.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word, para editar</translation>
    </message>
    <message>
        <source>Excel, the tables</source>
        <translation>Excel, las tablas</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Please fill one row for each record, from row {row} on, and send the file back.</source>
        <translation>Complete una fila por registro, a partir de la fila {row}, y devuelva el archivo.</translation>
    </message>
    <message>
        <source>Columns whose title is orange are needed; leave empty what you do not know.</source>
        <translation>Las columnas con título naranja son obligatorias; deje vacío lo que no sepa.</translation>
    </message>
    <message>
        <source>A cell tells what belongs in it when you select it; some offer a list to choose from.</source>
        <translation>Cada celda indica qué va en ella cuando la selecciona; algunas ofrecen una lista para elegir.</translation>
    </message>
    <message>
        <source>Positions may be degrees, or degrees, minutes and seconds; name links by their sites.</source>
        <translation>Las posiciones pueden ser grados, o grados, minutos y segundos; nombre los enlaces por sus sitios.</translation>
    </message>
    <message>
        <source>Please keep the hidden column and row: the program knows the fields by them.</source>
        <translation>Conserve la columna y la fila ocultas: el programa reconoce los campos por ellas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>A date such as 2025-06-30, or 2025</source>
        <translation>Una fecha como 2025-06-30, o 2025</translation>
    </message>
    <message>
        <source>Several, with semicolons between them</source>
        <translation>Varios, separados con punto y coma</translation>
    </message>
    <message>
        <source>Names or codes, with semicolons between them</source>
        <translation>Nombres o códigos, separados con punto y coma</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>¿Descartar lo que ingresó?</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>Volcanic ash</source>
        <translation>Ceniza volcánica</translation>
    </message>
    <message>
        <source>Power blackout</source>
        <translation>Apagón</translation>
    </message>
    <message>
        <source>Cable cut</source>
        <translation>Corte de cable</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendio</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Hurricane</source>
        <translation>Huracán</translation>
    </message>
    <message>
        <source>Lahar or volcanic flow</source>
        <translation>Lahar o flujo volcánico</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Logical failure</source>
        <translation>Fallo lógico</translation>
    </message>
    <message>
        <source>Earthquake (ShakeMap)</source>
        <translation>Terremoto (ShakeMap)</translation>
    </message>
    <message>
        <source>Storm surge</source>
        <translation>Marejada ciclónica</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>At the worst, {time} after the event, {people} of the {recorded} people recorded ({share}) are without service on average; {range}.</source>
        <translation>En el peor momento, {time} después del evento, {people} de las {recorded} personas registradas ({share}) están sin servicio en promedio; {range}.</translation>
    </message>
    <message>
        <source>in nine of ten simulated events {people}</source>
        <translation>en nueve de cada diez eventos simulados, {people}</translation>
    </message>
    <message>
        <source>nine of ten simulated events lie between {p5} and {p95}</source>
        <translation>nueve de cada diez eventos simulados están entre {p5} y {p95}</translation>
    </message>
    <message>
        <source>{people} after {time}</source>
        <translation>{people} después de {time}</translation>
    </message>
    <message>
        <source>Still without service on average: {list}.</source>
        <translation>Aún sin servicio en promedio: {list}.</translation>
    </message>
    <message>
        <source>{hours} person-hours of service are lost within 30 days (standard error {error}), {each} h for each person recorded.</source>
        <translation>Se pierden {hours} horas-persona de servicio en 30 días (error estándar {error}), {each} h por cada persona registrada.</translation>
    </message>
    <message>
        <source>Of these, {damage} come from damage to the serving sites, {power} from lack of power, {transport} from broken routes to a gateway.</source>
        <translation>De ellas, {damage} se deben a daños en los sitios que dan servicio, {power} a falta de energía, {transport} a rutas interrumpidas hacia una puerta de enlace.</translation>
    </message>
    <message>
        <source>{name} ({hours} h)</source>
        <translation>{name} ({hours} h)</translation>
    </message>
    <message>
        <source>Longest without service on average within 30 days: {list}.</source>
        <translation>Más tiempo sin servicio en promedio en 30 días: {list}.</translation>
    </message>
    <message>
        <source>{people} people have no recorded path to a gateway even before the event and are not counted here.</source>
        <translation>{people} personas no tienen camino registrado a una puerta de enlace ni siquiera antes del evento y no se cuentan aquí.</translation>
    </message>
    <message>
        <source>{hours} of {service} (standard error {error})</source>
        <translation>{hours} de {service} (error estándar {error})</translation>
    </message>
    <message>
        <source>Of them {name} is worth most: {hours} person-hours, if it were the only one.</source>
        <translation>De ellos el que más aporta es {name}: {hours} horas-persona, si fuera el único.</translation>
    </message>
    <message>
        <source>{realizations} simulated events are enough: the standard error is {share} of the person-hours.</source>
        <translation>{realizations} eventos simulados son suficientes: el error estándar es {share} de las horas-persona.</translation>
    </message>
    <message>
        <source>{realizations} simulated events are too few: the standard error is {share} of the person-hours.</source>
        <translation>{realizations} eventos simulados son muy pocos: el error estándar es {share} de las horas-persona.</translation>
    </message>
    <message>
        <source>Of these, {damage} come from damage to the serving sites, {logical} from failure of their operator, software or supplier, {power} from lack of power, {transport} from broken routes to a gateway.</source>
        <translation>De ellas, {damage} se deben a daños en los sitios que dan servicio, {logical} al fallo de su operador, software o proveedor, {power} a la falta de energía y {transport} a rutas interrumpidas hacia una puerta de enlace.</translation>
    </message>
    <message>
        <source>Not counted above: the alternative links ({count}) give back person-hours, by service: {list}.</source>
        <translation>No contado arriba: los enlaces alternativos ({count}) devuelven horas-persona, por servicio: {list}.</translation>
    </message>
    <message>
        <source>A single simulated event does not tell how far off it is.</source>
        <translation>Un solo evento simulado no dice cuán lejos está de la media verdadera.</translation>
    </message>
</context>
<context>
    <name>hindcast</name>
    <message>
        <source>A made-up island of the size of Puerto Rico under a storm like Maria. The track follows the published best track roughly, from memory. Design winds, mounts of cables and the number of crews were chosen within what is plausible so that the curve comes close to the reports; curves and repair times are those that every scenario uses. It shows that the engine can behave like that, and predicts nothing for another country.</source>
        <translation>Una isla inventada del tamaño de Puerto Rico bajo una tormenta como María. La trayectoria sigue a grandes rasgos, de memoria, la mejor trayectoria publicada. Los vientos de diseño, el tendido de los cables y el número de cuadrillas se eligieron dentro de lo verosímil para que la curva se acerque a los reportes; las curvas y los tiempos de reparación son los que usa todo escenario. Muestra que el motor puede comportarse así, y no predice nada para otro país.</translation>
    </message>
    <message>
        <source>A made-up area of the size of Florida under a storm like Ian, of category 4 on its coast. The track follows the published best track roughly, from memory. Generators, design winds and mounts of cables were chosen within what is plausible so that the first day comes close to the report; curves and repair times are those that every scenario uses. It shows that the engine can split causes like that, and predicts nothing for another country.</source>
        <translation>Una zona inventada del tamaño de Florida bajo una tormenta como Ian, de categoría 4 en su costa. La trayectoria sigue a grandes rasgos la publicada, de memoria. Los generadores, los vientos de diseño y el tendido de los cables se eligieron dentro de lo plausible para que el primer día se acerque a lo informado; las curvas y los tiempos de reparación son los que usa todo escenario. Muestra que el motor puede repartir las causas así, y no predice nada para otro país.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Edited outside Lifeline</source>
        <translation>Editado fuera de Lifeline</translation>
    </message>
    <message>
        <source>Edited outside Lifeline, refused</source>
        <translation>Editado fuera de Lifeline, rechazado</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>Add the example&apos;s scenarios</source>
        <translation>Agregar los escenarios del ejemplo</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation>Combinar con otra copia</translation>
    </message>
    <message>
        <source>Add proposals of Lifeline</source>
        <translation>Agregar propuestas de Lifeline</translation>
    </message>
    <message>
        <source>Keep the readiness assessment</source>
        <translation>Conservar la evaluación de la preparación</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Say it in the language of the plan</source>
        <translation>Redactarlo en el idioma del plan</translation>
    </message>
    <message>
        <source>Simulate {names}</source>
        <translation>Simular {names}</translation>
    </message>
    <message>
        <source>Import {names}</source>
        <translation>Importar {names}</translation>
    </message>
    <message>
        <source>Attach {names}</source>
        <translation>Adjuntar {names}</translation>
    </message>
    <message>
        <source>Change the settings of {names}</source>
        <translation>Cambiar la configuración de {names}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>es {found}, no {wanted}</translation>
    </message>
    <message>
        <source>more than {rows} rows or {columns} columns</source>
        <translation>más de {rows} filas o {columns} columnas</translation>
    </message>
    <message>
        <source>its coordinate system is not stated (for a Shapefile: the .prj file is missing)</source>
        <translation>no indica su sistema de coordenadas (en un Shapefile: falta el archivo .prj)</translation>
    </message>
    <message>
        <source>reading took more than {detail} s</source>
        <translation>la lectura tardó más de {detail} s</translation>
    </message>
    <message>
        <source>it crashed the reader, so it is damaged</source>
        <translation>hizo fallar al lector, por lo que está dañado</translation>
    </message>
    <message>
        <source>it is too large when unpacked</source>
        <translation>es demasiado grande al descomprimirlo</translation>
    </message>
    <message>
        <source>the archive holds no CSV or GeoJSON file</source>
        <translation>el archivo comprimido no contiene ningún archivo CSV o GeoJSON</translation>
    </message>
    <message>
        <source>Zip of CSV or GeoJSON files</source>
        <translation>Zip de archivos CSV o GeoJSON</translation>
    </message>
    <message>
        <source>its header gives no size, or one that is too large</source>
        <translation>su encabezado no da un tamaño, o da uno demasiado grande</translation>
    </message>
    <message>
        <source>its header does not say where it lies</source>
        <translation>su encabezado no dice dónde se ubica</translation>
    </message>
    <message>
        <source>{found} cells, not the {wanted} of its header</source>
        <translation>{found} celdas, no las {wanted} de su encabezado</translation>
    </message>
    <message>
        <source>it is not in degrees, and no .prj beside it names its coordinate system</source>
        <translation>no está en grados, y ningún .prj junto a él nombra su sistema de coordenadas</translation>
    </message>
    <message>
        <source>ESRI ASCII grid</source>
        <translation>Cuadrícula ASCII de ESRI</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>line {line}: a quotation mark is not closed</source>
        <translation>línea {line}: hay una comilla sin cerrar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>CSV or tab-separated text</source>
        <translation>Texto CSV o separado por tabuladores</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>un número en él tiene miles de dígitos</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is JSON but not GeoJSON: there is no type</source>
        <translation>es JSON pero no GeoJSON: no hay type</translation>
    </message>
    <message>
        <source>features is not a list, or too long</source>
        <translation>features no es una lista, o es demasiado larga</translation>
    </message>
    <message>
        <source>it is JSON but not GeoJSON: its type is {detail}</source>
        <translation>es JSON pero no GeoJSON: su type es {detail}</translation>
    </message>
    <message>
        <source>more than {detail} properties</source>
        <translation>más de {detail} propiedades</translation>
    </message>
    <message>
        <source>it has more than {detail} points</source>
        <translation>tiene más de {detail} puntos</translation>
    </message>
    <message>
        <source>the outline crosses itself too often</source>
        <translation>el contorno se cruza a sí mismo demasiadas veces</translation>
    </message>
    <message>
        <source>the outline has no area</source>
        <translation>el contorno no tiene área</translation>
    </message>
    <message>
        <source>it is not a GeoPackage</source>
        <translation>no es un GeoPackage</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>its layers are empty</source>
        <translation>sus capas están vacías</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB</source>
        <translation>supera los {detail} MB</translation>
    </message>
    <message>
        <source>it has several bands or colors; one band is needed</source>
        <translation>tiene varias bandas o colores; se necesita una sola banda</translation>
    </message>
    <message>
        <source>it has more than {detail} cells</source>
        <translation>tiene más de {detail} celdas</translation>
    </message>
    <message>
        <source>its mark of no data is no number: {detail}</source>
        <translation>su marca de sin datos no es un número: {detail}</translation>
    </message>
    <message>
        <source>its coordinate system has no EPSG code</source>
        <translation>su sistema de coordenadas no tiene código EPSG</translation>
    </message>
    <message>
        <source>EPSG:{detail} is not known</source>
        <translation>no se conoce EPSG:{detail}</translation>
    </message>
    <message>
        <source>it does not say where it lies, or is turned</source>
        <translation>no dice dónde se ubica, o está girado</translation>
    </message>
    <message>
        <source>its cells have no size</source>
        <translation>sus celdas no tienen tamaño</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>more than {detail} lines</source>
        <translation>más de {detail} líneas</translation>
    </message>
    <message>
        <source>HURDAT2 storm tracks</source>
        <translation>Trayectorias de tormenta HURDAT2</translation>
    </message>
    <message>
        <source>IBTrACS storm tracks</source>
        <translation>Trayectorias de tormenta IBTrACS</translation>
    </message>
    <message>
        <source>it is XML but not KML</source>
        <translation>es XML pero no KML</translation>
    </message>
    <message>
        <source>the archive holds no KML, or one that is too large</source>
        <translation>el archivo comprimido no contiene KML, o uno demasiado grande</translation>
    </message>
    <message>
        <source>more than {detail} placemarks</source>
        <translation>más de {detail} marcas de posición</translation>
    </message>
    <message>
        <source>KML or KMZ</source>
        <translation>KML o KMZ</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard</source>
        <translation>Open Fibre Data Standard</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard, CSV</source>
        <translation>Open Fibre Data Standard, CSV</translation>
    </message>
    <message>
        <source>a feature has no properties</source>
        <translation>una entidad no tiene propiedades</translation>
    </message>
    <message>
        <source>it holds no nodes and no spans</source>
        <translation>no contiene nodos ni tramos</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard, GeoJSON</source>
        <translation>Open Fibre Data Standard, GeoJSON</translation>
    </message>
    <message>
        <source>it holds no cell with a position</source>
        <translation>no contiene ninguna celda con posición</translation>
    </message>
    <message>
        <source>it is XML but no ShakeMap grid</source>
        <translation>es XML pero no una cuadrícula de ShakeMap</translation>
    </message>
    <message>
        <source>there is no {detail}</source>
        <translation>no hay {detail}</translation>
    </message>
    <message>
        <source>it has no field {detail}</source>
        <translation>no tiene el campo {detail}</translation>
    </message>
    <message>
        <source>PGA is in “{unit}”, not in one of {units}</source>
        <translation>PGA está en «{unit}», no en una de estas unidades: {units}</translation>
    </message>
    <message>
        <source>its grid has no size, or too many nodes</source>
        <translation>su cuadrícula no tiene tamaño, o tiene demasiados nodos</translation>
    </message>
    <message>
        <source>{found} numbers, not {fields} for each of {nodes} nodes</source>
        <translation>{found} números, no {fields} por cada uno de los {nodes} nodos</translation>
    </message>
    <message>
        <source>its nodes do not lie on the grid that it announces</source>
        <translation>sus nodos no están sobre la cuadrícula que anuncia</translation>
    </message>
    <message>
        <source>ShakeMap grid</source>
        <translation>Cuadrícula ShakeMap</translation>
    </message>
    <message>
        <source>{detail}.dbf is missing, which states the columns</source>
        <translation>falta {detail}.dbf, que indica las columnas</translation>
    </message>
    <message>
        <source>{detail}.shp is not a Shapefile</source>
        <translation>{detail}.shp no es un Shapefile</translation>
    </message>
    <message>
        <source>the archive holds no .shp file, or too many</source>
        <translation>el archivo comprimido no contiene ningún archivo .shp, o contiene demasiados</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>its sheets are empty</source>
        <translation>sus hojas están vacías</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>its name holds signs that are no text; rename it</source>
        <translation>su nombre contiene signos que no son texto; cámbielo</translation>
    </message>
    <message>
        <source>it is of no known format ({detail})</source>
        <translation>no es de ningún formato conocido ({detail})</translation>
    </message>
    <message>
        <source>it is a folder without a Shapefile</source>
        <translation>es una carpeta sin Shapefile</translation>
    </message>
    <message>
        <source>Take “{proposal}” instead</source>
        <translation>Tomar «{proposal}» en su lugar</translation>
    </message>
    <message>
        <source>There are no rows to read.</source>
        <translation>No hay filas que leer.</translation>
    </message>
    <message>
        <source>Column {column} has no name; it is called “{name}”.</source>
        <translation>La columna {column} no tiene nombre; se llama «{name}».</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; the second is now “{new}”.</source>
        <translation>Dos columnas se llaman «{name}»; la segunda es ahora «{new}».</translation>
    </message>
    <message>
        <source>The feature has no geometry.</source>
        <translation>La entidad no tiene geometría.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {reason}.</source>
        <translation>La geometría no es válida: {reason}.</translation>
    </message>
    <message>
        <source>Geometries of type {type} are not read.</source>
        <translation>No se leen geometrías de tipo {type}.</translation>
    </message>
    <message>
        <source>The outline was not closed; it is closed now.</source>
        <translation>El contorno no estaba cerrado; ahora lo está.</translation>
    </message>
    <message>
        <source>The outline crossed itself; it was split into parts that do not.</source>
        <translation>El contorno se cruzaba a sí mismo; se dividió en partes que no lo hacen.</translation>
    </message>
    <message>
        <source>The file points to {href}; Lifeline never fetches anything, so it is left out.</source>
        <translation>El archivo apunta a {href}; Lifeline nunca descarga nada, por lo que se omite.</translation>
    </message>
    <message>
        <source>Kept as other columns: {columns}.</source>
        <translation>Se conservan como otras columnas: {columns}.</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Los números llevan coma decimal.</translation>
    </message>
    <message>
        <source>“{column}” was converted from {unit} to {to}.</source>
        <translation>«{column}» se convirtió de {unit} a {to}.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is left out; allowed: {allowed}.</source>
        <translation>«{value}» en «{column}» se omite; permitido: {allowed}.</translation>
    </message>
    <message>
        <source>“{field}” is missing or cannot be “{value}”; row left out.</source>
        <translation>«{field}» falta o no puede ser «{value}»; fila omitida.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known {field}; row left out.</source>
        <translation>«{value}» en «{column}» no es un valor conocido de {field}; fila omitida.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known {field}; kept as another column.</source>
        <translation>«{value}» en «{column}» no es un valor conocido de {field}; se conserva como otra columna.</translation>
    </message>
    <message>
        <source>The kind is not given; assumed: {kind} (confidence D).</source>
        <translation>El tipo no está indicado; se supone: {kind} (confianza D).</translation>
    </message>
    <message>
        <source>It is not clear which hazard this is. Name the file after it: flood, surge, tsunami, lahar, ash, landslide or fire.</source>
        <translation>No está claro qué amenaza es. Nombre el archivo según ella: flood, surge, tsunami, lahar, ash, landslide o fire.</translation>
    </message>
    <message>
        <source>The raster has {cells} cells over the country; a plan holds {most}. Coarsen it.</source>
        <translation>El ráster tiene {cells} celdas sobre el país; un plan admite {most}. Hágalo más grueso.</translation>
    </message>
    <message>
        <source>The raster holds {value}: an intensity is 0 or more. Mark cells without data as such.</source>
        <translation>El ráster contiene {value}: una intensidad es 0 o mayor. Marque como tales las celdas sin datos.</translation>
    </message>
    <message>
        <source>The raster does not lie over the country.</source>
        <translation>El ráster no cubre el país.</translation>
    </message>
    <message>
        <source>The file names no coordinate system: degrees (WGS 84) are assumed.</source>
        <translation>El archivo no indica sistema de coordenadas: se suponen grados (WGS 84).</translation>
    </message>
    <message>
        <source>The intensity is below 0; the outline was left out.</source>
        <translation>La intensidad es menor que 0; el contorno se omitió.</translation>
    </message>
    <message>
        <source>The outline has no intensity: for zone “{zone}” of {hazard}, {value} is assumed.</source>
        <translation>El contorno no tiene intensidad: para la zona «{zone}» de {hazard} se supone {value}.</translation>
    </message>
    <message>
        <source>The outline has no intensity, and for zone “{zone}” of {hazard} none is usual. Add a column depth (m), thickness (mm) or probability.</source>
        <translation>El contorno no tiene intensidad, y para la zona «{zone}» de {hazard} no hay una habitual. Agregue una columna depth (m), thickness (mm) o probability.</translation>
    </message>
    <message>
        <source>“{value}” was taken for “{proposal}”, as you decided.</source>
        <translation>«{value}» se tomó como «{proposal}», según lo que usted decidió.</translation>
    </message>
    <message>
        <source>The row was merged with “{name}”, as you decided.</source>
        <translation>La fila se combinó con «{name}», según lo que usted decidió.</translation>
    </message>
    <message>
        <source>“{key}” stands in row {first} already; this row was left out.</source>
        <translation>«{key}» ya está en la fila {first}; esta fila se omitió.</translation>
    </message>
    <message>
        <source>The row has no position; left out.</source>
        <translation>La fila no tiene posición; se omite.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a position; row left out.</source>
        <translation>«{value}» no puede leerse como posición; fila omitida.</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged: now {lat}, {lon}.</source>
        <translation>Se intercambiaron latitud y longitud: ahora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The sign of the position was missing: now {lat}, {lon}.</source>
        <translation>Faltaba el signo de la posición: ahora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged and lacked a sign: now {lat}, {lon}.</source>
        <translation>Latitud y longitud estaban intercambiadas y sin signo: ahora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The position was in meters of the web map (EPSG:3857): now {lat}, {lon}.</source>
        <translation>La posición estaba en metros del mapa web (EPSG:3857): ahora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The position was in meters of a UTM zone of the country: now {lat}, {lon}.</source>
        <translation>La posición estaba en metros de una zona UTM del país: ahora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>{lat}, {lon} lies outside the country.</source>
        <translation>{lat}, {lon} está fuera del país.</translation>
    </message>
    <message>
        <source>Columns and geometry differ by {km} km; the geometry was taken.</source>
        <translation>Las columnas y la geometría difieren en {km} km; se tomó la geometría.</translation>
    </message>
    <message>
        <source>“{value}” is added beside “{proposal}”, whose name is almost the same.</source>
        <translation>«{value}» se agrega junto a «{proposal}», cuyo nombre es casi igual.</translation>
    </message>
    <message>
        <source>Flagged as gateways: {names}.</source>
        <translation>Marcados como puertas de enlace: {names}.</translation>
    </message>
    <message>
        <source>No site is called “{value}”; link left out.</source>
        <translation>Ningún sitio se llama «{value}»; enlace omitido.</translation>
    </message>
    <message>
        <source>An end of the link is not given; link left out.</source>
        <translation>Falta un extremo del enlace; enlace omitido.</translation>
    </message>
    <message>
        <source>The end “{value}” was joined by its position to {site}, {m} m away.</source>
        <translation>El extremo «{value}» se unió por su posición a {site}, a {m} m.</translation>
    </message>
    <message>
        <source>The link begins and ends at {site}; left out.</source>
        <translation>El enlace empieza y termina en {site}; se omite.</translation>
    </message>
    <message>
        <source>No {what} is called “{value}”; kept as another column.</source>
        <translation>«{value}» no existe ({what}); se conserva como otra columna.</translation>
    </message>
    <message>
        <source>No {what} is called “{value}”; row left out.</source>
        <translation>«{value}» no existe ({what}); fila omitida.</translation>
    </message>
    <message>
        <source>The route ran from end to start; it was turned round.</source>
        <translation>La ruta iba del final al inicio; se invirtió.</translation>
    </message>
    <message>
        <source>The route has {count} parts; it was left out.</source>
        <translation>La ruta tiene {count} partes; se omitió.</translation>
    </message>
    <message>
        <source>The route begins or ends {km} km from the site it names.</source>
        <translation>La ruta empieza o termina a {km} km del sitio que nombra.</translation>
    </message>
    <message>
        <source>The track has fewer than two positions with a time.</source>
        <translation>La trayectoria tiene menos de dos posiciones con hora.</translation>
    </message>
    <message>
        <source>“{value}” is not a time; the position was left out.</source>
        <translation>«{value}» no es una hora; la posición se omitió.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>áreas</translation>
    </message>
    <message>
        <source>details of a network</source>
        <translation>detalles de una red</translation>
    </message>
    <message>
        <source>beyond 180 or 90 degrees</source>
        <translation>más allá de 180 o 90 grados</translation>
    </message>
    <message>
        <source>Position as text: degrees, UTM, MGRS or Plus Code</source>
        <translation>Posición como texto: grados, UTM, MGRS o Plus Code</translation>
    </message>
    <message>
        <source>Geometry as WKT</source>
        <translation>Geometría como WKT</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>UTM easting</source>
        <translation>Este UTM</translation>
    </message>
    <message>
        <source>UTM northing</source>
        <translation>Norte UTM</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation>Zona UTM</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>no row for {repair}, {state}</source>
        <translation>no hay fila para {repair}, {state}</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>no existe ese orden</translation>
    </message>
    <message>
        <source>no curve {detail}</source>
        <translation>no existe la curva {detail}</translation>
    </message>
    <message>
        <source>{mode} is none of {modes}</source>
        <translation>{mode} no es ninguno de {modes}</translation>
    </message>
    <message>
        <source>no column {detail}</source>
        <translation>no existe la columna {detail}</translation>
    </message>
    <message>
        <source>no report of {storm} in {area}</source>
        <translation>no hay ningún reporte de {storm} en {area}</translation>
    </message>
    <message>
        <source>fewer than two rows</source>
        <translation>menos de dos filas</translation>
    </message>
    <message>
        <source>the intensities of a measure do not rise</source>
        <translation>las intensidades de una medida no son crecientes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>by its identifier</source>
        <translation>por su identificador</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>por su código</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>by its site</source>
        <translation>por su sitio</translation>
    </message>
    <message>
        <source>by name, kind and place</source>
        <translation>por nombre, tipo y lugar</translation>
    </message>
    <message>
        <source>merged, as you decided</source>
        <translation>combinado, según lo que usted decidió</translation>
    </message>
    <message>
        <source>✖ Left out</source>
        <translation>✖ Omitido</translation>
    </message>
    <message>
        <source>▲ Look at it</source>
        <translation>▲ Revíselo</translation>
    </message>
    <message>
        <source>● Note</source>
        <translation>● Nota</translation>
    </message>
    <message>
        <source>GeoNames places</source>
        <translation>lugares de GeoNames</translation>
    </message>
    <message>
        <source>airport list of airportsdata</source>
        <translation>lista de aeropuertos de airportsdata</translation>
    </message>
    <message>
        <source>OpenStreetMap facilities</source>
        <translation>instalaciones de OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap places</source>
        <translation>lugares de OpenStreetMap</translation>
    </message>
    <message>
        <source>list of shelters</source>
        <translation>lista de albergues</translation>
    </message>
    <message>
        <source>fibre nodes of ITU and WATRA</source>
        <translation>nodos de fibra de la UIT y WATRA</translation>
    </message>
    <message>
        <source>fibre lines of ITU and WATRA</source>
        <translation>líneas de fibra de la UIT y WATRA</translation>
    </message>
    <message>
        <source>first-level areas of Natural Earth</source>
        <translation>áreas de primer nivel de Natural Earth</translation>
    </message>
    <message>
        <source>HURDAT2 points</source>
        <translation>puntos de HURDAT2</translation>
    </message>
    <message>
        <source>IBTrACS points</source>
        <translation>puntos de IBTrACS</translation>
    </message>
    <message>
        <source>It is not clear what the rows are. Choose it; in the terminal with --as site, --as link, ...</source>
        <translation>No está claro qué son las filas. Elíjalo; en la terminal con --as site, --as link, ...</translation>
    </message>
    <message>
        <source>“{column}” names no unit: its numbers were taken as {to}.</source>
        <translation>«{column}» no indica la unidad: sus números se tomaron como {to}.</translation>
    </message>
    <message>
        <source>The strongest wind, {value} m/s, is more than any storm is known for. Write the unit of the numbers into the heading, such as “wind (kt)”.</source>
        <translation>El viento más fuerte, {value} m/s, supera al de cualquier tormenta conocida. Escriba la unidad de los números en el encabezado, por ejemplo «viento (kt)».</translation>
    </message>
    <message>
        <source>it has neither PGA nor MMI, and no relation is stated that gives acceleration from {detail}</source>
        <translation>no tiene PGA ni MMI, y no hay ninguna relación establecida que dé la aceleración a partir de {detail}</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system its numbers are (a Shapefile says it in its .prj). Give its EPSG code; in the terminal with --crs EPSG:32620.</source>
        <translation>El archivo no dice en qué sistema de coordenadas están sus números (un Shapefile lo dice en su .prj). Indique su código EPSG; en la terminal, con --crs EPSG:32620.</translation>
    </message>
    <message>
        <source>“{value}” is no coordinate system that is known. Give an EPSG code, such as EPSG:32620.</source>
        <translation>«{value}» no es un sistema de coordenadas conocido. Indique un código EPSG, como EPSG:32620.</translation>
    </message>
    <message>
        <source>Positions were read in {crs}, as you said.</source>
        <translation>Las posiciones se leyeron en {crs}, como usted indicó.</translation>
    </message>
    <message>
        <source>Cells of “{column}” that name a unit of their own ({count}) were converted to {to}.</source>
        <translation>Las celdas de «{column}» con unidad propia ({count}) se convirtieron a {to}.</translation>
    </message>
    <message>
        <source>“{value}” is not in decimal degrees, and you refused to have it read; row left out.</source>
        <translation>«{value}» no está en grados decimales y usted rechazó leerlo; fila omitida.</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or of another format</source>
        <translation>está dañado, incompleto o es de otro formato</translation>
    </message>
    <message>
        <source>it defines entities, which may stand for anything</source>
        <translation>define entidades, que podrían contener cualquier cosa</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the XML is broken or ends here</source>
        <translation>línea {line}, columna {column}: el XML está roto o termina aquí</translation>
    </message>
    <message>
        <source>it is no XML, or in an encoding that nobody knows</source>
        <translation>no es XML, o está en una codificación desconocida</translation>
    </message>
    <message>
        <source>the archive is damaged, incomplete or locked with a password</source>
        <translation>el archivo comprimido está dañado, incompleto o protegido con contraseña</translation>
    </message>
    <message>
        <source>its grid holds something that is no number</source>
        <translation>su cuadrícula contiene algo que no es un número</translation>
    </message>
    <message>
        <source>it names no coordinate system that is known</source>
        <translation>no nombra ningún sistema de coordenadas conocido</translation>
    </message>
    <message>
        <source>line {line}: a cell has more than {most} characters</source>
        <translation>línea {line}: una celda tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>line {line}: the quotation marks do not fit together</source>
        <translation>línea {line}: las comillas no casan</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the JSON is broken</source>
        <translation>línea {line}, columna {column}: el JSON está roto</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the JSON ends too early; it is incomplete</source>
        <translation>línea {line}, columna {column}: el JSON termina antes de tiempo; está incompleto</translation>
    </message>
    <message>
        <source>it is not JSON text in UTF-8</source>
        <translation>no es texto JSON en UTF-8</translation>
    </message>
    <message>
        <source>{detail} is no pair of numbers for a place</source>
        <translation>{detail} no es un par de números de un lugar</translation>
    </message>
    <message>
        <source>it has too few points for a line or an outline</source>
        <translation>tiene muy pocos puntos para una línea o un contorno</translation>
    </message>
    <message>
        <source>a line in it has more than {detail} characters</source>
        <translation>una línea suya tiene más de {detail} caracteres</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package</source>
        <translation>no es un paquete OFDS válido</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package: {missing} is missing at {at}</source>
        <translation>no es un paquete OFDS válido: falta {missing} en {at}</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package: {found}, not {wanted}, stands at {at}</source>
        <translation>no es un paquete OFDS válido: en {at} hay {found}, no {wanted}</translation>
    </message>
    <message>
        <source>the workbook is damaged, incomplete, locked with a password or no .xlsx</source>
        <translation>el libro está dañado, incompleto, protegido con contraseña o no es .xlsx</translation>
    </message>
    <message>
        <source>yes, no</source>
        <translation>sí, no</translation>
    </message>
    <message>
        <source>the form in which Lifeline wrote it</source>
        <translation>la forma en que Lifeline lo escribió</translation>
    </message>
    <message>
        <source>This is no feature with properties; left out.</source>
        <translation>No es una entidad con propiedades; omitida.</translation>
    </message>
    <message>
        <source>line {line}: positions of a storm are missing: {detail}</source>
        <translation>línea {line}: faltan posiciones de una tormenta: {detail}</translation>
    </message>
    <message>
        <source>Empty rows left out: {count}.</source>
        <translation>Filas vacías omitidas: {count}.</translation>
    </message>
    <message>
        <source>Zero bytes left out: {count}; the file may be damaged.</source>
        <translation>Bytes nulos omitidos: {count}; el archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>Rows above the header left out: {count}.</source>
        <translation>Filas sobre el encabezado omitidas: {count}.</translation>
    </message>
    <message>
        <source>Cells of the row: {found} of {expected}.</source>
        <translation>Celdas de la fila: {found} de {expected}.</translation>
    </message>
    <message>
        <source>Cells of the row: {found}, of the header: {expected}; the rest was left out.</source>
        <translation>Celdas de la fila: {found}, del encabezado: {expected}; el resto se omitió.</translation>
    </message>
    <message>
        <source>Rows left out, as Lifeline does not keep {what}: {count}.</source>
        <translation>Filas omitidas, porque Lifeline no guarda {what}: {count}.</translation>
    </message>
    <message>
        <source>Rows of other countries left out: {count}.</source>
        <translation>Filas de otros países omitidas: {count}.</translation>
    </message>
    <message>
        <source>Rows that do not say “{what}”: {count}; taken as {value}.</source>
        <translation>Filas que no dicen «{what}»: {count}; se toma {value}.</translation>
    </message>
    <message>
        <source>Cells gathered into sites: {count}; sites: {sites}. Positions estimated from phones, confidence D.</source>
        <translation>Celdas reunidas en sitios: {count}; sitios: {sites}. Posiciones estimadas desde teléfonos, confianza D.</translation>
    </message>
    <message>
        <source>Cells left out for want of a readable position: {count}.</source>
        <translation>Celdas omitidas por falta de una posición legible: {count}.</translation>
    </message>
    <message>
        <source>The raster was cut to the country; cells: {cells}.</source>
        <translation>El ráster se recortó al país; celdas: {cells}.</translation>
    </message>
    <message>
        <source>Storms left out that never came within {km} km of the country: {count}.</source>
        <translation>Tormentas omitidas que nunca pasaron a menos de {km} km del país: {count}.</translation>
    </message>
    <message>
        <source>The storm never comes within {km} km of the country of this plan.</source>
        <translation>La tormenta nunca se acerca a menos de {km} km del país de este plan.</translation>
    </message>
    <message>
        <source>Rows left out for want of a time: {count}.</source>
        <translation>Filas omitidas por falta de hora: {count}.</translation>
    </message>
    <message>
        <source>Rows without a name, whose code is used: {count}.</source>
        <translation>Filas sin nombre, de las que se usa el código: {count}.</translation>
    </message>
    <message>
        <source>Places that state 0 people: {count}; taken as unknown, not as zero.</source>
        <translation>Lugares que indican 0 personas: {count}; se toma como desconocido, no como cero.</translation>
    </message>
    <message>
        <source>Positions written in degrees and minutes: {count}.</source>
        <translation>Posiciones escritas en grados y minutos: {count}.</translation>
    </message>
    <message>
        <source>Positions written with a decimal comma: {count}.</source>
        <translation>Posiciones escritas con coma decimal: {count}.</translation>
    </message>
    <message>
        <source>Positions written as MGRS references: {count}.</source>
        <translation>Posiciones escritas como referencias MGRS: {count}.</translation>
    </message>
    <message>
        <source>Positions written as UTM coordinates: {count}.</source>
        <translation>Posiciones escritas como coordenadas UTM: {count}.</translation>
    </message>
    <message>
        <source>Positions written as Plus Codes, good to some 14 m: {count}.</source>
        <translation>Posiciones escritas como Plus Codes, exactas a unos 14 m: {count}.</translation>
    </message>
    <message>
        <source>{count} of {all} positions lie away from the country of this plan. Are file and plan the right ones?</source>
        <translation>{count} de {all} posiciones están lejos del país de este plan. ¿Es el archivo correcto y el plan correcto?</translation>
    </message>
    <message>
        <source>Outlines or lines reduced to a point inside them: {count}.</source>
        <translation>Contornos o líneas reducidos a un punto interior: {count}.</translation>
    </message>
    <message>
        <source>Organizations added that the rows name: {count} ({names}).</source>
        <translation>Organizaciones añadidas que nombran las filas: {count} ({names}).</translation>
    </message>
    <message>
        <source>Links with the role emergency-backup that became alternative links: {count} ({names}).</source>
        <translation>Enlaces con el papel emergency-backup convertidos en enlaces alternativos: {count} ({names}).</translation>
    </message>
    <message>
        <source>Link left out: “{value}” is the name of more than one site ({count}).</source>
        <translation>Enlace omitido: «{value}» es el nombre de más de un sitio ({count}).</translation>
    </message>
    <message>
        <source>Lines of two points only: {count}; their routes count as not surveyed.</source>
        <translation>Líneas de solo dos puntos: {count}; sus rutas cuentan como no levantadas.</translation>
    </message>
    <message>
        <source>it is an Excel workbook or an archive, not text; give it its own ending, .xlsx or .zip</source>
        <translation>es un libro de Excel o un archivo comprimido, no texto; póngale su propia extensión, .xlsx o .zip</translation>
    </message>
    <message>
        <source>it is a web page, perhaps one that asks for a password, and not the file itself</source>
        <translation>es una página web, quizá una que pide contraseña, y no el archivo mismo</translation>
    </message>
    <message>
        <source>a date, such as 2025-06-30</source>
        <translation>una fecha, como 2025-06-30</translation>
    </message>
    <message>
        <source>Rows left out that repeat the headings: {count}.</source>
        <translation>Filas omitidas que repiten los encabezados: {count}.</translation>
    </message>
    <message>
        <source>Byte order marks left out within the text: {count}. Files were put together here.</source>
        <translation>Marcas de orden de bytes omitidas dentro del texto: {count}. Aquí se unieron archivos.</translation>
    </message>
    <message>
        <source>Photos and documents left out, as their files or records are not there: {count} ({names}).</source>
        <translation>Fotos y documentos omitidos, porque faltan sus archivos o registros: {count} ({names}).</translation>
    </message>
    <message>
        <source>Positions with neither wind nor pressure: {count}; a simulation needs one of them.</source>
        <translation>Posiciones sin viento ni presión: {count}; una simulación necesita uno de los dos.</translation>
    </message>
    <message>
        <source>Only the first KML of the archive was read, not {names}.</source>
        <translation>Solo se leyó el primer KML del archivo comprimido, no {names}.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Velocidad del viento</translation>
    </message>
    <message>
        <source>Central pressure</source>
        <translation>Presión central</translation>
    </message>
    <message>
        <source>Radius of maximum wind</source>
        <translation>Radio de viento máximo</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Depth of water</source>
        <translation>Profundidad del agua</translation>
    </message>
    <message>
        <source>Level of the water</source>
        <translation>Nivel del agua</translation>
    </message>
    <message>
        <source>Thickness of ash</source>
        <translation>Espesor de la ceniza</translation>
    </message>
    <message>
        <source>cells of a hazard map</source>
        <translation>celdas de un mapa de amenaza</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>no contiene ninguna red</translation>
    </message>
    <message>
        <source>its fields are not numbered 1, 2, 3 and so on, each once</source>
        <translation>sus campos no están numerados 1, 2, 3, etc., cada uno una vez</translation>
    </message>
    <message>
        <source>The raster holds {value}, more than any intensity ({most}). Mark cells without data as such, or check the unit.</source>
        <translation>El ráster contiene {value}, más que cualquier intensidad ({most}). Marque como tales las celdas sin datos o revise la unidad.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows all, Return chooses at the middle.</source>
        <translation>Las flechas desplazan, más y menos acercan y alejan, Inicio muestra todo, Intro elige en el centro.</translation>
    </message>
    <message>
        <source>Click to close or open the legend (L).</source>
        <translation>Haga clic para cerrar o abrir la leyenda (L).</translation>
    </message>
    <message>
        <source>{count} places. Click to zoom in.</source>
        <translation>{count} lugares. Haga clic para acercar.</translation>
    </message>
    <message>
        <source>{tool} · Esc ends</source>
        <translation>{tool} · Esc termina</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>{credit}. Coast at 1:10 million: coarse at this scale</source>
        <translation>{credit}. Costa a 1:10 millones: aproximada a esta escala</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>Grados decimales</translation>
    </message>
    <message>
        <source>Degrees and minutes</source>
        <translation>Grados y minutos</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Grados, minutos, segundos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Several places here</source>
        <translation>Varios lugares aquí</translation>
    </message>
    <message>
        <source>Several places, colored by their mean</source>
        <translation>Varios lugares, coloreados según su media</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} personas</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <translation>Número de personas desconocido</translation>
    </message>
    <message>
        <source>people unknown</source>
        <translation>personas: se desconoce</translation>
    </message>
    <message>
        <source>Between two sites</source>
        <translation>Entre dos sitios</translation>
    </message>
    <message>
        <source>At this site</source>
        <translation>En este sitio</translation>
    </message>
    <message>
        <source>Adding sites</source>
        <translation>Agregar sitios</translation>
    </message>
    <message>
        <source>Click where the new site is; its form opens with the position filled in.</source>
        <translation>Haga clic donde está el nuevo sitio; su formulario se abre con la posición ya ingresada.</translation>
    </message>
    <message>
        <source>Choosing by a lasso</source>
        <translation>Elegir con un lazo</translation>
    </message>
    <message>
        <source>Drawing links</source>
        <translation>Trazar enlaces</translation>
    </message>
    <message>
        <source>Click the site where the link begins.</source>
        <translation>Haga clic en el sitio donde empieza el enlace.</translation>
    </message>
    <message>
        <source>Click along the route, then the site where the link ends. Backspace takes a point back.</source>
        <translation>Haga clic a lo largo de la ruta y luego en el sitio donde termina el enlace. Retroceso quita un punto.</translation>
    </message>
    <message>
        <source>Changing routes</source>
        <translation>Cambiar rutas</translation>
    </message>
    <message>
        <source>Click where the point belongs. Escape leaves the route as it was.</source>
        <translation>Haga clic donde corresponde el punto. Escape deja la ruta como estaba.</translation>
    </message>
    <message>
        <source>Click the link whose route you want to change.</source>
        <translation>Haga clic en el enlace cuya ruta quiere cambiar.</translation>
    </message>
    <message>
        <source>Drag a point, or drag the line for a new one. Shift and click takes a point away.</source>
        <translation>Arrastre un punto, o arrastre la línea para crear uno nuevo. Mayús y clic quita un punto.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Click where to begin to measure.</source>
        <translation>Haga clic donde empieza la medición.</translation>
    </message>
    <message>
        <source>Click to add a point. Backspace takes one back, a double click or Ctrl+Return ends the line.</source>
        <translation>Haga clic para agregar un punto. Retroceso quita uno; doble clic o Ctrl+Intro termina la línea.</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} m²</source>
        <translation>{n} m²</translation>
    </message>
    <message>
        <source>{n} km²</source>
        <translation>{n} km²</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Click where it belongs. Escape leaves it where it is.</source>
        <translation>Haga clic donde corresponde. Escape lo deja donde está.</translation>
    </message>
    <message>
        <source>Drag a site to where it belongs, or click it to take hold of it.</source>
        <translation>Arrastre un sitio a donde corresponde, o haga clic en él para tomarlo.</translation>
    </message>
    <message>
        <source>Click the place on the map. Escape leaves it as it is.</source>
        <translation>Haga clic en el lugar del mapa. Escape lo deja como está.</translation>
    </message>
    <message>
        <source>Splitting links</source>
        <translation>Dividir enlaces</translation>
    </message>
    <message>
        <source>Click the link to split, where the new site or joint is.</source>
        <translation>Haga clic en el enlace que se divide, donde está el nuevo sitio o empalme.</translation>
    </message>
    <message>
        <source>Click the link to split. At a site that it only passes, the chosen link is led through that site.</source>
        <translation>Haga clic en el enlace que se divide. En un sitio por el que solo pasa, el enlace elegido se lleva a través de ese sitio.</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Capas propias</translation>
    </message>
    <message>
        <source>Drag around points, or across lines: lines count that are crossed. Ctrl adds to what is chosen.</source>
        <translation>Arrastre alrededor de puntos o a través de líneas: cuentan las líneas que se cruzan. Ctrl añade a lo elegido.</translation>
    </message>
    <message>
        <source>1 of {n} pixels: {name}</source>
        <translation>1 de {n} píxeles: {name}</translation>
    </message>
    <message>
        <source>Click to add a position. Backspace takes one back; a double click, Ctrl+Return or Escape ends.</source>
        <translation>Clic para añadir una posición. Retroceso quita la última; doble clic, Ctrl+Entrar o Escape termina.</translation>
    </message>
    <message>
        <source>Out to try</source>
        <translation>Fuera de servicio a prueba</translation>
    </message>
    <message>
        <source>Added to try</source>
        <translation>Añadido a prueba</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>The two files have no common history: what only the other one has is added, and every field that differs in records of both is a conflict.</source>
        <translation>Los dos archivos no tienen historial común: se agrega lo que solo tiene el otro, y cada campo que difiere en registros de ambos es un conflicto.</translation>
    </message>
    <message>
        <source>The plan has everything from {other} already.</source>
        <translation>El plan ya tiene todo lo de {other}.</translation>
    </message>
    <message>
        <source>{table}: {added} added, {edited} edited, {removed} removed.</source>
        <translation>{table}: {added} agregados, {edited} editados, {removed} eliminados.</translation>
    </message>
    <message>
        <source>Records that one side removed and that stay, because the other side refers to them: {count}.</source>
        <translation>Registros que un lado quitó y que se quedan, porque el otro lado se refiere a ellos: {count}.</translation>
    </message>
    <message>
        <source>Changes of another program in {other} left out, as they are no valid records: {count}.</source>
        <translation>Cambios de otro programa en {other} omitidos, por no ser registros válidos: {count}.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Availability of service to day 30</source>
        <translation>Disponibilidad del servicio hasta el día 30</translation>
    </message>
    <message>
        <source>Demand not served, mean to day 30 (EDNS)</source>
        <translation>Demanda no atendida, media hasta el día 30 (EDNS)</translation>
    </message>
    <message>
        <source>Half of the loss regained after (t50, at most 30 days)</source>
        <translation>Mitad de la pérdida recuperada después de (t50, máximo 30 días)</translation>
    </message>
    <message>
        <source>90 % of the loss regained after (t90, at most 30 days)</source>
        <translation>90 % de la pérdida recuperada después de (t90, máximo 30 días)</translation>
    </message>
    <message>
        <source>Most people without service at one time</source>
        <translation>Máximo de personas sin servicio a la vez</translation>
    </message>
    <message>
        <source>Person-hours of service lost to day 30</source>
        <translation>Horas-persona de servicio perdidas hasta el día 30</translation>
    </message>
    <message>
        <source>Resilience loss to day 30 (Bruneau)</source>
        <translation>Pérdida de resiliencia hasta el día 30 (Bruneau)</translation>
    </message>
    <message>
        <source>Robustness: service at the worst moment</source>
        <translation>Robustez: servicio en el peor momento</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The rule gives no hours.</source>
        <translation>La regla no da horas.</translation>
    </message>
    <message>
        <source>The battery is not recorded.</source>
        <translation>La batería no está registrada.</translation>
    </message>
    <message>
        <source>Battery {battery_h} h; whether there is a generator is not recorded.</source>
        <translation>Batería {battery_h} h; no está registrado si hay generador.</translation>
    </message>
    <message>
        <source>Battery {battery_h} h; the fuel of the generator is not recorded.</source>
        <translation>Batería {battery_h} h; el combustible del generador no está registrado.</translation>
    </message>
    <message>
        <source>Lasts {total_h} h of {required_h} h: battery {battery_h} h, fuel {fuel_h} h.</source>
        <translation>Dura {total_h} h de {required_h} h: batería {battery_h} h, combustible {fuel_h} h.</translation>
    </message>
    <message>
        <source>The rule gives no number.</source>
        <translation>La regla no da ningún número.</translation>
    </message>
    <message>
        <source>No core site is recorded.</source>
        <translation>No hay ningún sitio de núcleo registrado.</translation>
    </message>
    <message>
        <source>No path to a gateway.</source>
        <translation>Sin camino a una puerta de enlace.</translation>
    </message>
    <message>
        <source>No backup path.</source>
        <translation>Sin camino de respaldo.</translation>
    </message>
    <message>
        <source>{paths} paths, but one route group takes them all.</source>
        <translation>{paths} caminos, pero un grupo de ruta los corta todos.</translation>
    </message>
    <message>
        <source>{paths} paths, but they need cables whose route group is not recorded.</source>
        <translation>{paths} caminos, pero necesitan cables cuyo grupo de ruta no está registrado.</translation>
    </message>
    <message>
        <source>Paths over recorded routes that no single route group takes all.</source>
        <translation>Caminos por rutas registradas que ningún grupo de ruta por sí solo corta por completo.</translation>
    </message>
    <message>
        <source>It is a national service.</source>
        <translation>Es un servicio nacional.</translation>
    </message>
    <message>
        <source>It connects the country to the world.</source>
        <translation>Conecta el país con el mundo.</translation>
    </message>
    <message>
        <source>It is flagged as a gateway.</source>
        <translation>Está marcado como puerta de enlace.</translation>
    </message>
    <message>
        <source>It coordinates the emergency, answers emergency calls or sends warnings.</source>
        <translation>Coordina la emergencia, atiende llamadas de emergencia o envía alertas.</translation>
    </message>
    <message>
        <source>Without it {percent} % of the people recorded lose all service.</source>
        <translation>Sin él, el {percent} % de las personas registradas pierde todo servicio.</translation>
    </message>
    <message>
        <source>Without it all people of {area} lose all service.</source>
        <translation>Sin él, todas las personas de {area} pierden todo servicio.</translation>
    </message>
    <message>
        <source>It serves a hospital.</source>
        <translation>Da servicio a un hospital.</translation>
    </message>
    <message>
        <source>None of the grounds for a higher tier holds.</source>
        <translation>No se cumple ninguno de los motivos para un nivel superior.</translation>
    </message>
    <message>
        <source>The runs have different numbers of realizations.</source>
        <translation>Las simulaciones tienen distintos números de realizaciones.</translation>
    </message>
    <message>
        <source>The runs speak of different numbers of people recorded.</source>
        <translation>Las simulaciones se refieren a distintos números de personas registradas.</translation>
    </message>
    <message>
        <source>A run of an older Lifeline kept no samples: differences are less certain.</source>
        <translation>Una simulación de un Lifeline anterior no guardó muestras: las diferencias son menos seguras.</translation>
    </message>
    <message>
        <source>Outside the outlines the hazard is taken not to reach.</source>
        <translation>Se supone que la amenaza no llega fuera de los contornos.</translation>
    </message>
    <message>
        <source>No curve for telecommunication under ash is published: the odds are a rule of thumb for dry ash.</source>
        <translation>No hay ninguna curva publicada para telecomunicaciones bajo ceniza: las probabilidades son una regla práctica para ceniza seca.</translation>
    </message>
    <message>
        <source>Blackout of the whole grid for {hours} h.</source>
        <translation>Apagón de toda la red eléctrica durante {hours} h.</translation>
    </message>
    <message>
        <source>Felt at the epicenter with intensity {direct} (MMI; Allen and others 2012, by the distance), or {of_pga} (Worden and others 2012, by the acceleration).</source>
        <translation>Se siente en el epicentro con intensidad {direct} (MMI; Allen y otros 2012, por la distancia), o {of_pga} (Worden y otros 2012, por la aceleración).</translation>
    </message>
    <message>
        <source>Shaking by equation is for screening: the median of a point source; single earthquakes lie between {low} and {high} times it in two of three cases.</source>
        <translation>La sacudida por ecuación sirve para una evaluación preliminar: es la mediana de una fuente puntual; en dos de cada tres casos, un terremoto individual está entre {low} y {high} veces ese valor.</translation>
    </message>
    <message>
        <source>The ground is taken to be the same everywhere; landslides are not included.</source>
        <translation>El suelo se supone igual en todas partes; no se incluyen deslizamientos.</translation>
    </message>
    <message>
        <source>Earthquake of magnitude {magnitude} at {lat}, {lon}, {depth_km} km deep.</source>
        <translation>Terremoto de magnitud {magnitude} en {lat}, {lon}, a {depth_km} km de profundidad.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline burns; each asset is drawn by itself.</source>
        <translation>La intensidad es la probabilidad de que un activo dentro del contorno se queme; cada activo se sortea por separado.</translation>
    </message>
    <message>
        <source>Depths are taken as mapped; equipment counts as flooded from its recorded or usual height above ground on.</source>
        <translation>Las profundidades se toman según el mapa; los equipos cuentan como inundados a partir de su altura registrada o habitual sobre el suelo.</translation>
    </message>
    <message>
        <source>Over land the storm weakens after Kaplan and DeMaria 1995, made for continents: too fast for islands.</source>
        <translation>Sobre tierra la tormenta se debilita según Kaplan y DeMaria 1995, hecho para continentes: demasiado rápido para islas.</translation>
    </message>
    <message>
        <source>Wind does not weaken over land beyond what the track itself says.</source>
        <translation>El viento no se debilita sobre tierra más allá de lo que indica la propia trayectoria.</translation>
    </message>
    <message>
        <source>Winds are the highest 1-minute means at 10 m over open land; for curves of 3-second gusts times {factor}.</source>
        <translation>Los vientos son las máximas medias de 1 minuto a 10 m sobre terreno abierto; para curvas de ráfagas de 3 segundos, por {factor}.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline is destroyed; each asset is drawn by itself.</source>
        <translation>La intensidad es la probabilidad de que un activo dentro del contorno quede destruido; cada activo se sortea por separado.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline is hit; each asset is drawn by itself.</source>
        <translation>La intensidad es la probabilidad de que un activo dentro del contorno sea alcanzado; cada activo se sortea por separado.</translation>
    </message>
    <message>
        <source>ShakeMap of magnitude {magnitude}, {time}: up to {highest} g.</source>
        <translation>ShakeMap de magnitud {magnitude}, {time}: hasta {highest} g.</translation>
    </message>
    <message>
        <source>Shaking is the median of the ShakeMap; its own uncertainty is not drawn.</source>
        <translation>La sacudida es la mediana del ShakeMap; su propia incertidumbre no se sortea.</translation>
    </message>
    <message>
        <source>Depths are taken as mapped: waves and currents are not included, so buildings at the shore may fare worse.</source>
        <translation>Las profundidades se toman según el mapa: no se incluyen olas ni corrientes, por lo que los edificios en la orilla pueden sufrir más.</translation>
    </message>
    <message>
        <source>Flow depths are taken as mapped, for screening; what drifts in the water is not included.</source>
        <translation>Las profundidades de flujo se toman según el mapa, como evaluación preliminar; no se incluye lo que arrastra el agua.</translation>
    </message>
    <message>
        <source>Of {count} candidates of the catalog those {most} where most people are at risk are kept.</source>
        <translation>De {count} candidatos del catálogo se conservan los {most} donde hay más personas en riesgo.</translation>
    </message>
    <message>
        <source>The candidates are made from the catalog: costs are indicative, line of sight is not checked.</source>
        <translation>Los candidatos se crean a partir del catálogo: los costos son indicativos, no se comprueba la línea de vista.</translation>
    </message>
    <message>
        <source>{people} people have no service before the event: already isolated, counted in no figure.</source>
        <translation>{people} personas no tienen servicio antes del evento: ya aisladas, no se cuentan en ninguna cifra.</translation>
    </message>
    <message>
        <source>The intensity is uncertain by one factor for all assets: in 9 of 10 realizations between {low} and {high}.</source>
        <translation>La intensidad es incierta por un factor común a todos los activos: en 9 de cada 10 realizaciones entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Repair times: {preset}.</source>
        <translation>Tiempos de reparación: {preset}.</translation>
    </message>
    <message>
        <source>The events reach no site, link or grid zone: nothing fails.</source>
        <translation>Los eventos no alcanzan ningún sitio, enlace ni zona de la red eléctrica: nada falla.</translation>
    </message>
    <message>
        <source>The only gateway to the world: everything hangs on it.</source>
        <translation>La única puerta de enlace al mundo: todo depende de ella.</translation>
    </message>
    <message>
        <source>No other site serves these people.</source>
        <translation>Ningún otro sitio sirve a estas personas.</translation>
    </message>
    <message>
        <source>Nothing is cut off: there is another route.</source>
        <translation>Nada queda incomunicado: hay otra ruta.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be counted.</source>
        <translation>No hay nada registrado que se pueda contar.</translation>
    </message>
    <message>
        <source>{done} of {total} ({percent} %).</source>
        <translation>{done} de {total} ({percent} %).</translation>
    </message>
    <message>
        <source>Recorded: {count}.</source>
        <translation>Registrados: {count}.</translation>
    </message>
    <message>
        <source>The plan is a draft.</source>
        <translation>El plan es un borrador.</translation>
    </message>
    <message>
        <source>Approved on {date}.</source>
        <translation>Aprobado el {date}.</translation>
    </message>
    <message>
        <source>No review is set.</source>
        <translation>No hay revisión fijada.</translation>
    </message>
    <message>
        <source>Next review: {date}.</source>
        <translation>Próxima revisión: {date}.</translation>
    </message>
    <message>
        <source>Not within the time asked for; others recorded: {count}.</source>
        <translation>No dentro del plazo pedido; otros registrados: {count}.</translation>
    </message>
    <message>
        <source>Places with a gateway: {count}; whether their routes are apart is not proven.</source>
        <translation>Lugares con puerta de enlace: {count}; no está demostrado que sus rutas estén separadas.</translation>
    </message>
    <message>
        <source>The plan names no rules.</source>
        <translation>El plan no nombra reglas.</translation>
    </message>
    <message>
        <source>Runs: {count}, of these up to date: {current}.</source>
        <translation>Simulaciones: {count}, de ellas vigentes: {current}.</translation>
    </message>
    <message>
        <source>The values are water levels above the sea: a site stands in water as deep as the level lies over its recorded ground elevation. Where none is recorded, as along the routes of links, the depth is unknown and no harm is counted.</source>
        <translation>Los valores son niveles del agua sobre el mar: un sitio queda bajo tanta agua como el nivel supera su elevación del terreno registrada. Donde no hay ninguna registrada, como a lo largo de las rutas de los enlaces, la profundidad es desconocida y no se cuenta ningún daño.</translation>
    </message>
    <message>
        <source>The map has felt intensity and no acceleration: this is derived from it (Worden and others 2012, read backwards); in two of three places it lies between {low} and {high} times what is derived.</source>
        <translation>El mapa tiene intensidad sentida y ninguna aceleración: esta se deriva de aquella (Worden y otros 2012, leída al revés); en dos de cada tres lugares está entre {low} y {high} veces lo derivado.</translation>
    </message>
    <message>
        <source>Radio hop {name}: {km} km; its frequency is not recorded, so what it loses is not known.</source>
        <translation>Salto de radio {name}: {km} km; su frecuencia no está registrada, de modo que no se sabe cuánto pierde.</translation>
    </message>
    <message>
        <source>Radio hop {name}: {km} km at {ghz} GHz lose {loss} dB in free space; in the middle, {clear} m around the line must stay clear (0.6 of the first Fresnel zone).</source>
        <translation>Salto de radio {name}: {km} km a {ghz} GHz pierden {loss} dB en el espacio libre; en el centro deben quedar despejados {clear} m alrededor de la línea (0,6 de la primera zona de Fresnel).</translation>
    </message>
    <message>
        <source>There the earth rises {bulge} m towards the line (4/3 earth; {worst} m in the least favorable air). Terrain, trees and buildings are not known.</source>
        <translation>Allí la curvatura de la Tierra se eleva {bulge} m hacia la línea (Tierra 4/3; {worst} m con el aire menos favorable). No se conocen el terreno, los árboles ni los edificios.</translation>
    </message>
    <message>
        <source>From the tops of the masts the radio horizon over the sea is {horizon} km away.</source>
        <translation>Desde lo alto de los mástiles, el alcance entre horizontes de radio sobre el mar es de {horizon} km.</translation>
    </message>
    <message>
        <source>What rain takes from it lies outside the model (P.530).</source>
        <translation>Lo que la lluvia le quita queda fuera del modelo (P.530).</translation>
    </message>
    <message>
        <source>Rain takes {vertical} dB (vertical polarization) or {horizontal} dB (horizontal) or more in 0.01 % of the year, 53 minutes; {rate} mm/h then is assumed.</source>
        <translation>La lluvia le quita {vertical} dB (polarización vertical) o {horizontal} dB (horizontal) o más durante el 0,01 % del año, 53 minutos; se suponen entonces {rate} mm/h.</translation>
    </message>
    <message>
        <source>Sites that fail by their operator, software or supplier are undamaged and need no repair crew.</source>
        <translation>Los sitios que fallan por su operador, software o proveedor no están dañados y no necesitan cuadrilla de reparación.</translation>
    </message>
    <message>
        <source>Alternative links left out, as an end is not an operational site of the plan: {count}.</source>
        <translation>Enlaces alternativos omitidos, pues un extremo no es un sitio operativo del plan: {count}.</translation>
    </message>
    <message>
        <source>Alternative links of which some figures are not recorded: {count}; those of the catalog are indicative.</source>
        <translation>Enlaces alternativos con cifras sin registrar: {count}; las del catálogo son indicativas.</translation>
    </message>
    <message>
        <source>Places with core sites: {count}; the rule asks for {required}.</source>
        <translation>Lugares con sitios de núcleo: {count}; la regla pide {required}.</translation>
    </message>
    <message>
        <source>Runs with another seed than the first: {count}; they met other draws, so differences are less certain.</source>
        <translation>Simulaciones con otra semilla que la primera: {count}; tuvieron otros sorteos, y las diferencias son menos ciertas.</translation>
    </message>
    <message>
        <source>Outlines mapped: {count}, up to {highest}.</source>
        <translation>Contornos cartografiados: {count}, hasta {highest}.</translation>
    </message>
    <message>
        <source>Mapped in cells, {columns} x {rows}, up to {highest}.</source>
        <translation>Cartografiado en celdas, {columns} x {rows}, hasta {highest}.</translation>
    </message>
    <message>
        <source>Blackout for {hours} h; grid zones: {count}.</source>
        <translation>Apagón de {hours} h; zonas de la red eléctrica: {count}.</translation>
    </message>
    <message>
        <source>Links cut: {links}; route groups cut: {groups}.</source>
        <translation>Enlaces cortados: {links}; grupos de ruta cortados: {groups}.</translation>
    </message>
    <message>
        <source>Points of the track without a pressure, which is derived from the wind: {count}.</source>
        <translation>Puntos de la trayectoria sin presión, que se deriva del viento: {count}.</translation>
    </message>
    <message>
        <source>Points of the track without a wind, which is derived from the pressure: {count}.</source>
        <translation>Puntos de la trayectoria sin viento, que se deriva de la presión: {count}.</translation>
    </message>
    <message>
        <source>Points of the track without a radius of maximum wind, for which the usual one is taken: {count}.</source>
        <translation>Puntos de la trayectoria sin radio de viento máximo, para los que se toma el usual: {count}.</translation>
    </message>
    <message>
        <source>Storm from {start} over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.</source>
        <translation>Tormenta desde {start} durante {hours} h (puntos de la trayectoria: {points}), hasta {wind_ms} m/s y {pressure_hpa} hPa.</translation>
    </message>
    <message>
        <source>Logical failure for {hours} h; causes: {count}.</source>
        <translation>Fallo lógico de {hours} h; causas: {count}.</translation>
    </message>
    <message>
        <source>Sites left out, as they are not operational: {count}.</source>
        <translation>Sitios omitidos, por no estar operativos: {count}.</translation>
    </message>
    <message>
        <source>Links left out, as they or one of their ends are not operational sites or links of the plan: {count}.</source>
        <translation>Enlaces omitidos, por no estar operativos ellos o uno de sus extremos en el plan: {count}.</translation>
    </message>
    <message>
        <source>Settlements without a number of people, which are not counted: {count}.</source>
        <translation>Localidades sin número de personas, que no se cuentan: {count}.</translation>
    </message>
    <message>
        <source>Settlements whose shares add up to more than 1 and are scaled down: {count}.</source>
        <translation>Localidades cuyas partes suman más de 1 y se reducen: {count}.</translation>
    </message>
    <message>
        <source>Candidates left out, as their cost is not known: {count}.</source>
        <translation>Candidatos omitidos, por no conocerse su costo: {count}.</translation>
    </message>
    <message>
        <source>Sites without a path to a gateway before the event, already isolated: {count}.</source>
        <translation>Sitios sin camino a una puerta de enlace antes del evento, ya aislados: {count}.</translation>
    </message>
    <message>
        <source>Grid zones that hang on a circle of feeders without a source: {count}; it is taken to carry itself.</source>
        <translation>Zonas de la red eléctrica que dependen de un círculo de alimentadores sin fuente: {count}; se supone que se sostiene solo.</translation>
    </message>
    <message>
        <source>Grid zones controlled through sites, dark while none of these is in service: {count}.</source>
        <translation>Zonas de la red eléctrica controladas a través de sitios, a oscuras mientras ninguno esté en servicio: {count}.</translation>
    </message>
    <message>
        <source>Generators without recorded refueling, which stop when their fuel ends: {count}.</source>
        <translation>Generadores sin reabastecimiento registrado, que paran cuando se acaba su combustible: {count}.</translation>
    </message>
    <message>
        <source>Sites, links or grid zones where the hazard has no data, taken as unharmed by it: {count}.</source>
        <translation>Sitios, enlaces o zonas eléctricas donde la amenaza no tiene datos, que se toman como indemnes: {count}.</translation>
    </message>
    <message>
        <source>Assets of which no curve speaks, taken as unharmed: {count}.</source>
        <translation>Activos de los que ninguna curva habla, que se toman como indemnes: {count}.</translation>
    </message>
    <message>
        <source>Links whose routes are not surveyed, taken as straight: {count}.</source>
        <translation>Enlaces cuyas rutas no están levantadas, que se toman como rectas: {count}.</translation>
    </message>
    <message>
        <source>Sites whose roads are closed at first, for up to {hours} h, while crews and fuel wait: {count}.</source>
        <translation>Sitios cuyos caminos están cerrados al principio, hasta {hours} h, mientras cuadrillas y combustible esperan: {count}.</translation>
    </message>
    <message>
        <source>Sites whose time to reach is unknown, for which none is added to repairs: {count}.</source>
        <translation>Sitios cuyo tiempo de acceso se desconoce, para los que no se añade ninguno a las reparaciones: {count}.</translation>
    </message>
    <message>
        <source>Sites all of whose routes to a gateway share it: {sites}.</source>
        <translation>Sitios cuyas rutas a una puerta de enlace lo comparten todas: {sites}.</translation>
    </message>
    <message>
        <source>The only route to a gateway, for sites: {sites}.</source>
        <translation>La única ruta a una puerta de enlace, para sitios: {sites}.</translation>
    </message>
    <message>
        <source>Other sites without a route to a gateway around it: {sites}.</source>
        <translation>Otros sitios sin ruta a una puerta de enlace que lo rodee: {sites}.</translation>
    </message>
    <message>
        <source>Sites that cut off people when they fail alone: {count} of {total}.</source>
        <translation>Sitios que aíslan a personas cuando fallan solos: {count} de {total}.</translation>
    </message>
    <message>
        <source>Links of whose routes the hazard has data only in part, the rest taken as unharmed: {count}.</source>
        <translation>Enlaces de cuyas rutas la amenaza tiene datos solo en parte, el resto tomado como no dañado: {count}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and sensors, taken to stand on wooden poles of their own and, where they work through no site, to keep their power: {count}.</source>
        <translation>Sirenas, altavoces y sensores que se supone en postes de madera propios y que, si no funcionan a través de un sitio, conservan su energía: {count}.</translation>
    </message>
    <message>
        <source>Ash is taken to thin in circles about the vent, for screening: wind would carry it to one side.</source>
        <translation>Se supone que la ceniza se adelgaza en círculos alrededor del cráter, como estimación previa: el viento la llevaría hacia un lado.</translation>
    </message>
    <message>
        <source>Ash about a vent at {lat}, {lon}: {thickness} mm there, thinning by {k} per km.</source>
        <translation>Ceniza alrededor de un cráter en {lat}, {lon}: {thickness} mm allí, con adelgazamiento de {k} por km.</translation>
    </message>
    <message>
        <source>Alternative links of unknown set-up time, which no catalog gives, taken as ready at once: {count}.</source>
        <translation>Enlaces alternativos de tiempo de instalación desconocido, que ningún catálogo da, tomados como listos de inmediato: {count}.</translation>
    </message>
    <message>
        <source>Storm over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.</source>
        <translation>Tormenta durante {hours} h (puntos de la trayectoria: {points}), hasta {wind_ms} m/s, con un mínimo de {pressure_hpa} hPa.</translation>
    </message>
    <message>
        <source>Fragility curves of the plan that no site, link or grid zone takes: {names}.</source>
        <translation>Curvas de fragilidad del plan que ningún sitio, enlace ni zona de la red eléctrica toma: {names}.</translation>
    </message>
    <message>
        <source>What {event} names and no operational site, link or grid zone has, and so strikes nothing: {count}.</source>
        <translation>Lo que {event} nombra y ningún sitio, enlace ni zona de la red eléctrica en operación tiene, y por tanto no afecta a nada: {count}.</translation>
    </message>
    <message>
        <source>Where none or all of n simulations show something, ± is 1 / n: with 95 % the true share lies within three of these (rule of three).</source>
        <translation>Donde ninguna o todas las n simulaciones muestran algo, ± es 1 / n: con un 95 % la proporción verdadera está a no más de tres de estos (regla de tres).</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>By subject, as in the ITU guidelines of 2020</source>
        <translation>Por tema, como en las directrices de la UIT de 2020</translation>
    </message>
    <message>
        <source>By phase: mitigation, preparedness, response, recovery</source>
        <translation>Por fase: mitigación, preparación, respuesta, recuperación</translation>
    </message>
    <message>
        <source>Purpose and overall risk</source>
        <translation>Propósito y riesgo general</translation>
    </message>
    <message>
        <source>National disaster management</source>
        <translation>Gestión nacional de desastres</translation>
    </message>
    <message>
        <source>Telecommunications in emergencies</source>
        <translation>Telecomunicaciones en emergencias</translation>
    </message>
    <message>
        <source>Help from others</source>
        <translation>Ayuda de otros</translation>
    </message>
    <message>
        <source>Capacity and exercises</source>
        <translation>Capacidades y ejercicios</translation>
    </message>
    <message>
        <source>Recovery and improvement</source>
        <translation>Recuperación y mejora</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Law and organization</source>
        <translation>Ley y organización</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>○ Empty</source>
        <translation>○ Vacío</translation>
    </message>
    <message>
        <source>◐ Draft</source>
        <translation>◐ Borrador</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Listo</translation>
    </message>
    <message>
        <source>✔ Approved</source>
        <translation>✔ Aprobado</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Checks</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Copy {number} of {count}</source>
        <translation>Copia {number} de {count}</translation>
    </message>
    <message>
        <source>Changes between two versions</source>
        <translation>Cambios entre dos versiones</translation>
    </message>
    <message>
        <source>Who does what in the first 72 hours</source>
        <translation>Quién hace qué en las primeras 72 horas</translation>
    </message>
    <message>
        <source>No playbook says who does what in the first 72 hours.</source>
        <translation>Ningún protocolo de actuación dice quién hace qué en las primeras 72 horas.</translation>
    </message>
    <message>
        <source>the disaster office with the operators</source>
        <translation>la oficina de desastres con los operadores</translation>
    </message>
    <message>
        <source>{when}, {who}: {what}</source>
        <translation>{when}, {who}: {what}</translation>
    </message>
    <message>
        <source>owner not named</source>
        <translation>responsable sin indicar</translation>
    </message>
    <message>
        <source>Which ten sites matter most, and why</source>
        <translation>Qué diez sitios importan más, y por qué</translation>
    </message>
    <message>
        <source>no other site serves these people</source>
        <translation>ningún otro sitio sirve a estas personas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>People cut off if it fails alone</source>
        <translation>Personas incomunicadas si falla solo</translation>
    </message>
    <message>
        <source>Out within 72 h</source>
        <translation>Sin servicio en 72 h</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The ten sites that matter most</source>
        <translation>Los diez sitios que más importan</translation>
    </message>
    <message>
        <source>People: exact, on an ordinary day. Out within 72 h: in the worst scenario simulated.</source>
        <translation>Personas: valor exacto, en un día normal. Sin servicio en 72 h: en el peor escenario simulado.</translation>
    </message>
    <message>
        <source>Who is without warning</source>
        <translation>Quién no recibe alerta</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody knows who can be warned.</source>
        <translation>No hay ninguna localidad con habitantes registrada, así que no se sabe a quién se puede alertar.</translation>
    </message>
    <message>
        <source>the statistics office and the disaster office</source>
        <translation>la oficina de estadística y la oficina de desastres</translation>
    </message>
    <message>
        <source>Today, no recorded channel reaches {people} people in {count} settlements ({places}); {one} people more hang on a single channel.</source>
        <translation>Hoy, ningún canal registrado llega a {people} personas en {count} localidades ({places}); otras {one} personas dependen de un solo canal.</translation>
    </message>
    <message>
        <source>Today, every settlement is reached by some channel; {one} people hang on a single one.</source>
        <translation>Hoy, a cada localidad le llega algún canal; {one} personas dependen de uno solo.</translation>
    </message>
    <message>
        <source>A day after “{scenario}”, about {people} of {total} people could not be warned by any channel.</source>
        <translation>Un día después de «{scenario}», no se podría alertar por ningún canal a unas {people} de {total} personas.</translation>
    </message>
    <message>
        <source>What to buy first</source>
        <translation>Qué comprar primero</translation>
    </message>
    <message>
        <source>No project is recorded with its cost and the people whom it protects.</source>
        <translation>No hay ningún proyecto registrado con su costo y las personas a las que protege.</translation>
    </message>
    <message>
        <source>the ministry in charge with the operators</source>
        <translation>el ministerio competente con los operadores</translation>
    </message>
    <message>
        <source>{name}: USD {cost} for {people} people, USD {each} a person.</source>
        <translation>{name}: USD {cost} para {people} personas, USD {each} por persona.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>every operator and agency</source>
        <translation>cada operador e institución</translation>
    </message>
    <message>
        <source>{organisation}, {name}: {ways}</source>
        <translation>{organisation}, {name}: {ways}</translation>
    </message>
    <message>
        <source>All contacts stand in {annex}.</source>
        <translation>Todos los contactos están en {annex}.</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Datos sintéticos</translation>
    </message>
    <message>
        <source>Some records were invented to demonstrate the method. No number that rests on them describes the country; do not use them for decisions or operations.</source>
        <translation>Algunos registros fueron inventados para demostrar el método. Ningún número que se apoye en ellos describe el país; no los use para decisiones ni operaciones.</translation>
    </message>
    <message>
        <source>People recorded, not the census</source>
        <translation>Personas registradas, no el censo</translation>
    </message>
    <message>
        <source>People are counted in recorded settlements only. Scattered houses, visitors and ships are not counted, and settlements without a number count as unknown.</source>
        <translation>Solo se cuentan personas en localidades registradas. No se cuentan casas dispersas, visitantes ni barcos, y las localidades sin número cuentan como desconocidas.</translation>
    </message>
    <message>
        <source>Who serves whom is assumed</source>
        <translation>Quién sirve a quién es supuesto</translation>
    </message>
    <message>
        <source>For some settlements nobody recorded which sites serve them; the nearest cell sites within range are taken. Hills and the load of a neighboring site are not considered.</source>
        <translation>Para algunas localidades nadie registró qué sitios las sirven; se toman los sitios celulares más cercanos dentro del alcance. No se consideran los cerros ni la carga de un sitio vecino.</translation>
    </message>
    <message>
        <source>Straight lines instead of routes</source>
        <translation>Líneas rectas en lugar de rutas</translation>
    </message>
    <message>
        <source>Links without a surveyed route are drawn and simulated as straight lines. The true route is longer, may cross other hazards, and may share ducts or poles with others.</source>
        <translation>Los enlaces sin ruta levantada en campo se dibujan y simulan como líneas rectas. La ruta real es más larga, puede cruzar otras amenazas y puede compartir ductos o postes con otros.</translation>
    </message>
    <message>
        <source>Damage curves from elsewhere</source>
        <translation>Curvas de daño de otros lugares</translation>
    </message>
    <message>
        <source>How strongly wind or shaking damages a site is taken from published curves, mostly from other countries and few structures. Local construction may be weaker or stronger; the grade of each curve is printed.</source>
        <translation>Cuánto daña el viento o la sacudida a un sitio se toma de curvas publicadas, en su mayoría de otros países y de pocas estructuras. La construcción local puede ser más débil o más fuerte; se imprime el grado de cada curva.</translation>
    </message>
    <message>
        <source>The band is not everything</source>
        <translation>La banda no lo es todo</translation>
    </message>
    <message>
        <source>The band shows chance within the model: what breaks, how long repairs take. It does not show errors of the storm, the curves or the records, so the truth may lie outside it.</source>
        <translation>La banda muestra el azar dentro del modelo: qué se rompe, cuánto tardan las reparaciones. No muestra errores de la tormenta, las curvas o los registros, así que la verdad puede quedar fuera de ella.</translation>
    </message>
    <message>
        <source>A model of the storm</source>
        <translation>Un modelo de la tormenta</translation>
    </message>
    <message>
        <source>Wind is computed from the track by a formula. Hills, valleys, gusts behind buildings, flood and landslides that come with the storm are not in it.</source>
        <translation>El viento se calcula a partir de la trayectoria con una fórmula. No incluye cerros, valles, ráfagas detrás de edificios, ni las inundaciones y deslizamientos que acompañan a la tormenta.</translation>
    </message>
    <message>
        <source>Already isolated</source>
        <translation>Ya aislados</translation>
    </message>
    <message>
        <source>People whose serving sites have no path to a gateway even on an ordinary day are listed apart and left out of all shares. Often a link is simply missing in the records.</source>
        <translation>Las personas cuyos sitios no tienen camino a una puerta de enlace ni siquiera en un día normal se listan aparte y se excluyen de todas las proporciones. A menudo simplemente falta un enlace en los registros.</translation>
    </message>
    <message>
        <source>Single failures look at paths only</source>
        <translation>Los fallos únicos solo miran los caminos</translation>
    </message>
    <message>
        <source>The search for single points of failure asks whether a path to a gateway is left. It does not ask whether that path can carry the traffic, and it knows shared ducts only where route groups are recorded.</source>
        <translation>La búsqueda de puntos únicos de fallo pregunta si queda un camino a una puerta de enlace. No pregunta si ese camino puede llevar el tráfico, y solo conoce los ductos compartidos donde hay grupos de ruta registrados.</translation>
    </message>
    <message>
        <source>A result is older than the records</source>
        <translation>Un resultado es más antiguo que los registros</translation>
    </message>
    <message>
        <source>Records have changed since at least one scenario was simulated. Run it again before you decide on it.</source>
        <translation>Los registros cambiaron desde que se simuló al menos un escenario. Simúlelo de nuevo antes de decidir con base en él.</translation>
    </message>
    <message>
        <source>The restoration order is a ranking</source>
        <translation>El orden de restablecimiento es una clasificación</translation>
    </message>
    <message>
        <source>Person-hours that hang on a site assume that it alone is repaired. Sites of one chain count the same people, and crews, roads and weather on the day are not known.</source>
        <translation>Las horas-persona que dependen de un sitio suponen que solo ese se repara. Los sitios de una misma cadena cuentan a las mismas personas, y no se conocen las cuadrillas, los caminos ni el clima del día.</translation>
    </message>
    <message>
        <source>This edition does not show everything</source>
        <translation>Esta edición no lo muestra todo</translation>
    </message>
    <message>
        <source>Records that this edition may not show are left out of lists and maps. Results were computed with all of them, so a list and a total may differ.</source>
        <translation>Los registros que esta edición no puede mostrar se omiten de listas y mapas. Los resultados se calcularon con todos ellos, por lo que una lista y un total pueden diferir.</translation>
    </message>
    <message>
        <source>Weak storms may look too bad</source>
        <translation>Las tormentas débiles pueden parecer demasiado graves</translation>
    </message>
    <message>
        <source>Poles that carry cables fail by curves whose source does not say over what time its wind is averaged; it is taken as a 3-second gust. In a major hurricane this changes little; in a storm of category 1 it may put a quarter more sites out than there would be.</source>
        <translation>Los postes que llevan cables fallan según curvas cuya fuente no dice en qué tiempo se promedia el viento; se toma como ráfaga de 3 segundos. En un huracán mayor esto cambia poco; en una tormenta de categoría 1 puede dejar fuera de servicio una cuarta parte más de sitios de los que habría.</translation>
    </message>
    <message>
        <source>Proposals that nobody has adapted</source>
        <translation>Propuestas que nadie ha adaptado</translation>
    </message>
    <message>
        <source>Some procedures, playbooks or other rows are proposals of Lifeline. They bind nobody until the bodies named in this plan have adapted and approved them.</source>
        <translation>Algunos procedimientos, protocolos de actuación u otras filas son propuestas de Lifeline. No obligan a nadie hasta que los organismos nombrados en este plan los hayan adaptado y aprobado.</translation>
    </message>
    <message>
        <source>Reach is not attention</source>
        <translation>Llegar no es ser atendido</translation>
    </message>
    <message>
        <source>A settlement counts as reached where a recorded channel works there. Whether people have a receiver, are awake, and understand the message is known only where shares of listeners are recorded.</source>
        <translation>Una localidad cuenta como alcanzada donde funciona un canal registrado. Si las personas tienen receptor, están despiertas y entienden el mensaje solo se sabe donde se registró la proporción de oyentes.</translation>
    </message>
    <message>
        <source>Costs and benefits as stated</source>
        <translation>Costos y beneficios según lo declarado</translation>
    </message>
    <message>
        <source>Costs of projects and the people whom they protect are printed as their owners state them. Lifeline has not checked them, and two projects on one path protect the same people.</source>
        <translation>Los costos de los proyectos y las personas que protegen se imprimen como los declaran sus responsables. Lifeline no los ha verificado, y dos proyectos en un mismo camino protegen a las mismas personas.</translation>
    </message>
    <message>
        <source>What is recorded is not what was seen</source>
        <translation>Lo registrado no es lo observado</translation>
    </message>
    <message>
        <source>The readiness checklist counts records. A procedure that is written down may be unknown to those who need it; only exercises show it.</source>
        <translation>La lista de verificación de la preparación cuenta registros. Un procedimiento escrito puede ser desconocido para quienes lo necesitan; solo los ejercicios lo muestran.</translation>
    </message>
    <message>
        <source>Rules judge what is recorded</source>
        <translation>Las reglas juzgan lo registrado</translation>
    </message>
    <message>
        <source>Compliance is judged from recorded batteries, fuel and routes as when new and full. It is no inspection, and a rule of another country is a yardstick, not a duty.</source>
        <translation>El cumplimiento se juzga con las baterías, el combustible y las rutas registrados, como si estuvieran nuevos y llenos. No es una inspección, y una regla de otro país es una referencia, no una obligación.</translation>
    </message>
    <message>
        <source>This text exists in the language “{language}” only.</source>
        <translation>Este texto existe solo en el idioma «{language}».</translation>
    </message>
    <message>
        <source>Draft of {date}, not approved.</source>
        <translation>Borrador del {date}, no aprobado.</translation>
    </message>
    <message>
        <source>Ready since {date}, not approved.</source>
        <translation>Listo desde el {date}, no aprobado.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this chapter.</source>
        <translation>No hay nada registrado para este capítulo.</translation>
    </message>
    <message>
        <source>It has to answer:</source>
        <translation>Debe responder:</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA</source>
        <translation>DATOS SINTÉTICOS</translation>
    </message>
    <message>
        <source>No record was added, removed or changed.</source>
        <translation>Ningún registro se agregó, eliminó ni cambió.</translation>
    </message>
    <message>
        <source>From version {old} (revision {old_revision} of the plan file) to version {new} (revision {new_revision}). Simulations are compared by their headline figures, everything else record by record.</source>
        <translation>De la versión {old} (revisión {old_revision} del archivo del plan) a la versión {new} (revisión {new_revision}). Las simulaciones se comparan por sus cifras principales, todo lo demás registro por registro.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Warning nodes</source>
        <translation>Nodos de alerta</translation>
    </message>
    <message>
        <source>Alternative links</source>
        <translation>Enlaces alternativos</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Personas registradas</translation>
    </message>
    <message>
        <source>Sites that cut people off when they fail alone</source>
        <translation>Sitios que dejan personas incomunicadas cuando fallan solos</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Cifras principales</translation>
    </message>
    <message>
        <source>A dash: not known, or not simulated in that version.</source>
        <translation>Un guion: no se sabe, o no se simuló en esa versión.</translation>
    </message>
    <message>
        <source>“{scenario}”: people without service after 24 hours</source>
        <translation>«{scenario}»: personas sin servicio después de 24 horas</translation>
    </message>
    <message>
        <source>“{scenario}”: people without service after 7 days</source>
        <translation>«{scenario}»: personas sin servicio después de 7 días</translation>
    </message>
    <message>
        <source>“{scenario}”: person-hours without service to day 30</source>
        <translation>«{scenario}»: horas-persona sin servicio hasta el día 30</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{records}: added and removed</source>
        <translation>{records}: agregados y eliminados</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>{records}: changed</source>
        <translation>{records}: cambiados</translation>
    </message>
    <message>
        <source>The first {shown} of {count}; Lifeline lists all of them.</source>
        <translation>Se muestran {shown} de {count}; la lista completa está en Lifeline.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <source>Seed {seed}, {count} realizations; newest survey {date}; assets by grade of their damage curve: {curves}; values assumed: {assumed}.</source>
        <translation>Semilla {seed}, {count} realizaciones; levantamiento más reciente {date}; activos por grado de su curva de daño: {curves}; valores supuestos: {assumed}.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>9 of 10 simulated events lie in the band</source>
        <translation>9 de cada 10 eventos simulados están en la banda</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personas sin servicio</translation>
    </message>
    <message>
        <source>Damage at the serving site</source>
        <translation>Daños en el sitio que da servicio</translation>
    </message>
    <message>
        <source>No power at the serving site</source>
        <translation>Sin energía en el sitio que da servicio</translation>
    </message>
    <message>
        <source>No path to a gateway</source>
        <translation>Sin camino a una puerta de enlace</translation>
    </message>
    <message>
        <source>People without service, mean, by cause</source>
        <translation>Personas sin servicio, media, por causa</translation>
    </message>
    <message>
        <source>hours after the event</source>
        <translation>horas después del evento</translation>
    </message>
    <message>
        <source>days after the event</source>
        <translation>días después del evento</translation>
    </message>
    <message>
        <source>Compliance with the rules</source>
        <translation>Cumplimiento de las reglas</translation>
    </message>
    <message>
        <source>The plan names no rules for autonomy and routes, so nobody is judged.</source>
        <translation>El plan no nombra reglas de autonomía y rutas, por lo que no se evalúa a nadie.</translation>
    </message>
    <message>
        <source>the regulator</source>
        <translation>el regulador</translation>
    </message>
    <message>
        <source>Numbers by operator are not printed in public: fewer than three operators are named.</source>
        <translation>Las cifras por operador no se imprimen en la edición pública: se nombran menos de tres operadores.</translation>
    </message>
    <message>
        <source>operator not stated</source>
        <translation>operador no indicado</translation>
    </message>
    <message>
        <source>Judged by: {title}. What is not recorded is unknown and never passes.</source>
        <translation>Evaluado según: {title}. Lo que no está registrado es desconocido y nunca cumple.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>No cumple</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Compliance by operator</source>
        <translation>Cumplimiento por operador</translation>
    </message>
    <message>
        <source>Source of the rules: {source}</source>
        <translation>Fuente de las reglas: {source}</translation>
    </message>
    <message>
        <source>Fuel depots</source>
        <translation>Depósitos de combustible</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Área de primer nivel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Capacity (l)</source>
        <translation>Capacidad (l)</translation>
    </message>
    <message>
        <source>Reserved (l)</source>
        <translation>Reservado (l)</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Energía propia</translation>
    </message>
    <message>
        <source>Fuel contracts</source>
        <translation>Contratos de combustible</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Where fuel comes from</source>
        <translation>De dónde viene el combustible</translation>
    </message>
    <message>
        <source>No depot and no fuel contract is recorded.</source>
        <translation>No hay ningún depósito ni contrato de combustible registrado.</translation>
    </message>
    <message>
        <source>the operators and the fuel suppliers</source>
        <translation>los operadores y los proveedores de combustible</translation>
    </message>
    <message>
        <source>Cell sites out of service, percent: {storm}</source>
        <translation>Sitios celulares fuera de servicio, por ciento: {storm}</translation>
    </message>
    <message>
        <source>days after landfall</source>
        <translation>días después de tocar tierra</translation>
    </message>
    <message>
        <source>Simulated: mean, and 9 of 10 in the band</source>
        <translation>Simulado: media, y 9 de cada 10 en la banda</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reportado</translation>
    </message>
    <message>
        <source>People without service after hours, in a scenario</source>
        <translation>Personas sin servicio según las horas transcurridas, en un escenario</translation>
    </message>
    <message>
        <source>Share of people without service after hours, in a scenario</source>
        <translation>Proporción de personas sin servicio según las horas transcurridas, en un escenario</translation>
    </message>
    <message>
        <source>Person-hours without service to day 30</source>
        <translation>Horas-persona sin servicio hasta el día 30</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Grid: UTM zone {zone}, WGS 84, in kilometers; lines every {step} km.</source>
        <translation>Cuadrícula: zona UTM {zone}, WGS 84, en kilómetros; líneas cada {step} km.</translation>
    </message>
    <message>
        <source>{credit} Printed {time}.</source>
        <translation>{credit} Impreso {time}.</translation>
    </message>
    <message>
        <source>End of an alternative link</source>
        <translation>Extremo de un enlace alternativo</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>Not simulated</source>
        <translation>No simulado</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>{what} To be supplied by: {who}.</source>
        <translation>{what} Debe aportarlo: {who}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>area not stated</source>
        <translation>área no indicada</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>{edition} edition · version {version} · data to {data} · printed {date}</source>
        <translation>Edición {edition} · versión {version} · datos al {data} · impreso {date}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>sección {number}</translation>
    </message>
    <message>
        <source>annex {number}</source>
        <translation>anexo {number}</translation>
    </message>
    <message>
        <source>{place}, page {page}</source>
        <translation>{place}, página {page}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICO</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Characters that cannot be printed</source>
        <translation>Caracteres que no se pueden imprimir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>This print contains synthetic data, invented for demonstration. It is not for operational use.</source>
        <translation>Este impreso contiene datos sintéticos, inventados para demostración. No es para uso operativo.</translation>
    </message>
    <message>
        <source>Authority not stated</source>
        <translation>Autoridad no indicada</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No scenario has been simulated, so this plan cannot say who would be cut off.</source>
        <translation>No se ha simulado ningún escenario, así que este plan no puede decir quién quedaría incomunicado.</translation>
    </message>
    <message>
        <source>the planning officer, by running a scenario</source>
        <translation>el responsable de planificación, simulando un escenario</translation>
    </message>
    <message>
        <source>One day after “{scenario}”, practically all of the {total} people recorded would be without telecommunication service. After a week about {week} would still be waiting, after 30 days about {month}.</source>
        <translation>Un día después de «{scenario}», prácticamente todas las {total} personas registradas estarían sin servicio de telecomunicaciones. Después de una semana, unas {week} seguirían esperando; después de 30 días, unas {month}.</translation>
    </message>
    <message>
        <source>One day after “{scenario}”, about {people} of the {total} people recorded would be without telecommunication service. After a week about {week} would still be waiting, after 30 days about {month}.</source>
        <translation>Un día después de «{scenario}», unas {people} de las {total} personas registradas estarían sin servicio de telecomunicaciones. Después de una semana, unas {week} seguirían esperando; después de 30 días, unas {month}.</translation>
    </message>
    <message>
        <source>9 of 10 simulated events: {low} to {high}</source>
        <translation>9 de cada 10 eventos simulados: {low} a {high}</translation>
    </message>
    <message>
        <source>people without service after 24 hours</source>
        <translation>personas sin servicio después de 24 horas</translation>
    </message>
    <message>
        <source>people without service after 7 days</source>
        <translation>personas sin servicio después de 7 días</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} millones</translation>
    </message>
    <message>
        <source>person-hours without service to day 30</source>
        <translation>horas-persona sin servicio hasta el día 30</translation>
    </message>
    <message>
        <source>9 of 10 simulated events: {low} to {high} million</source>
        <translation>9 de cada 10 eventos simulados: {low} a {high} millones</translation>
    </message>
    <message>
        <source>Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is damaged, and {transport} % because it stands but has no path to a gateway.</source>
        <translation>De las horas-persona perdidas, el {power} % se pierde porque el sitio que da servicio no tiene energía, el {damage} % porque está dañado y el {transport} % porque está en pie pero no tiene camino a una puerta de enlace.</translation>
    </message>
    <message>
        <source>{site} ({percent})</source>
        <translation>{site} ({percent})</translation>
    </message>
    <message>
        <source>Most likely to be out at some time in the first 72 hours: {sites}.</source>
        <translation>Con mayor probabilidad de quedar fuera de servicio en algún momento de las primeras 72 horas: {sites}.</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody can be named.</source>
        <translation>No hay ninguna localidad con población registrada, así que no se puede nombrar a nadie.</translation>
    </message>
    <message>
        <source>{place} ({hours} hours)</source>
        <translation>{place} ({hours} horas)</translation>
    </message>
    <message>
        <source>Expected time without service to day 30 is longest in {places}.</source>
        <translation>El tiempo esperado sin servicio hasta el día 30 es más largo en {places}.</translation>
    </message>
    <message>
        <source>{people} people have no service even before the event; they are listed apart and not counted here.</source>
        <translation>{people} personas no tienen servicio ni siquiera antes del evento; se listan aparte y no se cuentan aquí.</translation>
    </message>
    <message>
        <source>All numbers of people are of the people recorded in this plan, not of the national census. They are estimates: the ranges, assumptions and caveats at the end of this plan belong to them.</source>
        <translation>Todas las cifras de personas se refieren a las personas registradas en este plan, no al censo nacional. Son estimaciones: los rangos, supuestos y salvedades al final de este plan forman parte de ellas.</translation>
    </message>
    <message>
        <source>Readiness: {score} of the highest score ({annex}).</source>
        <translation>Preparación: {score} del puntaje máximo ({annex}).</translation>
    </message>
    <message>
        <source>Sites, links or other records are synthetic: the numbers show the method, not the country.</source>
        <translation>Sitios, enlaces u otros registros son sintéticos: los números muestran el método, no el país.</translation>
    </message>
    <message>
        <source>How far to trust this</source>
        <translation>Hasta dónde confiar en esto</translation>
    </message>
    <message>
        <source>Mitigation: fewer weak points before anything happens (chapters on vulnerability).</source>
        <translation>Mitigación: menos puntos débiles antes de que ocurra algo (capítulos sobre vulnerabilidad).</translation>
    </message>
    <message>
        <source>Preparedness: warning, alternative links, contacts, training.</source>
        <translation>Preparación: alerta, enlaces alternativos, contactos, capacitación.</translation>
    </message>
    <message>
        <source>Response: who does what in the first hours and days.</source>
        <translation>Respuesta: quién hace qué en las primeras horas y días.</translation>
    </message>
    <message>
        <source>Recovery: in which order service comes back.</source>
        <translation>Recuperación: en qué orden vuelve el servicio.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>A site that connects the country to the world: cable landing, teleport, border.</source>
        <translation>Un sitio que conecta el país con el mundo: aterrizaje de cable, telepuerto, frontera.</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>A site that stands, has power, and has a live path to a gateway.</source>
        <translation>Un sitio que está en pie, tiene energía y tiene un camino activo a una puerta de enlace.</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>People none of whose serving sites is in service.</source>
        <translation>Personas para quienes ninguno de sus sitios está en servicio.</translation>
    </message>
    <message>
        <source>Person-hour</source>
        <translation>Hora-persona</translation>
    </message>
    <message>
        <source>One person without service for one hour; counted to day 30 after the event.</source>
        <translation>Una persona sin servicio durante una hora; se cuenta hasta el día 30 después del evento.</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Grupo de ruta</translation>
    </message>
    <message>
        <source>Links that share a duct, pole line, bridge or landing: one cut takes them all.</source>
        <translation>Enlaces que comparten un ducto, línea de postes, puente o aterrizaje: un corte los afecta a todos.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How much depends on a site, decided by people: 1 national service to 4 other.</source>
        <translation>Cuánto depende de un sitio, decidido por personas: 1 servicio nacional a 4 otro.</translation>
    </message>
    <message>
        <source>This plan says which telecommunication infrastructure the country depends on in an emergency, what can make it fail, who would then be cut off, and in which order service is to be kept and restored. It binds the bodies named in it once it is approved, and is reviewed after every exercise and every event.</source>
        <translation>Este plan dice de qué infraestructura de telecomunicaciones depende el país en una emergencia, qué puede hacerla fallar, quién quedaría entonces incomunicado y en qué orden se mantendrá y restablecerá el servicio. Obliga a los órganos nombrados en él una vez aprobado, y se revisa después de cada ejercicio y cada evento.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Purpose, scope and terms</source>
        <translation>Propósito, alcance y términos</translation>
    </message>
    <message>
        <source>It covers the four phases of disaster management:</source>
        <translation>Abarca las cuatro fases de la gestión de desastres:</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Legal and regulatory framework</source>
        <translation>Marco legal y regulatorio</translation>
    </message>
    <message>
        <source>the regulator and the ministry in charge</source>
        <translation>el regulador y el ministerio competente</translation>
    </message>
    <message>
        <source>Which laws and license conditions oblige operators in an emergency, article by article, and which authority enforces them.</source>
        <translation>Qué leyes y condiciones de licencia obligan a los operadores en una emergencia, artículo por artículo, y qué autoridad las hace cumplir.</translation>
    </message>
    <message>
        <source>Which rules can be relaxed for how long, by whom and by which form: temporary licenses, equipment approval, import, spectrum, national roaming, shared infrastructure.</source>
        <translation>Qué reglas pueden flexibilizarse, por cuánto tiempo, por quién y con qué formulario: licencias temporales, homologación de equipos, importación, espectro, itinerancia nacional, infraestructura compartida.</translation>
    </message>
    <message>
        <source>Where the law has gaps, and what is proposed to close them.</source>
        <translation>Dónde tiene vacíos la ley, y qué se propone para cerrarlos.</translation>
    </message>
    <message>
        <source>No measure is recorded that an authority could take to relax the rules.</source>
        <translation>No hay registrada ninguna medida que una autoridad pueda tomar para flexibilizar las reglas.</translation>
    </message>
    <message>
        <source>Legal instruments and the duties in them</source>
        <translation>Instrumentos legales y los deberes que contienen</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Fiscalizado por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>{name}: {gap}</source>
        <translation>{name}: {gap}</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>What may be relaxed in an emergency</source>
        <translation>Qué puede flexibilizarse en una emergencia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Activador</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Regulatory flexibility</source>
        <translation>Flexibilidad regulatoria</translation>
    </message>
    <message>
        <source>Governance and roles</source>
        <translation>Gobernanza y funciones</translation>
    </message>
    <message>
        <source>the disaster office with all bodies of the emergency telecommunications group</source>
        <translation>la oficina de desastres con todos los órganos del grupo de telecomunicaciones de emergencia</translation>
    </message>
    <message>
        <source>Which bodies form the emergency telecommunications group, who chairs it, how often it meets.</source>
        <translation>Qué órganos forman el grupo de telecomunicaciones de emergencia, quién lo preside, con qué frecuencia se reúne.</translation>
    </message>
    <message>
        <source>Who is responsible, accountable, consulted and informed for each task, with deputies.</source>
        <translation>Quién es responsable, rinde cuentas, es consultado e informado en cada tarea, con suplentes.</translation>
    </message>
    <message>
        <source>Which activation levels there are, what triggers each, and who declares it.</source>
        <translation>Qué niveles de activación hay, qué activa cada uno y quién lo declara.</translation>
    </message>
    <message>
        <source>How public bodies and private operators work together and share information.</source>
        <translation>Cómo colaboran y comparten información los órganos públicos y los operadores privados.</translation>
    </message>
    <message>
        <source>No task names who is responsible and who is accountable.</source>
        <translation>Ninguna tarea nombra quién es responsable y quién rinde cuentas.</translation>
    </message>
    <message>
        <source>No activation level is recorded.</source>
        <translation>No hay ningún nivel de activación registrado.</translation>
    </message>
    <message>
        <source>the disaster office</source>
        <translation>la oficina de desastres</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Reuniones al año</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Bodies and members</source>
        <translation>Órganos y miembros</translation>
    </message>
    <message>
        <source>Who does what: tasks and roles</source>
        <translation>Quién hace qué: tareas y funciones</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Rinde cuentas</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Responsible: does the work. Accountable: answers for it. Consulted: asked before. Informed: told.</source>
        <translation>Responsable: hace el trabajo. Rinde cuentas: responde por ello. Consultado: se le pregunta antes. Informado: se le avisa.</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <translation>Tareas y funciones</translation>
    </message>
    <message>
        <source>Activation levels</source>
        <translation>Niveles de activación</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>Qué ocurre entonces</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Contingency plans by hazard</source>
        <translation>Planes de contingencia por amenaza</translation>
    </message>
    <message>
        <source>the disaster office, the meteorological service and the operators</source>
        <translation>la oficina de desastres, el servicio meteorológico y los operadores</translation>
    </message>
    <message>
        <source>For each hazard: triggers, and the actions before and after the event with hour, owner and channel.</source>
        <translation>Para cada amenaza: activadores, y las acciones antes y después del evento con hora, responsable y canal.</translation>
    </message>
    <message>
        <source>Who does what in the first 72 hours.</source>
        <translation>Quién hace qué en las primeras 72 horas.</translation>
    </message>
    <message>
        <source>T is the moment when the event strikes: T-24 is a day before, T+6 six hours after. A hazard without warning begins at T+0.</source>
        <translation>T es el momento en que impacta el evento: T-24 es un día antes, T+6 seis horas después. Una amenaza sin aviso comienza en T+0.</translation>
    </message>
    <message>
        <source>Playbook: {hazard}</source>
        <translation>Protocolo de actuación: {hazard}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Hazards and risk</source>
        <translation>Amenazas y riesgo</translation>
    </message>
    <message>
        <source>the disaster office, the meteorological and the geological service</source>
        <translation>la oficina de desastres, el servicio meteorológico y el geológico</translation>
    </message>
    <message>
        <source>Which hazards threaten which parts of the country, how often and how strongly.</source>
        <translation>Qué amenazas afectan a qué partes del país, con qué frecuencia y con qué fuerza.</translation>
    </message>
    <message>
        <source>What past events did to telecommunications, and what was learned.</source>
        <translation>Qué hicieron los eventos pasados a las telecomunicaciones, y qué se aprendió.</translation>
    </message>
    <message>
        <source>How the climate changes these hazards over the life of towers and cables.</source>
        <translation>Cómo cambia el clima estas amenazas durante la vida útil de torres y cables.</translation>
    </message>
    <message>
        <source>No past event is recorded.</source>
        <translation>No hay ningún evento pasado registrado.</translation>
    </message>
    <message>
        <source>Hazard matrix</source>
        <translation>Matriz de amenazas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Once in years</source>
        <translation>Una vez en años</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>People without service after 24 h</source>
        <translation>Personas sin servicio después de 24 h</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Hazards by likelihood and impact</source>
        <translation>Amenazas por probabilidad e impacto</translation>
    </message>
    <message>
        <source>Likelihood by return period: high up to 10 years, medium up to 100, low beyond. Impact by the share of people without service after 24 hours: high from 50 %, medium from 10 %. A dash: nobody said, or nothing was simulated.</source>
        <translation>Probabilidad por período de retorno: alta hasta 10 años, media hasta 100, baja por encima. Impacto por la proporción de personas sin servicio después de 24 horas: alto desde 50 %, medio desde 10 %. Un guion: nadie lo indicó, o no se simuló nada.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>No scenario has been simulated, so exposure is not known.</source>
        <translation>No se ha simulado ningún escenario, así que no se conoce la exposición.</translation>
    </message>
    <message>
        <source>Assets exposed</source>
        <translation>Activos expuestos</translation>
    </message>
    <message>
        <source>Sites that each simulated event reaches, and those that it is likely to damage.</source>
        <translation>Sitios que alcanza cada evento simulado, y los que probablemente daña.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Sites reached</source>
        <translation>Sitios alcanzados</translation>
    </message>
    <message>
        <source>of these damaged in 1 of 10 cases or more</source>
        <translation>de ellos dañados en 1 de cada 10 casos o más</translation>
    </message>
    <message>
        <source>Strongest intensity at a site</source>
        <translation>Mayor intensidad en un sitio</translation>
    </message>
    <message>
        <source>Sites exposed, by scenario</source>
        <translation>Sitios expuestos, por escenario</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Eventos pasados</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Days to recover</source>
        <translation>Días de recuperación</translation>
    </message>
    <message>
        <source>Effects and lessons</source>
        <translation>Efectos y lecciones</translation>
    </message>
    <message>
        <source>Standing procedures</source>
        <translation>Procedimientos operativos</translation>
    </message>
    <message>
        <source>the disaster office, with the owner of each procedure</source>
        <translation>la oficina de desastres, con el responsable de cada procedimiento</translation>
    </message>
    <message>
        <source>The standing procedures: activation, status reports, damage assessment, refueling, temporary licenses, entry of equipment, public warnings, fallback of emergency numbers.</source>
        <translation>Los procedimientos operativos: activación, reportes de estado, evaluación de daños, reabastecimiento, licencias temporales, ingreso de equipos, alertas públicas, respaldo de números de emergencia.</translation>
    </message>
    <message>
        <source>For each: what sets it off, who does which step, within which time, on which form.</source>
        <translation>Para cada uno: qué lo activa, quién hace qué paso, en qué plazo, en qué formulario.</translation>
    </message>
    <message>
        <source>Trigger: {triggers}. Owner: {owner}. Forms: {forms}. Revision: {revision}, {date}.</source>
        <translation>Activador: {triggers}. Responsable: {owner}. Formularios: {forms}. Revisión: {revision}, {date}.</translation>
    </message>
    <message>
        <source>The steps of this procedure are not recorded.</source>
        <translation>Los pasos de este procedimiento no están registrados.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>su responsable</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>En (min)</translation>
    </message>
    <message>
        <source>Steps: {name}</source>
        <translation>Pasos: {name}</translation>
    </message>
    <message>
        <source>The country and its network</source>
        <translation>El país y su red</translation>
    </message>
    <message>
        <source>No settlement is recorded, so no number of people can be given anywhere.</source>
        <translation>No hay ninguna localidad registrada, así que no se puede dar ninguna cifra de personas.</translation>
    </message>
    <message>
        <source>the statistics office, as a list of settlements with people and positions</source>
        <translation>la oficina de estadística, como lista de localidades con población y posiciones</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las áreas</translation>
    </message>
    <message>
        <source>Settlements without a number</source>
        <translation>Localidades sin número</translation>
    </message>
    <message>
        <source>People recorded and sites, by area</source>
        <translation>Personas registradas y sitios, por área</translation>
    </message>
    <message>
        <source>A dash means unknown, not zero.</source>
        <translation>Un guion significa desconocido, no cero.</translation>
    </message>
    <message>
        <source>not recorded; nearest cell sites are assumed</source>
        <translation>no registrado; se suponen los sitios celulares más cercanos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servida por</translation>
    </message>
    <message>
        <source>Largest settlements and the sites that serve them</source>
        <translation>Localidades más grandes y los sitios que las sirven</translation>
    </message>
    <message>
        <source>No place is recorded, so there is nothing to map.</source>
        <translation>No hay ningún lugar registrado, así que no hay nada que cartografiar.</translation>
    </message>
    <message>
        <source>the operators, as lists of sites with positions</source>
        <translation>los operadores, como listas de sitios con posiciones</translation>
    </message>
    <message>
        <source>The network: sites by kind, links by medium</source>
        <translation>La red: sitios por tipo, enlaces por medio</translation>
    </message>
    <message>
        <source>The network where most sites stand, at a larger scale</source>
        <translation>La red donde hay más sitios, a mayor escala</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Reporte</translation>
    </message>
    <message>
        <source>the regulator, with every operator</source>
        <translation>el regulador, con todos los operadores</translation>
    </message>
    <message>
        <source>Who reports what to whom, how often, on which form, and by which way without network.</source>
        <translation>Quién reporta qué a quién, con qué frecuencia, en qué formulario y por qué vía cuando no hay red.</translation>
    </message>
    <message>
        <source>Who gathers the reports, checks them and writes the situation report.</source>
        <translation>Quién reúne los reportes, los comprueba y redacta el informe de situación.</translation>
    </message>
    <message>
        <source>What the public is told, and who says it.</source>
        <translation>Qué se dice al público, y quién lo dice.</translation>
    </message>
    <message>
        <source>First 24 hours</source>
        <translation>Primeras 24 horas</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>cada 6 horas</translation>
    </message>
    <message>
        <source>sites out and why, sites on battery and generator, cables cut, emergency numbers</source>
        <translation>sitios fuera de servicio y por qué, sitios con batería y con generador, cables cortados, números de emergencia</translation>
    </message>
    <message>
        <source>Day 2 and 3</source>
        <translation>Días 2 y 3</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>cada 12 horas</translation>
    </message>
    <message>
        <source>the same, with fuel left, needs and the expected time of repair</source>
        <translation>lo mismo, con combustible restante, necesidades y tiempo previsto de reparación</translation>
    </message>
    <message>
        <source>From day 4</source>
        <translation>Desde el día 4</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>cada 24 horas</translation>
    </message>
    <message>
        <source>the same, with people served and permanent repairs</source>
        <translation>lo mismo, con personas servidas y reparaciones definitivas</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>Ciclo de reporte</translation>
    </message>
    <message>
        <source>The cycle that Lifeline proposes; it holds until the regulator sets another. Operators use the status form of this plan, by radio where nothing else works.</source>
        <translation>El ciclo que propone Lifeline; rige hasta que el regulador fije otro. Los operadores usan el formulario de estado de este plan, por radio donde no funcione otra cosa.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Reporting cycle of operators</source>
        <translation>Ciclo de reporte de los operadores</translation>
    </message>
    <message>
        <source>Duty desk day and night</source>
        <translation>Mesa de guardia día y noche</translation>
    </message>
    <message>
        <source>Operators that report</source>
        <translation>Operadores que reportan</translation>
    </message>
    <message>
        <source>Inventory of critical infrastructure</source>
        <translation>Inventario de infraestructura crítica</translation>
    </message>
    <message>
        <source>No site is recorded.</source>
        <translation>No hay ningún sitio registrado.</translation>
    </message>
    <message>
        <source>each operator, as a list of sites with position, kind and power</source>
        <translation>cada operador, como lista de sitios con posición, tipo y energía</translation>
    </message>
    <message>
        <source>Counts of what is recorded, planned and retired sites included. The full list stands in the annex of the restricted edition.</source>
        <translation>Conteos de lo registrado, incluidos los sitios planificados y retirados. La lista completa está en el anexo de la edición restringida.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Tipo de sitio</translation>
    </message>
    <message>
        <source>of these gateways</source>
        <translation>de ellos puertas de enlace</translation>
    </message>
    <message>
        <source>of these tier 1</source>
        <translation>de ellos nivel 1</translation>
    </message>
    <message>
        <source>Sites by kind</source>
        <translation>Sitios por tipo</translation>
    </message>
    <message>
        <source>A tier is a decision, not a measurement: for {count} of {total} sites it is made.</source>
        <translation>Un nivel es una decisión, no una medición. Sitios para los que se ha tomado: {count} de {total}.</translation>
    </message>
    <message>
        <source>The most critical sites</source>
        <translation>Los sitios más críticos</translation>
    </message>
    <message>
        <source>Computed tier</source>
        <translation>Nivel calculado</translation>
    </message>
    <message>
        <source>Entered tier</source>
        <translation>Nivel registrado</translation>
    </message>
    <message>
        <source>Sites of tiers 1 and 2 and the grounds</source>
        <translation>Sitios de niveles 1 y 2 y los motivos</translation>
    </message>
    <message>
        <source>Sites and links by operator</source>
        <translation>Sitios y enlaces por operador</translation>
    </message>
    <message>
        <source>No link is recorded.</source>
        <translation>No hay ningún enlace registrado.</translation>
    </message>
    <message>
        <source>each operator, as a list of links</source>
        <translation>cada operador, como lista de enlaces</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Recorded length (km)</source>
        <translation>Longitud registrada (km)</translation>
    </message>
    <message>
        <source>with surveyed route</source>
        <translation>con ruta levantada</translation>
    </message>
    <message>
        <source>with route group</source>
        <translation>con grupo de ruta</translation>
    </message>
    <message>
        <source>Links by medium</source>
        <translation>Enlaces por medio</translation>
    </message>
    <message>
        <source>A route group names the duct, pole line, bridge or landing that links share. Without it nobody can say whether two links are independent.</source>
        <translation>Un grupo de ruta nombra el ducto, la línea de postes, el puente o el aterrizaje que comparten los enlaces. Sin él nadie puede decir si dos enlaces son independientes.</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Energía y combustible</translation>
    </message>
    <message>
        <source>No battery, generator or fuel is recorded for any site.</source>
        <translation>No hay batería, generador ni combustible registrados para ningún sitio.</translation>
    </message>
    <message>
        <source>each operator, for every site</source>
        <translation>cada operador, para cada sitio</translation>
    </message>
    <message>
        <source>Most outages after a storm begin when batteries are empty. For {known} of {total} sites the battery is recorded; where it is not, the simulation assumes what is usual for the kind of site and says so.</source>
        <translation>La mayoría de las interrupciones después de una tormenta comienzan cuando se agotan las baterías. La batería está registrada en {known} de {total} sitios; donde no lo está, la simulación supone lo habitual para el tipo de sitio y lo indica.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Sites with a record</source>
        <translation>Sitios con registro</translation>
    </message>
    <message>
        <source>Battery (h)</source>
        <translation>Batería (h)</translation>
    </message>
    <message>
        <source>with generator</source>
        <translation>con generador</translation>
    </message>
    <message>
        <source>Shortest fuel (h)</source>
        <translation>Combustible mínimo (h)</translation>
    </message>
    <message>
        <source>Autonomy without the grid, by kind of site</source>
        <translation>Autonomía sin la red eléctrica, por tipo de sitio</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>In all (h)</source>
        <translation>En total (h)</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zona de la red</translation>
    </message>
    <message>
        <source>Sites that fall silent first when the grid fails</source>
        <translation>Sitios que callan primero cuando falla la red eléctrica</translation>
    </message>
    <message>
        <source>Hours when new and full, without refueling; aged batteries last less.</source>
        <translation>Horas con equipos nuevos y llenos, sin reabastecimiento; las baterías envejecidas duran menos.</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Alternative and emergency links</source>
        <translation>Enlaces alternativos y de emergencia</translation>
    </message>
    <message>
        <source>No alternative link (HF, VHF, satellite, mobile cell) is recorded.</source>
        <translation>No hay ningún enlace alternativo registrado (HF, VHF, satélite, celda móvil).</translation>
    </message>
    <message>
        <source>the disaster office, the operators, amateur radio clubs</source>
        <translation>la oficina de desastres, los operadores, los clubes de radioaficionados</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporta</translation>
    </message>
    <message>
        <source>Works after 24 h</source>
        <translation>Funciona tras 24 h</translation>
    </message>
    <message>
        <source>People served after 24 h</source>
        <translation>Personas servidas tras 24 h</translation>
    </message>
    <message>
        <source>Person-hours given back</source>
        <translation>Horas-persona devueltas</translation>
    </message>
    <message>
        <source>What each link is worth as the only one: {scenario}</source>
        <translation>Lo que aporta cada enlace como único: {scenario}</translation>
    </message>
    <message>
        <source>Four ways to every critical place</source>
        <translation>Cuatro vías a cada lugar crítico</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingencia</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>The next way is tried when the one before it gives no answer in the time agreed.</source>
        <translation>La vía siguiente se intenta cuando la anterior no da respuesta en el tiempo acordado.</translation>
    </message>
    <message>
        <source>Ways to speak when the usual one fails</source>
        <translation>Formas de comunicarse cuando falla la habitual</translation>
    </message>
    <message>
        <source>Sites of tier 1 without a card: {names}.</source>
        <translation>Sitios de nivel 1 sin ficha: {names}.</translation>
    </message>
    <message>
        <source>Sites of tier 1 without a card: {names} and {count} more.</source>
        <translation>Sitios de nivel 1 sin ficha: {names} y {count} más.</translation>
    </message>
    <message>
        <source>the disaster office with the keeper of each site</source>
        <translation>la oficina de desastres con el encargado de cada sitio</translation>
    </message>
    <message>
        <source>satellite or abroad</source>
        <translation>satélite o exterior</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Set-up (h)</source>
        <translation>Instalación (h)</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta temprana</translation>
    </message>
    <message>
        <source>No siren, sensor or warning center is recorded.</source>
        <translation>No hay ninguna sirena, sensor ni centro de alerta registrado.</translation>
    </message>
    <message>
        <source>the meteorological service and the disaster office</source>
        <translation>el servicio meteorológico y la oficina de desastres</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Works through site</source>
        <translation>Funciona por medio del sitio</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Early-warning nodes</source>
        <translation>Nodos de alerta temprana</translation>
    </message>
    <message>
        <source>Alternative links and warning nodes</source>
        <translation>Enlaces alternativos y nodos de alerta</translation>
    </message>
    <message>
        <source>Dedicated and private networks</source>
        <translation>Redes dedicadas y privadas</translation>
    </message>
    <message>
        <source>police, fire service, port, airport, utilities and amateur radio clubs</source>
        <translation>policía, bomberos, puerto, aeropuerto, servicios públicos y clubes de radioaficionados</translation>
    </message>
    <message>
        <source>Which radio networks serve police, fire, ambulance, ports, airports and utilities.</source>
        <translation>Qué redes de radio sirven a policía, bomberos, ambulancias, puertos, aeropuertos y servicios públicos.</translation>
    </message>
    <message>
        <source>How they speak with each other, and who leads the net in an emergency.</source>
        <translation>Cómo se comunican entre sí, y quién dirige la red en una emergencia.</translation>
    </message>
    <message>
        <source>What amateur radio, maritime and military stations can take over, and how they are asked.</source>
        <translation>Qué pueden asumir las estaciones de radioaficionados, marítimas y militares, y cómo se les solicita.</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de radio</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve a</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Operada por</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Control station or repeater</source>
        <translation>Estación de control o repetidor</translation>
    </message>
    <message>
        <source>Radio stations and repeaters</source>
        <translation>Estaciones de radio y repetidores</translation>
    </message>
    <message>
        <source>Frequencies, tones and call signs stand in {annex}.</source>
        <translation>Las frecuencias, tonos e indicativos están en {annex}.</translation>
    </message>
    <message>
        <source>Priority access and emergency numbers</source>
        <translation>Acceso prioritario y números de emergencia</translation>
    </message>
    <message>
        <source>the regulator, the operators and the emergency call center</source>
        <translation>el regulador, los operadores y el centro de llamadas de emergencia</translation>
    </message>
    <message>
        <source>Who are the essential users, and in which class.</source>
        <translation>Quiénes son los usuarios esenciales, y en qué clase.</translation>
    </message>
    <message>
        <source>How they are preferred on crowded networks, who switches it on, and when it was tested.</source>
        <translation>Cómo se les da preferencia en redes congestionadas, quién lo activa y cuándo se probó.</translation>
    </message>
    <message>
        <source>Which center answers which number, and which one when it cannot.</source>
        <translation>Qué centro atiende qué número, y cuál cuando no puede.</translation>
    </message>
    <message>
        <source>No emergency number is recorded with the center that answers it.</source>
        <translation>No hay ningún número de emergencia registrado con el centro que lo atiende.</translation>
    </message>
    <message>
        <source>the emergency call center</source>
        <translation>el centro de llamadas de emergencia</translation>
    </message>
    <message>
        <source>Essential users by class</source>
        <translation>Usuarios esenciales por clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Essential users</source>
        <translation>Usuarios esenciales</translation>
    </message>
    <message>
        <source>Priority schemes</source>
        <translation>Mecanismos de prioridad</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>How it is switched on</source>
        <translation>Cómo se activa</translation>
    </message>
    <message>
        <source>Priority on the networks</source>
        <translation>Prioridad en las redes</translation>
    </message>
    <message>
        <source>Emergency numbers and where they are answered</source>
        <translation>Números de emergencia y dónde se atienden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Atendido en</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergencia</translation>
    </message>
    <message>
        <source>Vulnerability of the network</source>
        <translation>Vulnerabilidad de la red</translation>
    </message>
    <message>
        <source>Single failures were not computed.</source>
        <translation>No se calcularon los fallos únicos.</translation>
    </message>
    <message>
        <source>the planning officer, once sites and links are recorded</source>
        <translation>el responsable de planificación, una vez registrados los sitios y enlaces</translation>
    </message>
    <message>
        <source>A site or link is a single point of failure when its failure alone takes the last path to a gateway from somebody. The search is exact, not simulated: every site and every link is taken out once. Alternative links do not count.</source>
        <translation>Un sitio o enlace es un punto único de fallo cuando su fallo por sí solo quita a alguien el último camino a una puerta de enlace. La búsqueda es exacta, no simulada: cada sitio y cada enlace se retira una vez. Los enlaces alternativos no cuentan.</translation>
    </message>
    <message>
        <source>No site is a single point of failure for others.</source>
        <translation>Ningún sitio es un punto único de fallo para otros.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Personas incomunicadas</translation>
    </message>
    <message>
        <source>Sites cut off</source>
        <translation>Sitios incomunicados</translation>
    </message>
    <message>
        <source>Single points of failure: sites, by people cut off</source>
        <translation>Puntos únicos de fallo: sitios, por personas incomunicadas</translation>
    </message>
    <message>
        <source>No link is a single point of failure.</source>
        <translation>Ningún enlace es un punto único de fallo.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Single points of failure: links, by people cut off</source>
        <translation>Puntos únicos de fallo: enlaces, por personas incomunicadas</translation>
    </message>
    <message>
        <source>Routes that links share</source>
        <translation>Rutas que comparten los enlaces</translation>
    </message>
    <message>
        <source>No link names its route group, so two links that look independent may lie in one duct, on one pole line or on one bridge.</source>
        <translation>Ningún enlace nombra su grupo de ruta, así que dos enlaces que parecen independientes pueden estar en un mismo ducto, en una misma línea de postes o en un mismo puente.</translation>
    </message>
    <message>
        <source>the owners of the cables</source>
        <translation>los propietarios de los cables</translation>
    </message>
    <message>
        <source>Links in it</source>
        <translation>Enlaces en él</translation>
    </message>
    <message>
        <source>Route groups: one cut takes all their links</source>
        <translation>Grupos de ruta: un corte afecta a todos sus enlaces</translation>
    </message>
    <message>
        <source>Paths that look independent</source>
        <translation>Caminos que parecen independientes</translation>
    </message>
    <message>
        <source>Route group that takes all</source>
        <translation>Grupo de ruta que los corta todos</translation>
    </message>
    <message>
        <source>Redundancy that is none</source>
        <translation>Redundancia aparente</translation>
    </message>
    <message>
        <source>a gateway, and what hangs on it reaches no other</source>
        <translation>una puerta de enlace, y lo que depende de ella no alcanza otra</translation>
    </message>
    <message>
        <source>the only site that serves {people} people</source>
        <translation>el único sitio que sirve a {people} personas</translation>
    </message>
    <message>
        <source>Scenario results</source>
        <translation>Resultados de los escenarios</translation>
    </message>
    <message>
        <source>No scenario has been simulated.</source>
        <translation>No se ha simulado ningún escenario.</translation>
    </message>
    <message>
        <source>The event was simulated {count} times, each time with other damage, other power failures and other repair times. The mean says what to expect; the band holds 9 of 10 simulated events. {people} people are recorded.</source>
        <translation>El evento se simuló {count} veces, cada vez con otros daños, otros cortes de energía y otros tiempos de reparación. La media dice qué esperar; la banda contiene 9 de cada 10 eventos simulados. Hay {people} personas registradas.</translation>
    </message>
    <message>
        <source>People without service after “{scenario}”</source>
        <translation>Personas sin servicio después de «{scenario}»</translation>
    </message>
    <message>
        <source>The same people by what keeps them without service, mean</source>
        <translation>Las mismas personas según lo que las deja sin servicio, media</translation>
    </message>
    <message>
        <source>Curve of people without service: {day} after 24 hours, {week} after 7 days, {month} after 30 days.</source>
        <translation>Curva de personas sin servicio: {day} después de 24 horas, {week} después de 7 días, {month} después de 30 días.</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Después del evento</translation>
    </message>
    <message>
        <source>% of those recorded</source>
        <translation>% de las registradas</translation>
    </message>
    <message>
        <source>9 of 10 events</source>
        <translation>9 de 10 eventos</translation>
    </message>
    <message>
        <source>by damage</source>
        <translation>por daño</translation>
    </message>
    <message>
        <source>by power</source>
        <translation>por energía</translation>
    </message>
    <message>
        <source>by transport</source>
        <translation>por transporte</translation>
    </message>
    <message>
        <source>People without service and why</source>
        <translation>Personas sin servicio y por qué</translation>
    </message>
    <message>
        <source>Damage: the serving site is broken. Power: it stands, but has none. Transport: it works, but has no path to a gateway. Means; they add up to the second column but for rounding.</source>
        <translation>Daños: el sitio que da servicio está averiado. Energía: está en pie, pero sin energía. Transporte: funciona, pero no tiene camino a una puerta de enlace. Medias; suman la segunda columna salvo por redondeo.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>Probability that a site is out at some time in the first 72 hours</source>
        <translation>Probabilidad de que un sitio esté fuera de servicio en algún momento de las primeras 72 horas</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Hours down to day 30</source>
        <translation>Horas caído hasta el día 30</translation>
    </message>
    <message>
        <source>People it serves</source>
        <translation>Personas a las que sirve</translation>
    </message>
    <message>
        <source>Intensity ({unit})</source>
        <translation>Intensidad ({unit})</translation>
    </message>
    <message>
        <source>Sites most likely to be out</source>
        <translation>Sitios con mayor probabilidad de quedar fuera de servicio</translation>
    </message>
    <message>
        <source>Hours down are expected hours; a dash means unknown or not applicable.</source>
        <translation>Las horas caído son horas esperadas; un guion significa desconocido o no aplicable.</translation>
    </message>
    <message>
        <source>Without service after 24 h</source>
        <translation>Sin servicio tras 24 h</translation>
    </message>
    <message>
        <source>Expected hours without service to day 30</source>
        <translation>Horas esperadas sin servicio hasta el día 30</translation>
    </message>
    <message>
        <source>Settlements longest without service</source>
        <translation>Localidades con más tiempo sin servicio</translation>
    </message>
    <message>
        <source>To read with “{scenario}”</source>
        <translation>Para leer junto con «{scenario}»</translation>
    </message>
    <message>
        <source>No hospital, shelter, emergency center or other essential user is recorded.</source>
        <translation>No hay ningún hospital, albergue, centro de emergencia ni otro usuario esencial registrado.</translation>
    </message>
    <message>
        <source>Essential users without service, of {count} recorded (mean)</source>
        <translation>Usuarios esenciales sin servicio, de {count} registrados (media)</translation>
    </message>
    <message>
        <source>{count} in all. Often a link is missing in the records; they are left out of every figure.</source>
        <translation>En total: {count}. A menudo falta un enlace en los registros; se excluyen de todas las cifras.</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Registros de</translation>
    </message>
    <message>
        <source>Without a path to a gateway even before the event</source>
        <translation>Sin camino a una puerta de enlace ni siquiera antes del evento</translation>
    </message>
    <message>
        <source>Remarks of the simulation</source>
        <translation>Observaciones de la simulación</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Restoration order</source>
        <translation>Orden de restablecimiento</translation>
    </message>
    <message>
        <source>Without a simulated scenario there is no restoration order.</source>
        <translation>Sin un escenario simulado no hay orden de restablecimiento.</translation>
    </message>
    <message>
        <source>For “{scenario}”. Sites are ranked by the person-hours that hang on them: the people who have no other way times the hours for which the site is expected to be out to day 30. On the day, what is known on the ground comes first: use this order where nothing better is known.</source>
        <translation>Para «{scenario}». Los sitios se ordenan por las horas-persona que dependen de ellos: las personas que no tienen otra vía por las horas que se espera que el sitio esté fuera de servicio hasta el día 30. Llegado el día, prevalece lo que se sabe en el terreno: use este orden donde no se sepa nada mejor.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-persona</translation>
    </message>
    <message>
        <source>Hours down</source>
        <translation>Horas caído</translation>
    </message>
    <message>
        <source>Why, and how to get there</source>
        <translation>Por qué, y cómo llegar</translation>
    </message>
    <message>
        <source>Two sites of one chain count the same people: the numbers rank, they do not add up.</source>
        <translation>Dos sitios de una misma cadena cuentan a las mismas personas: los números ordenan, no se suman.</translation>
    </message>
    <message>
        <source>Gateway.</source>
        <translation>Puerta de enlace.</translation>
    </message>
    <message>
        <source>No other site serves these people.</source>
        <translation>Ningún otro sitio sirve a estas personas.</translation>
    </message>
    <message>
        <source>Access: {mode}.</source>
        <translation>Acceso: {mode}.</translation>
    </message>
    <message>
        <source>Reached in {hours} h.</source>
        <translation>Se llega en {hours} h.</translation>
    </message>
    <message>
        <source>International cooperation</source>
        <translation>Cooperación internacional</translation>
    </message>
    <message>
        <source>the ministry of foreign affairs, customs and the regulator</source>
        <translation>el ministerio de relaciones exteriores, la aduana y el regulador</translation>
    </message>
    <message>
        <source>Status of the Tampere Convention, and the national focal point for it.</source>
        <translation>Situación del Convenio de Tampere, y el punto focal nacional para él.</translation>
    </message>
    <message>
        <source>Agreements with neighbors, regional bodies and humanitarian partners: scope, validity, contact, last test.</source>
        <translation>Acuerdos con vecinos, organismos regionales y socios humanitarios: alcance, vigencia, contacto, última prueba.</translation>
    </message>
    <message>
        <source>How experts, satellite terminals and radios enter the country: forms, offices, hours.</source>
        <translation>Cómo ingresan al país expertos, terminales satelitales y radios: formularios, oficinas, horarios.</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Tratados</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Status and duties</source>
        <translation>Situación y deberes</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Partners and what they can give</source>
        <translation>Socios y qué pueden aportar</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>What it can give</source>
        <translation>Qué puede aportar</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Cómo solicitarlo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>How people and equipment enter</source>
        <translation>Cómo ingresan personas y equipos</translation>
    </message>
    <message>
        <source>Entry of people and equipment</source>
        <translation>Ingreso de personas y equipos</translation>
    </message>
    <message>
        <source>Equipment with customs codes</source>
        <translation>Equipos con códigos arancelarios</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Código arancelario</translation>
    </message>
    <message>
        <source>What can be lent or received, as a convention on emergency telecommunications asks states to list it.</source>
        <translation>Lo que puede prestarse o recibirse, como un convenio sobre telecomunicaciones de emergencia pide a los Estados que lo listen.</translation>
    </message>
    <message>
        <source>Inventory for assistance</source>
        <translation>Inventario para la asistencia</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>the disaster office and the regulator</source>
        <translation>la oficina de desastres y el regulador</translation>
    </message>
    <message>
        <source>Every memorandum, contract and treaty: parties, scope, validity, contact, last test.</source>
        <translation>Cada memorando, contrato y tratado: partes, alcance, vigencia, contacto, última prueba.</translation>
    </message>
    <message>
        <source>Which agreements are missing, and who prepares them.</source>
        <translation>Qué acuerdos faltan, y quién los prepara.</translation>
    </message>
    <message>
        <source>Run out and to be renewed: {names}.</source>
        <translation>Vencidos y por renovar: {names}.</translation>
    </message>
    <message>
        <source>People with specific needs</source>
        <translation>Personas con necesidades específicas</translation>
    </message>
    <message>
        <source>the ministry of social affairs and organizations of the people concerned</source>
        <translation>el ministerio de asuntos sociales y las organizaciones de las personas interesadas</translation>
    </message>
    <message>
        <source>Which groups live where: people with disabilities, children, older people, migrants, speakers of other languages, people without a phone.</source>
        <translation>Qué grupos viven dónde: personas con discapacidad, niños, personas mayores, migrantes, hablantes de otros idiomas, personas sin teléfono.</translation>
    </message>
    <message>
        <source>Which channel and format reaches each group, also at night and without power.</source>
        <translation>Qué canal y formato llega a cada grupo, también de noche y sin energía.</translation>
    </message>
    <message>
        <source>When messages were last tested with these groups.</source>
        <translation>Cuándo se probaron los mensajes por última vez con estos grupos.</translation>
    </message>
    <message>
        <source>How many people of each group live in which place is not recorded.</source>
        <translation>No está registrado cuántas personas de cada grupo viven en qué lugar.</translation>
    </message>
    <message>
        <source>Groups and the formats that reach them</source>
        <translation>Grupos y los formatos que les llegan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Channels that reach them</source>
        <translation>Canales que les llegan</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>Groups by place</source>
        <translation>Grupos por lugar</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Dónde viven</translation>
    </message>
    <message>
        <source>For {count} of {total} groups in places no channel is recorded that reaches them.</source>
        <translation>Grupos en lugares para los que no hay registrado ningún canal que les llegue: {count} de {total}.</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Desarrollo de capacidades</translation>
    </message>
    <message>
        <source>the disaster office and the operators</source>
        <translation>la oficina de desastres y los operadores</translation>
    </message>
    <message>
        <source>Which competences the plan needs, and how many people have them.</source>
        <translation>Qué competencias necesita el plan, y cuántas personas las tienen.</translation>
    </message>
    <message>
        <source>Who has been trained in what, and who is next.</source>
        <translation>Quién se ha capacitado en qué, y quién sigue.</translation>
    </message>
    <message>
        <source>Who is on the roster, and how volunteers join.</source>
        <translation>Quién está en el rol, y cómo se incorporan los voluntarios.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Capacitaciones</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Capacitados</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarios</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Drills and exercises</source>
        <translation>Simulacros y ejercicios</translation>
    </message>
    <message>
        <source>Which exercises took place, what they showed, and which corrective actions are open.</source>
        <translation>Qué ejercicios se realizaron, qué mostraron y qué acciones correctivas están abiertas.</translation>
    </message>
    <message>
        <source>The calendar of the coming exercises, radio tests included.</source>
        <translation>El calendario de los próximos ejercicios, incluidas las pruebas de radio.</translation>
    </message>
    <message>
        <source>Exercises held and planned</source>
        <translation>Ejercicios realizados y previstos</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Observations and corrective actions</source>
        <translation>Observaciones y acciones correctivas</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Acciones correctivas</translation>
    </message>
    <message>
        <source>Investment plan</source>
        <translation>Plan de inversiones</translation>
    </message>
    <message>
        <source>Which measures are proposed, what they cost, and how many people each protects.</source>
        <translation>Qué medidas se proponen, cuánto cuestan y a cuántas personas protege cada una.</translation>
    </message>
    <message>
        <source>Who pays: budget, universal service fund, operators, climate funds, banks.</source>
        <translation>Quién paga: presupuesto, fondo de servicio universal, operadores, fondos climáticos, bancos.</translation>
    </message>
    <message>
        <source>Projects by cost per person protected</source>
        <translation>Proyectos por costo por persona protegida</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Investment (USD)</source>
        <translation>Inversión (USD)</translation>
    </message>
    <message>
        <source>People protected</source>
        <translation>Personas protegidas</translation>
    </message>
    <message>
        <source>USD per person</source>
        <translation>USD por persona</translation>
    </message>
    <message>
        <source>Benefit-cost</source>
        <translation>Beneficio-costo</translation>
    </message>
    <message>
        <source>CO2 (t a year)</source>
        <translation>CO2 (t al año)</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Fuente de fondos</translation>
    </message>
    <message>
        <source>Cost and people are as the owner of the project states them. Two projects on one path protect the same people: the numbers rank, they do not add up.</source>
        <translation>El costo y las personas son los que declara el responsable del proyecto. Dos proyectos en un mismo camino protegen a las mismas personas: los números ordenan, no se suman.</translation>
    </message>
    <message>
        <source>{site}: a second path or a second site would keep {people} people connected.</source>
        <translation>{site}: un segundo camino o un segundo sitio mantendría conectadas a {people} personas.</translation>
    </message>
    <message>
        <source>{site}: longer autonomy or hardening; about {hours} person-hours hang on it.</source>
        <translation>{site}: mayor autonomía o refuerzo; unas {hours} horas-persona dependen de él.</translation>
    </message>
    <message>
        <source>Whatever is proposed, the analysis of this plan points here:</source>
        <translation>Sea lo que sea que se proponga, el análisis de este plan apunta aquí:</translation>
    </message>
    <message>
        <source>Where money would help most</source>
        <translation>Dónde ayudaría más el dinero</translation>
    </message>
    <message>
        <source>Monitoring and review</source>
        <translation>Seguimiento y revisión</translation>
    </message>
    <message>
        <source>the authority that approves this plan</source>
        <translation>la autoridad que aprueba este plan</translation>
    </message>
    <message>
        <source>Which indicators are followed, with baseline, target and who reports them.</source>
        <translation>Qué indicadores se siguen, con línea base, meta y quién los reporta.</translation>
    </message>
    <message>
        <source>When the plan is reviewed next, and what triggers a review before.</source>
        <translation>Cuándo se revisa el plan la próxima vez, y qué activa una revisión anticipada.</translation>
    </message>
    <message>
        <source>Who holds numbered copies, and how changes reach them.</source>
        <translation>Quién tiene copias numeradas, y cómo le llegan los cambios.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Way made</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The next review is due on {date}; an exercise or an event that shows a gap brings it forward.</source>
        <translation>La próxima revisión corresponde el {date}; un ejercicio o un evento que muestre una brecha la adelanta.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>every operator and agency: a duty desk reached day and night, and an alternate</source>
        <translation>cada operador y organismo: una mesa de guardia localizable día y noche, y un alterno</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nombre y función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Satellite, HF</source>
        <translation>Satélite, HF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>No contact is recorded for: {names}.</source>
        <translation>No hay contacto registrado para: {names}.</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Registro de activos</translation>
    </message>
    <message>
        <source>Every site and link that is recorded. Restricted: not to be copied outside the plan&apos;s holders.</source>
        <translation>Todos los sitios y enlaces registrados. Restringido: no debe copiarse fuera de los tenedores del plan.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Battery h</source>
        <translation>Batería h</translation>
    </message>
    <message>
        <source>Fuel h</source>
        <translation>Comb. h</translation>
    </message>
    <message>
        <source>Wind m/s</source>
        <translation>Viento m/s</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>WGS 84 degrees. Wind: design wind speed. Conf.: confidence A to D. A dash: unknown.</source>
        <translation>Grados WGS 84. Viento: velocidad de viento de diseño. Conf.: confianza A a D. Un guion: desconocido.</translation>
    </message>
    <message>
        <source>Length km</source>
        <translation>Longitud km</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>Conf.: confidence A to D. A dash: unknown.</source>
        <translation>Conf.: confianza A a D. Un guion: desconocido.</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas de mapas</translation>
    </message>
    <message>
        <source>No site names its first-level area, so there is nothing to map area by area.</source>
        <translation>Ningún sitio nombra su área de primer nivel, así que no hay nada que cartografiar área por área.</translation>
    </message>
    <message>
        <source>One map an area, those with most sites first. The separate atlas prints all of them on large paper.</source>
        <translation>Un mapa por área, primero las que tienen más sitios. El atlas separado las imprime todas en papel grande.</translation>
    </message>
    <message>
        <source>Frequency and call sign plan</source>
        <translation>Plan de frecuencias e indicativos</translation>
    </message>
    <message>
        <source>the regulator with everybody who runs a radio net</source>
        <translation>el regulador con todos los que operan una red de radio</translation>
    </message>
    <message>
        <source>Frequencies and call signs</source>
        <translation>Frecuencias e indicativos</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>Repeater input (MHz)</source>
        <translation>Entrada del repetidor (MHz)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>kHz</source>
        <translation>kHz</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Frequencies of others, amateur nets above all, change: verify them every year.</source>
        <translation>Las frecuencias de otros, sobre todo las redes de radioaficionados, cambian: verifíquelas cada año.</translation>
    </message>
    <message>
        <source>Equipment and stock</source>
        <translation>Equipos y existencias</translation>
    </message>
    <message>
        <source>whoever keeps emergency equipment: serial number, place, battery date, keeper</source>
        <translation>quien guarda equipos de emergencia: número de serie, lugar, fecha de la batería, custodio</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>tipo no indicado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Rows without a count</source>
        <translation>Filas sin cantidad</translation>
    </message>
    <message>
        <source>Stock by kind</source>
        <translation>Existencias por tipo</translation>
    </message>
    <message>
        <source>Equipment in stock</source>
        <translation>Equipos en existencia</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Deploy (h)</source>
        <translation>Desplegar (h)</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>Estado del operador</translation>
    </message>
    <message>
        <source>Every operator, by the reporting cycle</source>
        <translation>Cada operador, según el ciclo de reporte</translation>
    </message>
    <message>
        <source>Sites out by cause, backup power, cables, emergency numbers, needs.</source>
        <translation>Sitios fuera de servicio por causa, energía de respaldo, cables, números de emergencia, necesidades.</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>Levantamiento de sitio</translation>
    </message>
    <message>
        <source>The surveyor, before the season</source>
        <translation>El encargado del levantamiento, antes de la temporada</translation>
    </message>
    <message>
        <source>Position, structure, power, flood mark, access, photographs.</source>
        <translation>Posición, estructura, energía, marca de inundación, acceso, fotografías.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>The first crew at a site</source>
        <translation>La primera cuadrilla en un sitio</translation>
    </message>
    <message>
        <source>State of structure, power, transport and radio; access; days and cost to repair.</source>
        <translation>Estado de estructura, energía, transporte y radio; acceso; días y costo de reparación.</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Solicitud de asistencia</translation>
    </message>
    <message>
        <source>Whoever needs people or equipment</source>
        <translation>Quien necesite personas o equipos</translation>
    </message>
    <message>
        <source>What, how many, where, until when, with which priority.</source>
        <translation>Qué, cuánto, dónde, hasta cuándo, con qué prioridad.</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licencia temporal</translation>
    </message>
    <message>
        <source>Whoever brings radio equipment, to the regulator</source>
        <translation>Quien traiga equipos de radio, al regulador</translation>
    </message>
    <message>
        <source>Equipment, frequencies, places, duration, responsible person.</source>
        <translation>Equipos, frecuencias, lugares, duración, persona responsable.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Radio operators</source>
        <translation>Operadores de radio</translation>
    </message>
    <message>
        <source>Number, precedence, to, from, text, time and reply.</source>
        <translation>Número, precedencia, para, de, texto, hora y respuesta.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Each form is printed on its own, blank and in any number; its fields are the same on paper, in the program and in the spreadsheet that operators receive.</source>
        <translation>Cada formulario se imprime por separado, en blanco y en cualquier cantidad; sus campos son los mismos en papel, en el programa y en la hoja de cálculo que reciben los operadores.</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Lo completa</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Forms of this plan</source>
        <translation>Formularios de este plan</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>Lista de verificación de la preparación</translation>
    </message>
    <message>
        <source>The checklist was not answered for this print.</source>
        <translation>La lista de verificación no se respondió para este impreso.</translation>
    </message>
    <message>
        <source>the planning officer</source>
        <translation>el responsable de planificación</translation>
    </message>
    <message>
        <source>Score: {score} of the highest, {answered} of {total} questions answered. A level from 0 to 4 for every question; where the plan can prove it, the records answer, elsewhere people do. What nobody answered counts as none.</source>
        <translation>Puntaje: {score} del máximo, {answered} de {total} preguntas respondidas. Un nivel de 0 a 4 por pregunta; donde el plan puede demostrarlo, responden los registros; en lo demás, las personas. Lo que nadie respondió cuenta como nada.</translation>
    </message>
    <message>
        <source>Readiness by group</source>
        <translation>Preparación por grupo</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Readiness over time, as people answered</source>
        <translation>Preparación en el tiempo, según respondieron las personas</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Mayores brechas</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Not answered. Would prove it: {what}</source>
        <translation>Sin respuesta. Lo demostraría: {what}</translation>
    </message>
    <message>
        <source>Scenario sheets</source>
        <translation>Hojas de escenario</translation>
    </message>
    <message>
        <source>{event}, once in {years} years</source>
        <translation>{event}, una vez en {years} años</translation>
    </message>
    <message>
        <source>no: records or question have changed since</source>
        <translation>no: los registros o la pregunta cambiaron desde entonces</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Realizations and seed</source>
        <translation>Realizaciones y semilla</translation>
    </message>
    <message>
        <source>Simulated (UTC)</source>
        <translation>Simulado (UTC)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Newest survey in the records</source>
        <translation>Levantamiento más reciente en los registros</translation>
    </message>
    <message>
        <source>Digest of inventory and event</source>
        <translation>Huella del inventario y el evento</translation>
    </message>
    <message>
        <source>Values assumed, by grade</source>
        <translation>Valores supuestos, por grado</translation>
    </message>
    <message>
        <source>Assets by grade of their damage curve</source>
        <translation>Activos por grado de su curva de daño</translation>
    </message>
    <message>
        <source>People without service after 24 hours</source>
        <translation>Personas sin servicio después de 24 horas</translation>
    </message>
    <message>
        <source>Person-hours to day 30</source>
        <translation>Horas-persona hasta el día 30</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Scenario sheet: {name}</source>
        <translation>Hoja de escenario: {name}</translation>
    </message>
    <message>
        <source>Grades: A local data, B published, C from comparable cases, D judgment.</source>
        <translation>Grados: A datos locales, B publicado, C de casos comparables, D juicio experto.</translation>
    </message>
    <message>
        <source>Intensity at every asset, damage by curve, outage of the grid, batteries and fuel, paths to gateways, repair by crews: drawn anew in each realization, in 64 steps over 30 days.</source>
        <translation>Intensidad en cada activo, daño por curva, interrupción de la red eléctrica, baterías y combustible, caminos a las puertas de enlace, reparación por cuadrillas: se sortea de nuevo en cada realización, en 64 pasos a lo largo de 30 días.</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Valores supuestos</translation>
    </message>
    <message>
        <source>Nothing was simulated, so nothing was assumed.</source>
        <translation>No se simuló nada, así que no se supuso nada.</translation>
    </message>
    <message>
        <source>Every value that the simulation needed is recorded.</source>
        <translation>Todos los valores que la simulación necesitaba están registrados.</translation>
    </message>
    <message>
        <source>Where a value is not recorded, the simulation takes what is usual and counts how often. Replacing the first lines of this table by surveyed values improves the plan most.</source>
        <translation>Donde un valor no está registrado, la simulación toma lo habitual y cuenta cuántas veces. Reemplazar las primeras líneas de esta tabla por valores levantados en campo es lo que más mejora el plan.</translation>
    </message>
    <message>
        <source>by record</source>
        <translation>por registro</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Values assumed because nobody recorded them</source>
        <translation>Valores supuestos porque nadie los registró</translation>
    </message>
    <message>
        <source>Damage curves and their grades</source>
        <translation>Curvas de daño y sus grados</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Damage curves used</source>
        <translation>Curvas de daño utilizadas</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Salvedades</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Calidad de los registros</translation>
    </message>
    <message>
        <source>{records}: all</source>
        <translation>{records}: todos</translation>
    </message>
    <message>
        <source>{records}: tier {group}</source>
        <translation>{records}: nivel {group}</translation>
    </message>
    <message>
        <source>{records}: {group}</source>
        <translation>{records}: {group}</translation>
    </message>
    <message>
        <source>How much of what the plan rests on is recorded</source>
        <translation>Cuánto está registrado de aquello en que se apoya el plan</translation>
    </message>
    <message>
        <source>The mean share of the facts wanted of each kind; {old} of {total} records are older than a year.</source>
        <translation>La proporción media de los datos requeridos de cada tipo; registros con más de un año: {old} de {total}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin grado</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Sintéticos</translation>
    </message>
    <message>
        <source>Oldest survey</source>
        <translation>Levantamiento más antiguo</translation>
    </message>
    <message>
        <source>Newest survey</source>
        <translation>Levantamiento más reciente</translation>
    </message>
    <message>
        <source>Confidence and age of the records</source>
        <translation>Confianza y antigüedad de los registros</translation>
    </message>
    <message>
        <source>The checks were not run for this print.</source>
        <translation>Las revisiones no se ejecutaron para este impreso.</translation>
    </message>
    <message>
        <source>The checks found nothing to question.</source>
        <translation>Las revisiones no encontraron nada que cuestionar.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Qué encontraron las revisiones</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>With these facts and the plan file, everybody can reproduce each number of this print.</source>
        <translation>Con estos datos y el archivo del plan, cualquiera puede reproducir cada número de este impreso.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versión del plan</translation>
    </message>
    <message>
        <source>Revision of the plan file</source>
        <translation>Revisión del archivo del plan</translation>
    </message>
    <message>
        <source>Digest of the inventory</source>
        <translation>Huella del inventario</translation>
    </message>
    <message>
        <source>Printed (UTC)</source>
        <translation>Impreso (UTC)</translation>
    </message>
    <message>
        <source>Lifeline version</source>
        <translation>Versión de Lifeline</translation>
    </message>
    <message>
        <source>Records without a survey date</source>
        <translation>Registros sin fecha de levantamiento</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>Registros sintéticos</translation>
    </message>
    <message>
        <source>This print</source>
        <translation>Este impreso</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Realizaciones</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>fuente no indicada</translation>
    </message>
    <message>
        <source>Source or file</source>
        <translation>Fuente o archivo</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>De dónde provienen los registros</translation>
    </message>
    <message>
        <source>Set in Noto Sans (SIL Open Font License 1.1).</source>
        <translation>Compuesto en Noto Sans (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Gateway: cable, satellite, border</source>
        <translation>Puerta de enlace: cable, satélite, frontera</translation>
    </message>
    <message>
        <source>Core, data center</source>
        <translation>Núcleo, centro de datos</translation>
    </message>
    <message>
        <source>Emergency center</source>
        <translation>Centro de emergencia</translation>
    </message>
    <message>
        <source>Exchange, aggregation</source>
        <translation>Central, agregación</translation>
    </message>
    <message>
        <source>Cell site</source>
        <translation>Sitio celular</translation>
    </message>
    <message>
        <source>Repeater, broadcast</source>
        <translation>Repetidor, radiodifusión</translation>
    </message>
    <message>
        <source>HF, amateur, satellite terminal</source>
        <translation>HF, radioaficionados, terminal satelital</translation>
    </message>
    <message>
        <source>Hospital, shelter, other user</source>
        <translation>Hospital, albergue, otro usuario</translation>
    </message>
    <message>
        <source>Siren, loudspeaker</source>
        <translation>Sirena, altavoz</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Warning center</source>
        <translation>Centro de alerta</translation>
    </message>
    <message>
        <source>Cable on land</source>
        <translation>Cable terrestre</translation>
    </message>
    <message>
        <source>Submarine cable</source>
        <translation>Cable submarino</translation>
    </message>
    <message>
        <source>Radio link</source>
        <translation>Enlace de radio</translation>
    </message>
    <message>
        <source>Satellite or other</source>
        <translation>Satélite u otro</translation>
    </message>
    <message>
        <source>Alternative link</source>
        <translation>Enlace alternativo</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>difusión celular</translation>
    </message>
    <message>
        <source>location SMS</source>
        <translation>SMS por ubicación</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisión</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirena</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>red de radio</translation>
    </message>
    <message>
        <source>satellite receiver</source>
        <translation>receptor satelital</translation>
    </message>
    <message>
        <source>web and social media</source>
        <translation>web y redes sociales</translation>
    </message>
    <message>
        <source>door to door</source>
        <translation>puerta a puerta</translation>
    </message>
    <message>
        <source>digital signs</source>
        <translation>paneles digitales</translation>
    </message>
    <message>
        <source>mesh beacon</source>
        <translation>baliza de malla</translation>
    </message>
    <message>
        <source>Who warns of what</source>
        <translation>Quién alerta de qué</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Vigilado por</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Lead time (min)</source>
        <translation>Antelación (min)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Nobody is recorded as the authority that warns of a hazard.</source>
        <translation>Nadie está registrado como autoridad que alerta de una amenaza.</translation>
    </message>
    <message>
        <source>the disaster office, from the law</source>
        <translation>la oficina de desastres, según la ley</translation>
    </message>
    <message>
        <source>After 24 hours: in “{scenario}”, channels that then work more likely than not.</source>
        <translation>Después de 24 horas: en «{scenario}», canales que entonces es más probable que funcionen a que no.</translation>
    </message>
    <message>
        <source>Whom warnings reach</source>
        <translation>A quién llegan las alertas</translation>
    </message>
    <message>
        <source>Independent channels now</source>
        <translation>Canales independientes ahora</translation>
    </message>
    <message>
        <source>Channels after 24 h</source>
        <translation>Canales tras 24 h</translation>
    </message>
    <message>
        <source>Any channel after 24 h</source>
        <translation>Algún canal tras 24 h</translation>
    </message>
    <message>
        <source>Channels now</source>
        <translation>Canales ahora</translation>
    </message>
    <message>
        <source>Settlements with fewest warning channels</source>
        <translation>Localidades con menos canales de alerta</translation>
    </message>
    <message>
        <source>On an ordinary day, with every site in service, {none} of {total} settlements with people are reached by no recorded channel ({none_people} people) and {one} by a single independent one ({one_people} people). Channels that share a site count as one.</source>
        <translation>En un día normal, con todos los sitios en servicio, de {total} localidades con población: sin ningún canal registrado, {none} ({none_people} personas); con un solo canal independiente, {one} ({one_people} personas). Los canales que comparten un sitio cuentan como uno.</translation>
    </message>
    <message>
        <source>Prepared messages</source>
        <translation>Mensajes preparados</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>No message is prepared in any language.</source>
        <translation>No hay ningún mensaje preparado en ningún idioma.</translation>
    </message>
    <message>
        <source>the warning authorities</source>
        <translation>las autoridades de alerta</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>red eléctrica</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solar</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>Probability that a generator starts</source>
        <translation>Probabilidad de que arranque un generador</translation>
    </message>
    <message>
        <source>Battery capacity lost per year</source>
        <translation>Capacidad de batería perdida por año</translation>
    </message>
    <message>
        <source>Years before a battery fades</source>
        <translation>Años antes de que una batería decaiga</translation>
    </message>
    <message>
        <source>Least share of capacity that a battery keeps</source>
        <translation>Parte mínima de capacidad que conserva una batería</translation>
    </message>
    <message>
        <source>Usable share of a battery</source>
        <translation>Parte útil de una batería</translation>
    </message>
    <message>
        <source>Efficiency of a battery</source>
        <translation>Eficiencia de una batería</translation>
    </message>
    <message>
        <source>Fuel burned per kWh delivered</source>
        <translation>Combustible quemado por kWh entregado</translation>
    </message>
    <message>
        <source>Fuel burned per hour and kVA rated</source>
        <translation>Combustible quemado por hora y kVA nominal</translation>
    </message>
    <message>
        <source>Distance between poles</source>
        <translation>Distancia entre postes</translation>
    </message>
    <message>
        <source>How alike neighboring poles fare</source>
        <translation>Semejanza entre postes vecinos</translation>
    </message>
    <message>
        <source>Distance of points along a line</source>
        <translation>Distancia de puntos en una línea</translation>
    </message>
    <message>
        <source>Spread of grid outages</source>
        <translation>Dispersión de los apagones</translation>
    </message>
    <message>
        <source>Time until spare parts arrive</source>
        <translation>Tiempo hasta que llegan los repuestos</translation>
    </message>
    <message>
        <source>Spread of storm tracks</source>
        <translation>Dispersión de trayectorias</translation>
    </message>
    <message>
        <source>From mean wind to gust</source>
        <translation>De viento medio a ráfaga</translation>
    </message>
    <message>
        <source>{records}: {field}</source>
        <translation>{records}: {field}</translation>
    </message>
    <message>
        <source>USD a year: the investment spread over {years} years at {percent} % (both assumed), with the cost of running it.</source>
        <translation>USD al año: la inversión repartida en {years} años al {percent} % (ambos supuestos), con el costo de operación.</translation>
    </message>
    <message>
        <source>USD a year</source>
        <translation>USD al año</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tablas y figuras</translation>
    </message>
    <message>
        <source>No site cuts off people when it fails alone.</source>
        <translation>Ningún sitio deja a nadie sin servicio cuando falla solo.</translation>
    </message>
    <message>
        <source>Today, no recorded channel reaches {people} people in {count} settlements; {one} people more hang on a single channel.</source>
        <translation>Hoy ningún canal registrado llega a {people} personas en {count} localidades; otras {one} personas dependen de un solo canal.</translation>
    </message>
    <message>
        <source>No desk that answers day and night is recorded.</source>
        <translation>No hay registrado ningún puesto que atienda día y noche.</translation>
    </message>
    <message>
        <source>{organisation}, {name}</source>
        <translation>{organisation}, {name}</translation>
    </message>
    <message>
        <source>Telephone numbers stand in the restricted edition, held by: {holders}.</source>
        <translation>Los números de teléfono figuran en la edición restringida, que tienen: {holders}.</translation>
    </message>
    <message>
        <source>{number} ({service})</source>
        <translation>{number} ({service})</translation>
    </message>
    <message>
        <source>In an emergency everybody calls: {numbers}.</source>
        <translation>En una emergencia todos llaman a: {numbers}.</translation>
    </message>
    <message>
        <source>Logical failure of the serving site</source>
        <translation>Fallo lógico del sitio que da servicio</translation>
    </message>
    <message>
        <source>The plan records more on this than this edition shows.</source>
        <translation>El plan registra más sobre esto de lo que muestra esta edición.</translation>
    </message>
    <message>
        <source>The restricted edition shows it; held by: {holders}.</source>
        <translation>La edición restringida lo muestra; la tienen: {holders}.</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>No está en esta edición</translation>
    </message>
    <message>
        <source>± is one standard error; after hours and shares of settlements, the most that it can be.</source>
        <translation>± es un error estándar; tras las horas y los porcentajes de localidades, lo máximo que puede ser.</translation>
    </message>
    <message>
        <source>Damage {hours} h</source>
        <translation>Daños {hours} h</translation>
    </message>
    <message>
        <source>Logical failure {hours} h</source>
        <translation>Fallo lógico {hours} h</translation>
    </message>
    <message>
        <source>Power {hours} h</source>
        <translation>Energía {hours} h</translation>
    </message>
    <message>
        <source>Transport {hours} h</source>
        <translation>Transporte {hours} h</translation>
    </message>
    <message>
        <source>Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is damaged, {logical} % because its operator, software or supplier has failed, and {transport} % because it stands but has no path to a gateway.</source>
        <translation>De las horas-persona perdidas, el {power} % se pierde porque el sitio que da servicio no tiene energía, el {damage} % porque está dañado, el {logical} % porque ha fallado su operador, software o proveedor y el {transport} % porque está en pie pero no tiene camino a una puerta de enlace.</translation>
    </message>
    <message>
        <source>This edition names no settlement.</source>
        <translation>Esta edición no nombra ninguna localidad.</translation>
    </message>
    <message>
        <source>Early-warning nodes by kind</source>
        <translation>Nodos de alerta temprana por tipo</translation>
    </message>
    <message>
        <source>Stacked areas by cause; the table above gives the numbers.</source>
        <translation>Áreas apiladas por causa; la tabla anterior da los números.</translation>
    </message>
    <message>
        <source>by logical failure</source>
        <translation>por fallo lógico</translation>
    </message>
    <message>
        <source>Logical failure: it is whole, but its operator, software or supplier has failed.</source>
        <translation>Fallo lógico: está intacto, pero ha fallado su operador, software o proveedor.</translation>
    </message>
    <message>
        <source>No site is expected to leave anybody without service.</source>
        <translation>No se espera que ningún sitio deje a nadie sin servicio.</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>No hay registrado ningún contacto.</translation>
    </message>
    <message>
        <source>The range holds 9 of 10 simulated events; ± is one standard error.</source>
        <translation>El intervalo contiene 9 de cada 10 eventos simulados; ± es un error estándar.</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>menos de {count}</translation>
    </message>
    <message>
        <source>other kinds</source>
        <translation>otros tipos</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>otras zonas</translation>
    </message>
    <message>
        <source>Too few sites to be counted in this edition cut off people when they fail alone.</source>
        <translation>Muy pocos sitios para contarlos en esta edición dejan sin servicio a personas cuando fallan solos.</translation>
    </message>
    <message>
        <source>{count} of the {total} sites recorded would leave people without service if they failed alone ({kinds}): {ways} because other sites have no other way to a gateway, the others because no other site serves their people.</source>
        <translation>{count} de los {total} sitios registrados dejarían a personas sin servicio si fallaran solos ({kinds}): {ways} porque otros sitios no tienen otro camino a una puerta de enlace, los demás porque ningún otro sitio atiende a sus habitantes.</translation>
    </message>
    <message>
        <source>This edition does not name them; the restricted edition does.</source>
        <translation>Esta edición no los nombra; la edición restringida sí.</translation>
    </message>
    <message>
        <source>This edition does not name them; the restricted edition does, held by: {holders}.</source>
        <translation>Esta edición no los nombra; sí lo hace la edición restringida, que tienen: {holders}.</translation>
    </message>
    <message>
        <source>Counts over the whole plan; where there are fewer than {count}, they are summed.</source>
        <translation>Recuentos de todo el plan; donde hay menos de {count}, se suman.</translation>
    </message>
    <message>
        <source>sites without another way: {sites}</source>
        <translation>sitios sin otro camino: {sites}</translation>
    </message>
    <message>
        <source>Rows that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}.</source>
        <translation>Filas que son propuestas de Lifeline y que nadie ha adaptado aún: {count} de {total}.</translation>
    </message>
    <message>
        <source>Characters of names that cannot be printed with the fonts of this program and stand as {sign}: {count}. The plan file keeps them. Unicode: {codes}.</source>
        <translation>Caracteres de nombres que no se pueden imprimir con las fuentes de este programa y aparecen como {sign}: {count}. El archivo del plan los conserva. Unicode: {codes}.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Procedures that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}.</source>
        <translation>Procedimientos que son propuestas de Lifeline y que nadie ha adaptado aún: {count} de {total}.</translation>
    </message>
    <message>
        <source>This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, alternative links: {alternative_link}. Operators named: {operators}. Gateways that connect the country to the world: {gateways}.</source>
        <translation>Este plan registra sitios: {site}, enlaces: {link}, localidades: {settlement}, nodos de alerta: {warning_node}, enlaces alternativos: {alternative_link}. Operadores nombrados: {operators}. Puertas de enlace que unen al país con el mundo: {gateways}.</translation>
    </message>
    <message>
        <source>This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, alternative links: {alternative_link}; this edition names {named} of them. Operators named: {operators}.</source>
        <translation>Este plan registra sitios: {site}, enlaces: {link}, localidades: {settlement}, nodos de alerta: {warning_node}, enlaces alternativos: {alternative_link}; esta edición nombra {named} de ellos. Operadores nombrados: {operators}.</translation>
    </message>
    <message>
        <source>Map of the sites by kind ({count}) and the links between them, over the coast and settlements.</source>
        <translation>Mapa de los sitios por tipo ({count}) y de los enlaces entre ellos, sobre la costa y las localidades.</translation>
    </message>
    <message>
        <source>Sites of tier 1 or 2, national services and those on which areas depend: {count}.</source>
        <translation>Sitios de nivel 1 o 2, servicios nacionales y aquellos de los que dependen zonas: {count}.</translation>
    </message>
    <message>
        <source>Alternative links that stand by: {count}. They are no part of the everyday network: figures of scenarios are without them unless they say otherwise.</source>
        <translation>Enlaces alternativos en reserva: {count}. No forman parte de la red cotidiana: las cifras de los escenarios no los incluyen, salvo que digan lo contrario.</translation>
    </message>
    <message>
        <source>Warning nodes recorded: {count}; of these work without a site of the network: {alone}. The site that most of the others need is {site} ({needing}).</source>
        <translation>Nodos de alerta registrados: {count}; de ellos funcionan sin un sitio de la red: {alone}. El sitio que más necesitan los demás es {site} ({needing}).</translation>
    </message>
    <message>
        <source>Warning nodes recorded: {count}; of these work without a site of the network: {alone}.</source>
        <translation>Nodos de alerta registrados: {count}; de ellos funcionan sin un sitio de la red: {alone}.</translation>
    </message>
    <message>
        <source>Sites that cut off other sites or people when they fail alone: {count}. The worst, {site}, cuts off {people} of {total} people recorded; other sites it cuts off: {sites}.</source>
        <translation>Sitios que aíslan a otros sitios o a personas cuando fallan solos: {count}. El peor, {site}, aísla a {people} de {total} personas registradas; otros sitios que aísla: {sites}.</translation>
    </message>
    <message>
        <source>the only way to a gateway for other sites: {count}</source>
        <translation>el único camino a una puerta de enlace para otros sitios: {count}</translation>
    </message>
    <message>
        <source>The only path of other sites: {count}.</source>
        <translation>El único camino de otros sitios: {count}.</translation>
    </message>
    <message>
        <source>Corrective actions closed: {closed} of {total}; overdue: {late}.</source>
        <translation>Acciones correctivas cerradas: {closed} de {total}; atrasadas: {late}.</translation>
    </message>
    <message>
        <source>{area}, sites: {count}</source>
        <translation>{area}, sitios: {count}</translation>
    </message>
    <message>
        <source>Data: grade {grades}; surveyed {dates}; from {sources}.</source>
        <translation>Datos: grado {grades}; levantados {dates}; de {sources}.</translation>
    </message>
    <message>
        <source>Simulated; its seed, the age and the grades of its data: {sheet}.</source>
        <translation>Simulado; su semilla, la edad y los grados de sus datos: {sheet}.</translation>
    </message>
    <message>
        <source>Organizations with a desk that answers day and night: {count}.</source>
        <translation>Organizaciones con un puesto que atiende día y noche: {count}.</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Position (WGS 84)</source>
        <translation>Posición (WGS 84)</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Phone, radio call sign</source>
        <translation>Teléfono, indicativo de radio</translation>
    </message>
    <message>
        <source>Date and time (UTC)</source>
        <translation>Fecha y hora (UTC)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Asset cards</source>
        <translation>Fichas de activos</translation>
    </message>
    <message>
        <source>each operator, as a list of sites</source>
        <translation>cada operador, como lista de sitios</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <source>Design wind (m/s)</source>
        <translation>Viento de diseño (m/s)</translation>
    </message>
    <message>
        <source>Battery (h)</source>
        <translation>Batería (h)</translation>
    </message>
    <message>
        <source>Fuel for (h)</source>
        <translation>Combustible para (h)</translation>
    </message>
    <message>
        <source>People cut off if it fails alone</source>
        <translation>Personas incomunicadas si falla solo</translation>
    </message>
    <message>
        <source>What is known of each site, with a code to scan; of all sites, or of one alone.</source>
        <translation>Lo que se sabe de cada sitio, con un código para escanear; de todos los sitios o de uno solo.</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas de mapas</translation>
    </message>
    <message>
        <source>No place is recorded, so there is nothing to map.</source>
        <translation>No hay ningún lugar registrado, así que no hay nada que cartografiar.</translation>
    </message>
    <message>
        <source>Overview and sheets</source>
        <translation>Vista general y hojas</translation>
    </message>
    <message>
        <source>Sheet {number}: {area}</source>
        <translation>Hoja {number}: {area}</translation>
    </message>
    <message>
        <source>No site is recorded in this area.</source>
        <translation>No hay ningún sitio registrado en esta área.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation>Este (m)</translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation>Norte (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Exactitud (m)</translation>
    </message>
    <message>
        <source>Positions in {area} (UTM, WGS 84)</source>
        <translation>Posiciones en {area} (UTM, WGS 84)</translation>
    </message>
    <message>
        <source>An overview and a sheet for every area, with UTM grid and positions.</source>
        <translation>Una vista general y una hoja por área, con cuadrícula UTM y posiciones.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>every operator and agency: a duty desk reached day and night, and an alternate</source>
        <translation>cada operador y organismo: una mesa de guardia localizable día y noche, y un alterno</translation>
    </message>
    <message>
        <source>Duty desks that answer day and night come first. If nobody answers, call the alternate, then try satellite or radio. Tick whom you reached in the monthly test.</source>
        <translation>Primero van las mesas de guardia que responden día y noche. Si nadie responde, llame al alterno y luego intente por satélite o radio. Marque a quién contactó en la prueba mensual.</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nombre y función</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Satellite, HF, e-mail</source>
        <translation>Satélite, HF, correo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Whom to call, duty desks first, with alternates.</source>
        <translation>A quién llamar: primero las mesas de guardia, con alternos.</translation>
    </message>
    <message>
        <source>One form an asset. Do not enter before it is safe. Slight: works after adjustment. Moderate: repair on the spot. Extensive: parts have to be replaced. Complete: to be rebuilt.</source>
        <translation>Un formulario por activo. No entre antes de que sea seguro. Leve: funciona tras un ajuste. Moderado: se repara en el lugar. Extenso: hay que cambiar partes. Completo: hay que reconstruir.</translation>
    </message>
    <message>
        <source>Damage report</source>
        <translation>Informe de daños</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>extensive</source>
        <translation>extenso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Alignment of antennas</source>
        <translation>Alineación de antenas</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Seen on (UTC)</source>
        <translation>Visto el (UTC)</translation>
    </message>
    <message>
        <source>Safe to work</source>
        <translation>Seguro para trabajar</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Numbers of photographs</source>
        <translation>Números de las fotografías</translation>
    </message>
    <message>
        <source>What is broken, in words</source>
        <translation>Qué está roto, en palabras</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>4x4</source>
        <translation>4x4</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pie</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>bote</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>Access and repair</source>
        <translation>Acceso y reparación</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Spares needed</source>
        <translation>Repuestos necesarios</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Cuadrilla</translation>
    </message>
    <message>
        <source>Days, estimated</source>
        <translation>Días, estimados</translation>
    </message>
    <message>
        <source>Cost, estimated, currency</source>
        <translation>Costo estimado, moneda</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Damage form</source>
        <translation>Formulario de daños</translation>
    </message>
    <message>
        <source>The state of one asset after the event; for a chosen one, with what is known.</source>
        <translation>El estado de un activo después del evento; para uno elegido, con lo que se sabe.</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Qué decidir</translation>
    </message>
    <message>
        <source>Seen and decided by</source>
        <translation>Visto y decidido por</translation>
    </message>
    <message>
        <source>No site is known on which people hang alone.</source>
        <translation>No se conoce ningún sitio del que dependan personas por sí solo.</translation>
    </message>
    <message>
        <source>each operator, as a list of sites and links</source>
        <translation>cada operador, como lista de sitios y enlaces</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Personas incomunicadas</translation>
    </message>
    <message>
        <source>Sites cut off</source>
        <translation>Sitios incomunicados</translation>
    </message>
    <message>
        <source>Hours down</source>
        <translation>Horas caído</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-persona</translation>
    </message>
    <message>
        <source>The sites that matter most: protect, power and double these first</source>
        <translation>Los sitios más importantes: proteger, energizar y duplicar estos primero</translation>
    </message>
    <message>
        <source>People and sites cut off if the site fails alone, on any day. Hours and person-hours: expected in the worst scenario to day 30; a dash where nothing was simulated.</source>
        <translation>Personas y sitios incomunicados si el sitio falla solo, cualquier día. Horas y horas-persona: las esperadas en el peor escenario hasta el día 30; un guion donde no se simuló nada.</translation>
    </message>
    <message>
        <source>What to buy first</source>
        <translation>Qué comprar primero</translation>
    </message>
    <message>
        <source>{project}: {cost} USD, protects {people} people.</source>
        <translation>{project}: {cost} USD, protege a {people} personas.</translation>
    </message>
    <message>
        <source>A second path or a second site for {site}: it would keep {people} people connected.</source>
        <translation>Un segundo camino o un segundo sitio para {site}: mantendría conectadas a {people} personas.</translation>
    </message>
    <message>
        <source>No project with its cost is recorded. The analysis points here:</source>
        <translation>No hay ningún proyecto registrado con su costo. El análisis apunta aquí:</translation>
    </message>
    <message>
        <source>Satellite, HF</source>
        <translation>Satélite, HF</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>A quién llamar primero</translation>
    </message>
    <message>
        <source>Executive brief</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>Two pages for a decision: what fails, which sites matter, whom to call.</source>
        <translation>Dos páginas para decidir: qué falla, qué sitios importan, a quién llamar.</translation>
    </message>
    <message>
        <source>Refueling</source>
        <translation>Reabastecimiento</translation>
    </message>
    <message>
        <source>each operator, for every site</source>
        <translation>cada operador, para cada sitio</translation>
    </message>
    <message>
        <source>Sites with a generator: those first whose failure alone cuts off most people, among equals those whose fuel ends first. On the day, what the sites report comes first.</source>
        <translation>Sitios con generador: primero aquellos cuyo fallo por sí solo incomunica a más personas; en igualdad, aquellos a los que antes se les acaba el combustible. El día del evento, prevalece lo que informan los sitios.</translation>
    </message>
    <message>
        <source>Tank (l)</source>
        <translation>Tanque (l)</translation>
    </message>
    <message>
        <source>Burns (l/h)</source>
        <translation>Consumo (l/h)</translation>
    </message>
    <message>
        <source>Area, access</source>
        <translation>Área, acceso</translation>
    </message>
    <message>
        <source>Gauge (l)</source>
        <translation>Medidor (l)</translation>
    </message>
    <message>
        <source>Filled (l)</source>
        <translation>Cargado (l)</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Cuándo, quién</translation>
    </message>
    <message>
        <source>Refuel in this order</source>
        <translation>Reabastecer en este orden</translation>
    </message>
    <message>
        <source>A dash is unknown. Fuel: hours with the tank as recorded, at the usual load.</source>
        <translation>Un guion es desconocido. Combustible: horas con el tanque según el registro, a la carga habitual.</translation>
    </message>
    <message>
        <source>Fuel list</source>
        <translation>Lista de combustible</translation>
    </message>
    <message>
        <source>Which generator to refuel first, with room for what was delivered.</source>
        <translation>Qué generador reabastecer primero, con espacio para lo entregado.</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergencia</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>radio e-mail</source>
        <translation>correo por radio</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>Write in capitals, short, without abbreviations of your own. Number every message.</source>
        <translation>Escriba en mayúsculas, breve, sin abreviaturas propias. Numere cada mensaje.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedencia</translation>
    </message>
    <message>
        <source>To: name, function, place</source>
        <translation>Para: nombre, función, lugar</translation>
    </message>
    <message>
        <source>From: name, function, place</source>
        <translation>De: nombre, función, lugar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Frequency or channel</source>
        <translation>Frecuencia o canal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Enviado (UTC)</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>Recibido (UTC)</translation>
    </message>
    <message>
        <source>Message form</source>
        <translation>Formulario de mensaje</translation>
    </message>
    <message>
        <source>A numbered message with precedence, text, reply and how it went.</source>
        <translation>Un mensaje numerado con precedencia, texto, respuesta y cómo se cursó.</translation>
    </message>
    <message>
        <source>PACE cards</source>
        <translation>Fichas PACE</translation>
    </message>
    <message>
        <source>the disaster office with each critical site</source>
        <translation>la oficina de desastres con cada sitio crítico</translation>
    </message>
    <message>
        <source>Try the ways from top to bottom and go to the next one when the time is over. Say on every way which one you use now.</source>
        <translation>Pruebe las vías de arriba abajo y pase a la siguiente cuando se acabe el tiempo. Diga por cada vía cuál está usando ahora.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>Next way after {time}</source>
        <translation>Vía siguiente tras {time}</translation>
    </message>
    <message>
        <source>P  Primary</source>
        <translation>P  Primario</translation>
    </message>
    <message>
        <source>A  Alternate</source>
        <translation>A  Alterno</translation>
    </message>
    <message>
        <source>C  Contingency</source>
        <translation>C  Contingencia</translation>
    </message>
    <message>
        <source>E  Emergency</source>
        <translation>E  Emergencia</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de radio</translation>
    </message>
    <message>
        <source>Last tested: {date}</source>
        <translation>Última prueba: {date}</translation>
    </message>
    <message>
        <source>Four ways to reach each critical site, in order; of all such sites, or of one alone.</source>
        <translation>Cuatro formas de comunicarse con cada sitio crítico, en orden; de todos esos sitios o de uno solo.</translation>
    </message>
    <message>
        <source>the disaster office with operators and the meteorological service</source>
        <translation>la oficina de desastres con los operadores y el servicio meteorológico</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Protocolos de actuación</translation>
    </message>
    <message>
        <source>Playbook: {hazard}</source>
        <translation>Protocolo de actuación: {hazard}</translation>
    </message>
    <message>
        <source>T is the moment of the event; hours before it have a minus. Tick what is done and write the time.</source>
        <translation>T es el momento del evento; las horas previas llevan signo menos. Marque lo hecho y anote la hora.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Action, trigger</source>
        <translation>Acción, activador</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Done (UTC)</source>
        <translation>Hecho (UTC)</translation>
    </message>
    <message>
        <source>Who does what when</source>
        <translation>Quién hace qué y cuándo</translation>
    </message>
    <message>
        <source>Who does what when, a page for each hazard.</source>
        <translation>Quién hace qué y cuándo, una página por amenaza.</translation>
    </message>
    <message>
        <source>Radio plan</source>
        <translation>Plan de radio</translation>
    </message>
    <message>
        <source>the regulator and everybody who runs a net</source>
        <translation>el regulador y todos los que operan una red</translation>
    </message>
    <message>
        <source>Listen before you speak. Emergency traffic comes first on every net. The last rows are free for nets that are agreed on the day.</source>
        <translation>Escuche antes de hablar. El tráfico de emergencia va primero en toda red. Las últimas filas quedan libres para redes que se acuerden ese día.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Frequency (MHz)</source>
        <translation>Frecuencia (MHz)</translation>
    </message>
    <message>
        <source>Repeater input (MHz)</source>
        <translation>Entrada del repetidor (MHz)</translation>
    </message>
    <message>
        <source>Tone, mode, kHz</source>
        <translation>Tono, modo, kHz</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo</translation>
    </message>
    <message>
        <source>Control, run by</source>
        <translation>Control, a cargo de</translation>
    </message>
    <message>
        <source>Coverage, schedule</source>
        <translation>Cobertura, horario</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Nets by frequency</source>
        <translation>Redes por frecuencia</translation>
    </message>
    <message>
        <source>Every net with frequency, mode, call sign and schedule.</source>
        <translation>Cada red con frecuencia, modo, indicativo y horario.</translation>
    </message>
    <message>
        <source>life-saving</source>
        <translation>salvar vidas</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>esencial</translation>
    </message>
    <message>
        <source>restoration</source>
        <translation>restablecimiento</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>concedida en parte</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transferida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Solicitud de asistencia</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>What is needed, with specification</source>
        <translation>Qué se necesita, con especificaciones</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Where it is needed, access, who receives it</source>
        <translation>Dónde se necesita, acceso, quién lo recibe</translation>
    </message>
    <message>
        <source>Needed by (UTC)</source>
        <translation>Se necesita para (UTC)</translation>
    </message>
    <message>
        <source>What happens if it does not come</source>
        <translation>Qué pasa si no llega</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Suministrado por</translation>
    </message>
    <message>
        <source>Cost, currency</source>
        <translation>Costo, moneda</translation>
    </message>
    <message>
        <source>Arrived (UTC)</source>
        <translation>Llegó (UTC)</translation>
    </message>
    <message>
        <source>To be returned on</source>
        <translation>Por devolver el</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Formulario de solicitud</translation>
    </message>
    <message>
        <source>A request for assistance and what was decided.</source>
        <translation>Una solicitud de asistencia y lo que se decidió.</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número de informe</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Datos al (UTC)</translation>
    </message>
    <message>
        <source>Next report (UTC)</source>
        <translation>Próximo informe (UTC)</translation>
    </message>
    <message>
        <source>In three sentences: what happened, who is without service, what comes next</source>
        <translation>En tres frases: qué pasó, quién está sin servicio, qué sigue</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Personas registradas</translation>
    </message>
    <message>
        <source>Sites in all</source>
        <translation>Sitios en total</translation>
    </message>
    <message>
        <source>Sites out</source>
        <translation>Sitios fuera de servicio</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personas sin servicio</translation>
    </message>
    <message>
        <source>Emergency calls</source>
        <translation>Llamadas de emergencia</translation>
    </message>
    <message>
        <source>Warning works</source>
        <translation>La alerta funciona</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>Status by area</source>
        <translation>Estado por área</translation>
    </message>
    <message>
        <source>For comparison: after “{scenario}” the simulation expects {day} people without service after 24 hours and {week} after 7 days, of {total} recorded. It is no report of what happened.</source>
        <translation>Para comparar: tras «{scenario}», la simulación prevé {day} personas sin servicio a las 24 horas y {week} a los 7 días, de {total} registradas. No es un informe de lo ocurrido.</translation>
    </message>
    <message>
        <source>State, since when (UTC)</source>
        <translation>Estado, desde cuándo (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Battery, fuel left (h)</source>
        <translation>Batería, combustible restante (h)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Back by (UTC)</source>
        <translation>De vuelta a las (UTC)</translation>
    </message>
    <message>
        <source>Sites that matter most, and others that are out</source>
        <translation>Los sitios más importantes y otros fuera de servicio</translation>
    </message>
    <message>
        <source>Done, needed, decided</source>
        <translation>Hecho, necesario, decidido</translation>
    </message>
    <message>
        <source>Alternative links and kits in use: where, since when</source>
        <translation>Enlaces alternativos y equipos en uso: dónde, desde cuándo</translation>
    </message>
    <message>
        <source>Requests open: what, for whom, priority</source>
        <translation>Solicitudes abiertas: qué, para quién, prioridad</translation>
    </message>
    <message>
        <source>Help from abroad: offered, on the way, held up</source>
        <translation>Ayuda del exterior: ofrecida, en camino, retenida</translation>
    </message>
    <message>
        <source>Decisions needed, by whom, by when</source>
        <translation>Decisiones necesarias, de quién, para cuándo</translation>
    </message>
    <message>
        <source>Areas and sites that matter most, with room for what is known.</source>
        <translation>Las áreas y los sitios más importantes, con espacio para lo que se sepa.</translation>
    </message>
    <message>
        <source>the disaster office with everybody who acts in it</source>
        <translation>la oficina de desastres con todos los que actúan en él</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>This procedure has no steps.</source>
        <translation>Este procedimiento no tiene pasos.</translation>
    </message>
    <message>
        <source>the owner of the procedure</source>
        <translation>el responsable del procedimiento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>En (min)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Procedure cards</source>
        <translation>Fichas de procedimientos</translation>
    </message>
    <message>
        <source>Every standing procedure on a page of its own, step by step.</source>
        <translation>Cada procedimiento operativo en su propia página, paso a paso.</translation>
    </message>
    <message>
        <source>Report every 6 hours in the first three days, then every 12. A number that is not known stays empty: 0 means that there is none.</source>
        <translation>Informe cada 6 horas en los tres primeros días y luego cada 12. Un número que no se sabe queda vacío: 0 significa que no hay ninguno.</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>Estado del operador</translation>
    </message>
    <message>
        <source>out by damage</source>
        <translation>fuera por daños</translation>
    </message>
    <message>
        <source>out by transport</source>
        <translation>fuera por transporte</translation>
    </message>
    <message>
        <source>out by power</source>
        <translation>fuera por energía</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>on generator</source>
        <translation>con generador</translation>
    </message>
    <message>
        <source>shortest fuel (h)</source>
        <translation>combustible mínimo (h)</translation>
    </message>
    <message>
        <source>Sites by area</source>
        <translation>Sitios por área</translation>
    </message>
    <message>
        <source>Sites in all are those of this plan, of every operator; correct them.</source>
        <translation>El total de sitios es el de este plan, de todos los operadores; corríjalo.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>works without location</source>
        <translation>funciona sin ubicación</translation>
    </message>
    <message>
        <source>rerouted with location</source>
        <translation>desviado con ubicación</translation>
    </message>
    <message>
        <source>rerouted without location</source>
        <translation>desviado sin ubicación</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>International capacity left (%)</source>
        <translation>Capacidad internacional restante (%)</translation>
    </message>
    <message>
        <source>Microwave hops down</source>
        <translation>Saltos de microondas caídos</translation>
    </message>
    <message>
        <source>Cell broadcast works</source>
        <translation>La difusión celular funciona</translation>
    </message>
    <message>
        <source>Fixed lines out</source>
        <translation>Líneas fijas fuera de servicio</translation>
    </message>
    <message>
        <source>Subscribers without service</source>
        <translation>Suscriptores sin servicio</translation>
    </message>
    <message>
        <source>Fiber cuts: where</source>
        <translation>Cortes de fibra: dónde</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>combustible</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>repuestos</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>espectro</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>aduana</translation>
    </message>
    <message>
        <source>Needs and outlook</source>
        <translation>Necesidades y perspectivas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>For which sites, how much, by when</source>
        <translation>Para qué sitios, cuánto, para cuándo</translation>
    </message>
    <message>
        <source>Expected return of service, site by site</source>
        <translation>Retorno previsto del servicio, sitio por sitio</translation>
    </message>
    <message>
        <source>Operator status form</source>
        <translation>Formulario de estado del operador</translation>
    </message>
    <message>
        <source>What an operator reports by area: out, why, on battery, needs.</source>
        <translation>Lo que informa un operador por área: fuera de servicio, causa, con batería, necesidades.</translation>
    </message>
    <message>
        <source>One form a site. Write what you saw or measured, not what the records say; leave empty what you could not see. Scores: 0 none, 1 slight, 2 marked, 3 severe.</source>
        <translation>Un formulario por sitio. Anote lo que vio o midió, no lo que dicen los registros; deje vacío lo que no pudo ver. Puntajes: 0 ninguno, 1 leve, 2 marcado, 3 grave.</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>Levantamiento de sitio</translation>
    </message>
    <message>
        <source>GPS {number}: latitude, longitude, accuracy (m)</source>
        <translation>GPS {number}: latitud, longitud, precisión (m)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Ground elevation (m)</source>
        <translation>Elevación del terreno (m)</translation>
    </message>
    <message>
        <source>Flood mark above ground (m)</source>
        <translation>Marca de inundación sobre el suelo (m)</translation>
    </message>
    <message>
        <source>Height of equipment above ground (m)</source>
        <translation>Altura de los equipos sobre el suelo (m)</translation>
    </message>
    <message>
        <source>Structure and equipment</source>
        <translation>Estructura y equipos</translation>
    </message>
    <message>
        <source>Class of structure</source>
        <translation>Clase de estructura</translation>
    </message>
    <message>
        <source>Bolts</source>
        <translation>Pernos</translation>
    </message>
    <message>
        <source>Corrosion</source>
        <translation>Corrosión</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Cimentación</translation>
    </message>
    <message>
        <source>Tension of guys checked</source>
        <translation>Tensión de los vientos revisada</translation>
    </message>
    <message>
        <source>Cabinets anchored</source>
        <translation>Gabinetes anclados</translation>
    </message>
    <message>
        <source>Batteries anchored</source>
        <translation>Baterías ancladas</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetación</translation>
    </message>
    <message>
        <source>Cable entry</source>
        <translation>Entrada de cables</translation>
    </message>
    <message>
        <source>Earthing (ohm)</source>
        <translation>Puesta a tierra (ohm)</translation>
    </message>
    <message>
        <source>Antennas: number, kind, azimuth</source>
        <translation>Antenas: número, tipo, azimut</translation>
    </message>
    <message>
        <source>Batteries: make</source>
        <translation>Baterías: marca</translation>
    </message>
    <message>
        <source>Capacity (Ah)</source>
        <translation>Capacidad (Ah)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>Tensión (V)</translation>
    </message>
    <message>
        <source>Discharge test (min)</source>
        <translation>Prueba de descarga (min)</translation>
    </message>
    <message>
        <source>Last load test</source>
        <translation>Última prueba con carga</translation>
    </message>
    <message>
        <source>Size (kVA)</source>
        <translation>Potencia (kVA)</translation>
    </message>
    <message>
        <source>Hours run</source>
        <translation>Horas de uso</translation>
    </message>
    <message>
        <source>Protected against theft</source>
        <translation>Protegido contra robo</translation>
    </message>
    <message>
        <source>road</source>
        <translation>camino</translation>
    </message>
    <message>
        <source>Access and surroundings</source>
        <translation>Acceso y alrededores</translation>
    </message>
    <message>
        <source>Time from base (h)</source>
        <translation>Tiempo desde la base (h)</translation>
    </message>
    <message>
        <source>Keys are kept by</source>
        <translation>Quién guarda las llaves</translation>
    </message>
    <message>
        <source>Landlord, phone</source>
        <translation>Arrendador, teléfono</translation>
    </message>
    <message>
        <source>Hazards of neighboring ground, trees, buildings</source>
        <translation>Peligros de terrenos, árboles y edificios vecinos</translation>
    </message>
    <message>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <source>east</source>
        <translation>este</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>west</source>
        <translation>oeste</translation>
    </message>
    <message>
        <source>power</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>antennas</source>
        <translation>antenas</translation>
    </message>
    <message>
        <source>Photographs, remarks, signature</source>
        <translation>Fotografías, observaciones, firma</translation>
    </message>
    <message>
        <source>Photographs taken</source>
        <translation>Fotografías tomadas</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Encargado del levantamiento</translation>
    </message>
    <message>
        <source>Site survey form</source>
        <translation>Formulario de levantamiento</translation>
    </message>
    <message>
        <source>What a visit to a site has to bring home; for a chosen site, with what is known.</source>
        <translation>Lo que hay que traer de la visita a un sitio; para un sitio elegido, con lo que se sabe.</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>difusión celular</translation>
    </message>
    <message>
        <source>location SMS</source>
        <translation>SMS por ubicación</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisión</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirena</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>red de radio</translation>
    </message>
    <message>
        <source>Warning reach</source>
        <translation>Alcance de la alerta</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody knows who can be warned.</source>
        <translation>No hay ninguna localidad con habitantes registrada, así que no se sabe a quién se puede alertar.</translation>
    </message>
    <message>
        <source>the statistics office and the disaster office</source>
        <translation>la oficina de estadística y la oficina de desastres</translation>
    </message>
    <message>
        <source>Channels that reach each settlement while everything works, from the sites and warning nodes of this plan. Channels that share a site fall together and count as one. People without a channel need a person who goes there.</source>
        <translation>Canales que llegan a cada localidad mientras todo funciona, según los sitios y nodos de alerta de este plan. Los canales que comparten un sitio caen juntos y cuentan como uno. Las personas sin canal necesitan que alguien vaya hasta ellas.</translation>
    </message>
    <message>
        <source>people whom no channel reaches</source>
        <translation>personas a las que no llega ningún canal</translation>
    </message>
    <message>
        <source>people whose channels all hang on one site or node</source>
        <translation>personas cuyos canales dependen todos de un solo sitio o nodo</translation>
    </message>
    <message>
        <source>people with two or more independent channels</source>
        <translation>personas con dos o más canales independientes</translation>
    </message>
    <message>
        <source>{percent} of the people recorded</source>
        <translation>{percent} de las personas registradas</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independientes</translation>
    </message>
    <message>
        <source>Hear it by day</source>
        <translation>La oyen de día</translation>
    </message>
    <message>
        <source>Settlements by the number of independent channels</source>
        <translation>Localidades por número de canales independientes</translation>
    </message>
    <message>
        <source>A dash: the share of people who hear the channel is not known.</source>
        <translation>Un guion: no se sabe qué proporción de personas oye el canal.</translation>
    </message>
    <message>
        <source>Warning-reach sheet</source>
        <translation>Hoja de alcance de la alerta</translation>
    </message>
    <message>
        <source>By which channels each settlement can be warned, and who by none.</source>
        <translation>Por qué canales se puede alertar a cada localidad, y a quién por ninguno.</translation>
    </message>
    <message>
        <source>No site is recorded.</source>
        <translation>No hay ningún sitio registrado.</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>No hay registrado ningún contacto.</translation>
    </message>
    <message>
        <source>No site with a generator is recorded.</source>
        <translation>No hay registrado ningún sitio con generador.</translation>
    </message>
    <message>
        <source>No PACE card is recorded.</source>
        <translation>No hay registrada ninguna ficha PACE.</translation>
    </message>
    <message>
        <source>No playbook is recorded.</source>
        <translation>No hay registrado ningún protocolo de actuación.</translation>
    </message>
    <message>
        <source>No radio net is recorded.</source>
        <translation>No hay registrada ninguna red de radio.</translation>
    </message>
    <message>
        <source>No procedure is recorded.</source>
        <translation>No hay registrado ningún procedimiento.</translation>
    </message>
    <message>
        <source>Sirens and loudspeakers without a recorded reach, which are counted for nobody: {count} of {total}.</source>
        <translation>Sirenas y altavoces sin alcance registrado, que no se cuentan para nadie: {count} de {total}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>separador</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>escrito por</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Alternative links</source>
        <translation>Enlaces alternativos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation>Respuestas a la lista de verificación</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Inyecciones</translation>
    </message>
    <message>
        <source>Observations and corrective actions</source>
        <translation>Observaciones y acciones correctivas</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Capacitaciones</translation>
    </message>
    <message>
        <source>Fragility curves</source>
        <translation>Curvas de fragilidad</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <translation>Tareas y funciones</translation>
    </message>
    <message>
        <source>Activation levels</source>
        <translation>Niveles de activación</translation>
    </message>
    <message>
        <source>Hazard events</source>
        <translation>Eventos de amenaza</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Eventos pasados</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Legal instruments</source>
        <translation>Instrumentos jurídicos</translation>
    </message>
    <message>
        <source>Regulatory measures</source>
        <translation>Medidas regulatorias</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Capas del mapa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Revisions of the plan</source>
        <translation>Revisiones del plan</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Texts of sections</source>
        <translation>Textos de las secciones</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Grupos de personas</translation>
    </message>
    <message>
        <source>Groups in settlements</source>
        <translation>Grupos en localidades</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zonas eléctricas</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Alimentaciones eléctricas</translation>
    </message>
    <message>
        <source>Priority users</source>
        <translation>Usuarios prioritarios</translation>
    </message>
    <message>
        <source>Priority schemes</source>
        <translation>Mecanismos de prioridad</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergencia</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Steps of procedures</source>
        <translation>Pasos de procedimientos</translation>
    </message>
    <message>
        <source>Playbook actions</source>
        <translation>Acciones de protocolos de actuación</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de radio</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servidas por</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Equipment in stock</source>
        <translation>Equipos en existencia</translation>
    </message>
    <message>
        <source>Fuel depots</source>
        <translation>Depósitos de combustible</translation>
    </message>
    <message>
        <source>PACE cards</source>
        <translation>Fichas PACE</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Energía y combustible</translation>
    </message>
    <message>
        <source>People and warning</source>
        <translation>Población y alerta</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Law and governance</source>
        <translation>Normativa y gobernanza</translation>
    </message>
    <message>
        <source>Means of emergency</source>
        <translation>Medios de emergencia</translation>
    </message>
    <message>
        <source>Exercises and training</source>
        <translation>Ejercicios y capacitación</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>El plan como documento</translation>
    </message>
    <message>
        <source>Warning nodes</source>
        <translation>Nodos de alerta</translation>
    </message>
    <message>
        <source>Warning authorities</source>
        <translation>Autoridades de alerta</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Plantillas de mensajes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Grupo de ruta</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zona de la red eléctrica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The fragility curve by which it fails</source>
        <translation>La curva de fragilidad por la que falla</translation>
    </message>
    <message>
        <source>Out at 24 h</source>
        <translation>Fuera a las 24 h</translation>
    </message>
    <message>
        <source>Share of its people ± one standard error at most</source>
        <translation>Proporción de sus personas ± un error estándar como máximo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share of the realizations ± one standard error</source>
        <translation>Proporción de las realizaciones ± un error estándar</translation>
    </message>
    <message>
        <source>Out within 72 h</source>
        <translation>Fuera en 72 h</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Probability, computed and not counted</source>
        <translation>Probabilidad, calculada y no contada</translation>
    </message>
    <message>
        <source>Whom it serves, or whose route it carries</source>
        <translation>A quién sirve, o de quién lleva la ruta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hours out</source>
        <translation>Horas fuera</translation>
    </message>
    <message>
        <source>Mean within 30 days ± one standard error at most</source>
        <translation>Media en 30 días ± un error estándar como máximo</translation>
    </message>
    <message>
        <source>{cause} {hours} h</source>
        <translation>{cause} {hours} h</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Logical failure</source>
        <translation>Fallo lógico</translation>
    </message>
    <message>
        <source>Mean hours out by cause ± one standard error at most: what it lacks first, its structure, its operator or software, its power or its routes</source>
        <translation>Horas medias fuera de servicio por causa ± un error estándar como máximo: lo que le falta primero, su estructura, su operador o software, su energía o sus rutas</translation>
    </message>
    <message>
        <source>± one standard error</source>
        <translation>± un error estándar</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Mean of the realizations ± one standard error</source>
        <translation>Media de las realizaciones ± un error estándar</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % por debajo</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % por debajo</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Tras el evento</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>± one standard error at most</source>
        <translation>± un error estándar como máximo</translation>
    </message>
    <message>
        <source>Hours after which half of the worst of it is regained, on the mean curve</source>
        <translation>Horas tras las que se recupera la mitad de lo peor, en la curva media</translation>
    </message>
    <message>
        <source>Hours after which nine tenths are regained, on the mean curve</source>
        <translation>Horas tras las que se recuperan nueve décimos, en la curva media</translation>
    </message>
    <message>
        <source>Most without service</source>
        <translation>Máximo sin servicio</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-persona</translation>
    </message>
    <message>
        <source>Half back (h)</source>
        <translation>Mitad recuperada (h)</translation>
    </message>
    <message>
        <source>Nine tenths back (h)</source>
        <translation>Nueve décimos recuperados (h)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>All together: {service}</source>
        <translation>Todos juntos: {service}</translation>
    </message>
    <message>
        <source>Without it less with it, under the same draws; mean ± one standard error</source>
        <translation>Sin él menos con él, con los mismos sorteos; media ± un error estándar</translation>
    </message>
    <message>
        <source>Link or kit</source>
        <translation>Enlace o equipo</translation>
    </message>
    <message>
        <source>Person-hours avoided</source>
        <translation>Horas-persona evitadas</translation>
    </message>
    <message>
        <source>Works after 24 h (%)</source>
        <translation>Funciona a las 24 h (%)</translation>
    </message>
    <message>
        <source>People served after 24 h</source>
        <translation>Personas atendidas a las 24 h</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporta</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Emergency networks (level 3) last without grid as long as the decree says.</source>
        <translation>Las redes de emergencia (nivel 3) resisten sin red eléctrica el tiempo que dice el decreto.</translation>
    </message>
    <message>
        <source>Sites that serve settlements (level 2) last 6 h without grid.</source>
        <translation>Los sitios que sirven a localidades (nivel 2) resisten 6 h sin red eléctrica.</translation>
    </message>
    <message>
        <source>Sites that serve settlements (level 2) last 4 h without grid.</source>
        <translation>Los sitios que sirven a localidades (nivel 2) resisten 4 h sin red eléctrica.</translation>
    </message>
    <message>
        <source>Other critical sites (level 1) last without grid as long as the decree says.</source>
        <translation>Los demás sitios críticos (nivel 1) resisten sin red eléctrica el tiempo que dice el decreto.</translation>
    </message>
    <message>
        <source>Core equipment is doubled in different buildings.</source>
        <translation>Los equipos de núcleo están duplicados en edificios distintos.</translation>
    </message>
    <message>
        <source>Main and backup path share no route.</source>
        <translation>El camino principal y el de respaldo no comparten ninguna ruta.</translation>
    </message>
    <message>
        <source>Central offices last 24 h without grid.</source>
        <translation>Las centrales resisten 24 h sin red eléctrica.</translation>
    </message>
    <message>
        <source>Cell sites and remote terminals last 8 h without grid.</source>
        <translation>Los sitios celulares y terminales remotos resisten 8 h sin red eléctrica.</translation>
    </message>
    <message>
        <source>Chile Decree 60 (as changed in January 2026)</source>
        <translation>Chile, Decreto 60 (modificado en enero de 2026)</translation>
    </message>
    <message>
        <source>Level 2 went from 4 to 6 h. The hours of levels 1 and 3 stand in no text we found (4 to 48 h by criticality before): put the national figures in.</source>
        <translation>El nivel 2 pasó de 4 a 6 h. Las horas de los niveles 1 y 3 no figuran en ningún texto que hayamos encontrado (antes de 4 a 48 h según criticidad): ingrese las cifras nacionales.</translation>
    </message>
    <message>
        <source>Chile Decree 60 (before January 2026)</source>
        <translation>Chile, Decreto 60 (antes de enero de 2026)</translation>
    </message>
    <message>
        <source>4 to 48 h by criticality; only the 4 h of level 2 are known to us.</source>
        <translation>De 4 a 48 h según criticidad; solo conocemos las 4 h del nivel 2.</translation>
    </message>
    <message>
        <source>8 and 24 hours (FCC rule 47 CFR 12.2 of 2007, never in force)</source>
        <translation>8 y 24 horas (regla FCC 47 CFR 12.2 de 2007, nunca vigente)</translation>
    </message>
    <message>
        <source>24 h in central offices, 8 h at cell sites and remote terminals. Withdrawn before it took effect: a yardstick, no duty.</source>
        <translation>24 h en centrales, 8 h en sitios celulares y terminales remotos. Retirada antes de entrar en vigor: una referencia, no una obligación.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: W10.2 (load ratio 1.695/0.17, so speed 1.30/0.085), widened by 0.15 for a portfolio</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: W10.2 (razón de cargas 1,695/0,17; por tanto, velocidad 1,30/0,085), ampliada en 0,15 para una cartera</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024: W10.1 (load ratio 0.93/0.28, so speed 0.96/0.14), widened by 0.15</source>
        <translation>Nirandjan et al. 2024: W10.1 (razón de cargas 0,93/0,28; por tanto, velocidad 0,96/0,14), ampliada en 0,15</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): as towers with a wider spread</source>
        <translation>notas técnicas 3.5 (diseño): como las torres, con mayor dispersión</translation>
    </message>
    <message>
        <source>domain notes 3.2 and 3.5 (design), after Melissa 2025: crews realigning dishes</source>
        <translation>notas técnicas 3.2 y 3.5 (diseño), según Melissa 2025: cuadrillas que realinean antenas parabólicas</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 0.8 of 45 m/s</source>
        <translation>notas técnicas 3.5 (diseño): 0,8 de 45 m/s</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 0</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 0 años</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 10</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 10 años</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 30</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 30 años</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 50</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 50 años</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design), near W6.1 of Nirandjan et al. 2024: 35.2</source>
        <translation>notas técnicas 3.5 (diseño), cerca de W6.1 de Nirandjan et al. 2024: 35,2</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024: substation in open terrain</source>
        <translation>Nirandjan et al. 2024: subestación en terreno abierto</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E12.1 (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: E12.1 (como en Hazus)</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E12.2 (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: E12.2 (como en Hazus)</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E11.1</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: E11.1</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): E11.1 of Nirandjan et al. 2024 with medians times 1.3</source>
        <translation>notas técnicas 3.5 (diseño): E11.1 de Nirandjan et al. 2024 con medianas por 1,3</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design)</source>
        <translation>notas técnicas 3.5 (diseño)</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design); spread by own judgment</source>
        <translation>notas técnicas 3.5 (diseño); dispersión por criterio propio</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: low-voltage substation, anchored (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: subestación de baja tensión, anclada (como en Hazus)</translation>
    </message>
    <message>
        <source>domain notes 3.1: out of order from 0.1 ft (0.0305 m) above the equipment&apos;s floor, functional rule of Hazus</source>
        <translation>notas técnicas 3.1: fuera de servicio desde 0,1 ft (0,0305 m) sobre el piso de los equipos, regla funcional de Hazus</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: F12.1 after Vanneuville 2006, damage ratio read as the chance that the equipment is lost</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: F12.1 según Vanneuville 2006; la razón de daño se lee como la probabilidad de perder los equipos</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): depth 0.5 m</source>
        <translation>notas técnicas 3.5 (diseño): profundidad 0,5 m</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): scour p 0.3; from which depth on by own judgment</source>
        <translation>notas técnicas 3.5 (diseño): socavación p 0,3; desde qué profundidad, por criterio propio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): depth over 1 m</source>
        <translation>notas técnicas 3.5 (diseño): profundidad de más de 1 m</translation>
    </message>
    <message>
        <source>own judgment, above the substation of Aranguiz 2018</source>
        <translation>criterio propio, por encima de la subestación de Aranguiz 2018</translation>
    </message>
    <message>
        <source>domain notes 3.1: Aranguiz 2018, normal</source>
        <translation>notas técnicas 3.1: Aranguiz 2018, normal</translation>
    </message>
    <message>
        <source>own judgment: as the substation of Aranguiz 2018</source>
        <translation>criterio propio: como la subestación de Aranguiz 2018</translation>
    </message>
    <message>
        <source>domain notes 3.1 (design): degraded from 1 mm, 10 mm 30 %, 50 mm 70 %, 100 mm 90 %; 5 % at 1 mm by own judgment</source>
        <translation>notas técnicas 3.1 (diseño): degradado desde 1 mm, 10 mm 30 %, 50 mm 70 %, 100 mm 90 %; 5 % con 1 mm por criterio propio</translation>
    </message>
    <message>
        <source>domain notes 3.1 (design): roofs and antennas fail from 100 mm; in between by own judgment</source>
        <translation>notas técnicas 3.1 (diseño): techos y antenas fallan desde 100 mm; entre medio, por criterio propio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 2 mm; spread by own judgment</source>
        <translation>notas técnicas 3.5 (diseño): 2 mm; dispersión por criterio propio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 1 mm; spread by own judgment</source>
        <translation>notas técnicas 3.5 (diseño): 1 mm; dispersión por criterio propio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 5 mm; spread by own judgment</source>
        <translation>notas técnicas 3.5 (diseño): 5 mm; dispersión por criterio propio</translation>
    </message>
    <message>
        <source>domain notes 3.1: Wardman 2013, ln-mean 1.77, ln-sd 1.56</source>
        <translation>notas técnicas 3.1: Wardman 2013, media logarítmica 1,77, desviación logarítmica 1,56</translation>
    </message>
    <message>
        <source>the intensity is the probability itself</source>
        <translation>la intensidad es la propia probabilidad</translation>
    </message>
    <message>
        <source>the gust itself</source>
        <translation>la propia ráfaga</translation>
    </message>
    <message>
        <source>domain notes 3.3: over land (about 1.1 at sea, 1.5 over rough land)</source>
        <translation>notas técnicas 3.3: sobre tierra (cerca de 1,1 en el mar, 1,5 sobre terreno rugoso)</translation>
    </message>
    <message>
        <source>1.30 times 1.10; Harper and others 2010 (WMO/TD 1555) lie on both sides</source>
        <translation>1,30 por 1,10; Harper y otros 2010 (WMO/TD 1555) dan valores a ambos lados</translation>
    </message>
    <message>
        <source>own judgment: codes that changed over (90 mph gust for 76 mph fastest mile)</source>
        <translation>criterio propio: normas que cambiaron de base (ráfaga de 90 mph por milla más rápida de 76 mph)</translation>
    </message>
    <message>
        <source>domain notes 3.4 (design)</source>
        <translation>notas técnicas 3.4 (diseño)</translation>
    </message>
    <message>
        <source>domain notes 2.8: 1 - 0.06 (years - 2), not under 0.4</source>
        <translation>notas técnicas 2.8: 1 - 0,06 (años - 2), no menos de 0,4</translation>
    </message>
    <message>
        <source>own judgment: depth of discharge</source>
        <translation>criterio propio: profundidad de descarga</translation>
    </message>
    <message>
        <source>own judgment</source>
        <translation>criterio propio</translation>
    </message>
    <message>
        <source>domain notes 2.4: Skarstein and Uhlen</source>
        <translation>notas técnicas 2.4: Skarstein y Uhlen</translation>
    </message>
    <message>
        <source>own judgment: distribution lines</source>
        <translation>criterio propio: líneas de distribución</translation>
    </message>
    <message>
        <source>domain notes 3.1: 0.2-0.3, middle</source>
        <translation>notas técnicas 3.1: 0,2-0,3, el medio</translation>
    </message>
    <message>
        <source>own judgment: a tenth of a small eye</source>
        <translation>criterio propio: un décimo de un ojo pequeño</translation>
    </message>
    <message>
        <source>own judgment: two weeks by ship and customs</source>
        <translation>criterio propio: dos semanas de barco y aduana</translation>
    </message>
    <message>
        <source>NHC, forecast cone 2023 (Atlantic, errors of 2018-2022): two thirds lie within 67 nmi at 48 h; 124 km / sqrt(2 ln 3) each way</source>
        <translation>NHC, cono de pronóstico de 2023 (Atlántico, errores de 2018-2022): dos tercios quedan dentro de 67 millas náuticas a las 48 h; 124 km / sqrt(2 ln 3) en cada sentido</translation>
    </message>
    <message>
        <source>own judgment: the weaker of the two</source>
        <translation>criterio propio: el más débil de los dos</translation>
    </message>
    <message>
        <source>by its medium</source>
        <translation>por su medio</translation>
    </message>
    <message>
        <source>domain notes 2.8: 1-4 h, middle</source>
        <translation>notas técnicas 2.8: 1-4 h, el medio</translation>
    </message>
    <message>
        <source>domain notes 2.8</source>
        <translation>notas técnicas 2.8</translation>
    </message>
    <message>
        <source>domain notes 2.8: urban 4 h, rural 6 h; the lower</source>
        <translation>notas técnicas 2.8: urbano 4 h, rural 6 h; el menor</translation>
    </message>
    <message>
        <source>domain notes 2.8: 2-4 h, middle</source>
        <translation>notas técnicas 2.8: 2-4 h, el medio</translation>
    </message>
    <message>
        <source>own judgment: no battery known</source>
        <translation>criterio propio: no se conoce batería</translation>
    </message>
    <message>
        <source>own judgment: hospitals keep one</source>
        <translation>criterio propio: los hospitales tienen uno</translation>
    </message>
    <message>
        <source>domain notes 2.8: fewer than half of cell, repeater and radio sites; hilltops half</source>
        <translation>notas técnicas 2.8: menos de la mitad de los sitios celulares, repetidores y de radio; la mitad de los de cerros</translation>
    </message>
    <message>
        <source>domain notes 2.8: the lowest of the table</source>
        <translation>notas técnicas 2.8: el menor de la tabla</translation>
    </message>
    <message>
        <source>own judgment: half of a usual life of ten years</source>
        <translation>criterio propio: la mitad de una vida usual de diez años</translation>
    </message>
    <message>
        <source>own judgment: rural macro cell</source>
        <translation>criterio propio: macrocelda rural</translation>
    </message>
    <message>
        <source>own judgment: nearest three</source>
        <translation>criterio propio: los tres más cercanos</translation>
    </message>
    <message>
        <source>domain notes 2.8 (design)</source>
        <translation>notas técnicas 2.8 (diseño)</translation>
    </message>
    <message>
        <source>domain notes 3.5: pop building</source>
        <translation>notas técnicas 3.5: edificio de punto de presencia</translation>
    </message>
    <message>
        <source>domain notes 2.8: lattice</source>
        <translation>notas técnicas 2.8: celosía</translation>
    </message>
    <message>
        <source>domain notes 2.8: cabinet</source>
        <translation>notas técnicas 2.8: gabinete</translation>
    </message>
    <message>
        <source>own judgment: equipment in a building</source>
        <translation>criterio propio: equipos en un edificio</translation>
    </message>
    <message>
        <source>own judgment: served places are buildings</source>
        <translation>criterio propio: los lugares servidos son edificios</translation>
    </message>
    <message>
        <source>own judgment: as a common building</source>
        <translation>criterio propio: como un edificio común</translation>
    </message>
    <message>
        <source>domain notes 2.8: design wind as 3 s gust</source>
        <translation>notas técnicas 2.8: viento de diseño como ráfaga de 3 s</translation>
    </message>
    <message>
        <source>domain notes 2.8 (design): cabinet</source>
        <translation>notas técnicas 2.8 (diseño): gabinete</translation>
    </message>
    <message>
        <source>Domain notes 1.5; S28: ohmygeek.net 2026-01-15, dplnews.com, df.cl 2025-03</source>
        <translation>Notas técnicas 1.5; S28: ohmygeek.net 2026-01-15, dplnews.com, df.cl 2025-03</translation>
    </message>
    <message>
        <source>Domain notes 1.5; S28: df.cl 2025-03, ohmygeek.net 2026-01-15</source>
        <translation>Notas técnicas 1.5; S28: df.cl 2025-03, ohmygeek.net 2026-01-15</translation>
    </message>
    <message>
        <source>FCC 07-177 (2007); rcrwireless.com 2008-01-07 (S29)</source>
        <translation>FCC 07-177 (2007); rcrwireless.com 2008-01-07 (S29)</translation>
    </message>
    <message>
        <source>domain notes 6.2: exceeded 0.01 % of the year, Caribbean and Central America 90-120</source>
        <translation>notas técnicas 6.2: superado el 0,01 % del año, Caribe y Centroamérica 90-120</translation>
    </message>
    <message>
        <source>own judgment: usual design of a licensed hop</source>
        <translation>criterio propio: diseño usual de un salto con licencia</translation>
    </message>
    <message>
        <source>domain notes 6.3: the lowest of 6, 10 and 12 %</source>
        <translation>notas técnicas 6.3: el menor de 6, 10 y 12 %</translation>
    </message>
    <message>
        <source>own judgment: towers longer; radios and batteries shorter</source>
        <translation>criterio propio: las torres más; los radios y las baterías menos</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Ordinary watch</source>
        <translation>Vigilancia ordinaria</translation>
    </message>
    <message>
        <source>No warning.</source>
        <translation>Sin aviso.</translation>
    </message>
    <message>
        <source>Monthly tests of contacts and radios.</source>
        <translation>Pruebas mensuales de contactos y radios.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>A hazard may reach the country within five days or a site of tier 1 is out.</source>
        <translation>Una amenaza puede llegar al país en cinco días o un sitio de nivel 1 está fuera de servicio.</translation>
    </message>
    <message>
        <source>Duty roster; fuel and spares checked; partners told.</source>
        <translation>Rol de guardia; combustible y repuestos revisados; socios avisados.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>A hazard is expected within 48 hours or one area is without service.</source>
        <translation>Se espera una amenaza en 48 horas o un área está sin servicio.</translation>
    </message>
    <message>
        <source>The group meets daily; reports every 12 hours; radio net open.</source>
        <translation>El grupo se reúne a diario; reportes cada 12 horas; red de radio abierta.</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Desastre</translation>
    </message>
    <message>
        <source>More than a quarter of the people recorded are without service or a national service fails.</source>
        <translation>Más de un cuarto de las personas registradas está sin servicio o falla un servicio nacional.</translation>
    </message>
    <message>
        <source>Reports every 6 hours; regulatory measures in force; help from abroad asked for.</source>
        <translation>Reportes cada 6 horas; medidas regulatorias en vigor; se solicita ayuda del exterior.</translation>
    </message>
    <message>
        <source>Keep the inventory of critical infrastructure up to date.</source>
        <translation>Mantener al día el inventario de infraestructura crítica.</translation>
    </message>
    <message>
        <source>Follow the investments that remove single points of failure.</source>
        <translation>Dar seguimiento a las inversiones que eliminan puntos únicos de fallo.</translation>
    </message>
    <message>
        <source>Keep contacts and agreements and this plan up to date.</source>
        <translation>Mantener al día los contactos, los acuerdos y este plan.</translation>
    </message>
    <message>
        <source>Test radios, contacts and sirens and write it down.</source>
        <translation>Probar radios, contactos y sirenas y dejar constancia.</translation>
    </message>
    <message>
        <source>Keep emergency equipment ready and licensed.</source>
        <translation>Mantener los equipos de emergencia listos y con licencia.</translation>
    </message>
    <message>
        <source>Declare the activation level.</source>
        <translation>Declarar el nivel de activación.</translation>
    </message>
    <message>
        <source>Issue public warnings.</source>
        <translation>Emitir alertas públicas.</translation>
    </message>
    <message>
        <source>Gather reports of operators and write the situation report.</source>
        <translation>Reunir los reportes de los operadores y redactar el informe de situación.</translation>
    </message>
    <message>
        <source>Allocate satellite kits and generators and fuel.</source>
        <translation>Asignar equipos satelitales, generadores y combustible.</translation>
    </message>
    <message>
        <source>Grant temporary licenses and spectrum.</source>
        <translation>Conceder licencias temporales y espectro.</translation>
    </message>
    <message>
        <source>Let equipment and experts from abroad enter.</source>
        <translation>Permitir el ingreso de equipos y expertos del exterior.</translation>
    </message>
    <message>
        <source>Keep emergency numbers answered.</source>
        <translation>Mantener atendidos los números de emergencia.</translation>
    </message>
    <message>
        <source>Restore sites in the agreed order.</source>
        <translation>Restablecer los sitios en el orden acordado.</translation>
    </message>
    <message>
        <source>Assess damage and losses.</source>
        <translation>Evaluar daños y pérdidas.</translation>
    </message>
    <message>
        <source>Review what was learned and change the plan.</source>
        <translation>Revisar lo aprendido y cambiar el plan.</translation>
    </message>
    <message>
        <source>Monthly radio test</source>
        <translation>Prueba de radio mensual</translation>
    </message>
    <message>
        <source>Table-top exercise before the season</source>
        <translation>Ejercicio de mesa antes de la temporada</translation>
    </message>
    <message>
        <source>Reporting drill with all operators</source>
        <translation>Simulacro de reporte con todos los operadores</translation>
    </message>
    <message>
        <source>Functional exercise with partners</source>
        <translation>Ejercicio funcional con socios</translation>
    </message>
    <message>
        <source>Sites of tier 1 that last 24 hours without the grid</source>
        <translation>Sitios de nivel 1 que resisten 24 horas sin red eléctrica</translation>
    </message>
    <message>
        <source>Settlements reached by two independent warning channels</source>
        <translation>Localidades a las que llegan dos canales de alerta independientes</translation>
    </message>
    <message>
        <source>Sites that cut off people when they fail alone</source>
        <translation>Sitios que dejan personas incomunicadas cuando fallan solos</translation>
    </message>
    <message>
        <source>Contacts verified within 90 days</source>
        <translation>Contactos verificados en los últimos 90 días</translation>
    </message>
    <message>
        <source>Corrective actions closed in time</source>
        <translation>Acciones correctivas cerradas a tiempo</translation>
    </message>
    <message>
        <source>Critical places with a tested PACE card</source>
        <translation>Lugares críticos con ficha PACE probada</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Puntaje de preparación</translation>
    </message>
    <message>
        <source>People who are deaf or hard of hearing</source>
        <translation>Personas sordas o con dificultad auditiva</translation>
    </message>
    <message>
        <source>People who are blind or have low vision</source>
        <translation>Personas ciegas o con baja visión</translation>
    </message>
    <message>
        <source>People with reduced mobility</source>
        <translation>Personas con movilidad reducida</translation>
    </message>
    <message>
        <source>People who need easy language</source>
        <translation>Personas que necesitan lenguaje sencillo</translation>
    </message>
    <message>
        <source>Older people who live alone</source>
        <translation>Personas mayores que viven solas</translation>
    </message>
    <message>
        <source>Children at school</source>
        <translation>Niños y niñas en la escuela</translation>
    </message>
    <message>
        <source>Speakers of other languages</source>
        <translation>Hablantes de otros idiomas</translation>
    </message>
    <message>
        <source>Visitors and seasonal workers</source>
        <translation>Visitantes y trabajadores de temporada</translation>
    </message>
    <message>
        <source>Households without a telephone</source>
        <translation>Hogares sin teléfono</translation>
    </message>
    <message>
        <source>Open the incident; list exposed sites of tiers 1 and 2; start the duty roster.</source>
        <translation>Abrir el incidente; listar los sitios expuestos de niveles 1 y 2; iniciar el rol de guardia.</translation>
    </message>
    <message>
        <source>Disaster office</source>
        <translation>Oficina de desastres</translation>
    </message>
    <message>
        <source>Fill tanks, stage generators and cells on wheels and spares outside the surge zone; freeze changes.</source>
        <translation>Llenar tanques, posicionar generadores, estaciones celulares móviles y repuestos fuera de la zona de marejada; congelar cambios.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Check sensors and sirens; prepare the warning messages.</source>
        <translation>Revisar sensores y sirenas; preparar los mensajes de alerta.</translation>
    </message>
    <message>
        <source>Warning authority</source>
        <translation>Autoridad de alerta</translation>
    </message>
    <message>
        <source>Declare the level; call partners; lay out forms for temporary licenses.</source>
        <translation>Declarar el nivel; llamar a los socios; tener a mano los formularios de licencias temporales.</translation>
    </message>
    <message>
        <source>Charge batteries, lock dishes, move vehicles, have roaming ready.</source>
        <translation>Cargar baterías, asegurar antenas parabólicas, mover vehículos, tener lista la itinerancia.</translation>
    </message>
    <message>
        <source>Print the PACE cards; test all contacts by both ways.</source>
        <translation>Imprimir las fichas PACE; probar todos los contactos por ambas vías.</translation>
    </message>
    <message>
        <source>Send the first public warning; agree on the hours of the radio.</source>
        <translation>Enviar la primera alerta pública; acordar los horarios de radio.</translation>
    </message>
    <message>
        <source>Open the radio net, roll call every hour; paper copies are in the districts.</source>
        <translation>Abrir la red de radio, pasar lista cada hora; hay copias en papel en los distritos.</translation>
    </message>
    <message>
        <source>Net control station</source>
        <translation>Estación de control de la red</translation>
    </message>
    <message>
        <source>Crews go to safe places; send a last status.</source>
        <translation>Las cuadrillas van a lugares seguros; enviar un último estado.</translation>
    </message>
    <message>
        <source>Raise the warning; sound the sirens where people have to leave.</source>
        <translation>Elevar la alerta; activar las sirenas donde hay que evacuar.</translation>
    </message>
    <message>
        <source>Call the roll of the districts by radio; keep the status board.</source>
        <translation>Pasar lista a los distritos por radio; mantener el tablero de estado.</translation>
    </message>
    <message>
        <source>Watch remote alarms; nobody moves before it is safe.</source>
        <translation>Vigilar las alarmas remotas; nadie se mueve antes de que sea seguro.</translation>
    </message>
    <message>
        <source>Write the first situation report; assign satellite kits; order fuel; ask for access.</source>
        <translation>Redactar el primer informe de situación; asignar equipos satelitales; pedir combustible; solicitar acceso.</translation>
    </message>
    <message>
        <source>Refuel, realign dishes, set up cells on wheels by the restoration order.</source>
        <translation>Reabastecer, realinear antenas parabólicas, instalar estaciones celulares móviles según el orden de restablecimiento.</translation>
    </message>
    <message>
        <source>Tell people where shelter, water and charging points are.</source>
        <translation>Informar a la población dónde hay albergue, agua y puntos de carga.</translation>
    </message>
    <message>
        <source>Broadcasters</source>
        <translation>Radiodifusores</translation>
    </message>
    <message>
        <source>Agree on the restoration order; let help from abroad in; report every 12 hours.</source>
        <translation>Acordar el orden de restablecimiento; dejar ingresar la ayuda del exterior; reportar cada 12 horas.</translation>
    </message>
    <message>
        <source>Bring temporary backhaul by satellite; switch national roaming on.</source>
        <translation>Instalar red de retorno (backhaul) temporal por satélite; activar la itinerancia nacional.</translation>
    </message>
    <message>
        <source>Assess the damage site by site.</source>
        <translation>Evaluar los daños sitio por sitio.</translation>
    </message>
    <message>
        <source>Plan week by week; gather damage and losses; begin permanent repair.</source>
        <translation>Planificar semana a semana; reunir daños y pérdidas; iniciar la reparación definitiva.</translation>
    </message>
    <message>
        <source>Review what was learned; change the plan.</source>
        <translation>Revisar lo aprendido; cambiar el plan.</translation>
    </message>
    <message>
        <source>Call the roll of districts and operators by radio at once.</source>
        <translation>Pasar lista de inmediato a distritos y operadores por radio.</translation>
    </message>
    <message>
        <source>Look at the emergency numbers; switch to the fallback if a center is silent.</source>
        <translation>Revisar los números de emergencia; pasar al respaldo si un centro no responde.</translation>
    </message>
    <message>
        <source>Emergency call center</source>
        <translation>Centro de llamadas de emergencia</translation>
    </message>
    <message>
        <source>Declare the level, ask for the first status.</source>
        <translation>Declarar el nivel, pedir el primer estado.</translation>
    </message>
    <message>
        <source>Inspect buildings of core sites before anybody enters.</source>
        <translation>Inspeccionar los edificios de los sitios de núcleo antes de que alguien ingrese.</translation>
    </message>
    <message>
        <source>Write the first situation report; assign satellite kits.</source>
        <translation>Redactar el primer informe de situación; asignar equipos satelitales.</translation>
    </message>
    <message>
        <source>Restore by the list; expect aftershocks.</source>
        <translation>Restablecer según la lista; prever réplicas.</translation>
    </message>
    <message>
        <source>Count damage and losses; repair for good.</source>
        <translation>Contabilizar daños y pérdidas; reparar de forma definitiva.</translation>
    </message>
    <message>
        <source>Warn the coast by sirens and cell broadcast as soon as the quake is felt or reported.</source>
        <translation>Alertar a la costa con sirenas y difusión celular en cuanto el sismo se sienta o se reporte.</translation>
    </message>
    <message>
        <source>Broadcasters repeat: go to high ground now.</source>
        <translation>Los radiodifusores repiten: vaya a terreno alto ahora.</translation>
    </message>
    <message>
        <source>Keep crews off the coast until the authority gives the all-clear.</source>
        <translation>Mantener a las cuadrillas lejos de la costa hasta que la autoridad declare el fin del peligro.</translation>
    </message>
    <message>
        <source>Call the roll of coastal places; send somebody to silent ones.</source>
        <translation>Pasar lista a los lugares costeros; enviar a alguien a los que no responden.</translation>
    </message>
    <message>
        <source>Check landing stations and coastal sites for water before power returns.</source>
        <translation>Revisar si hay agua en estaciones de aterrizaje y sitios costeros antes de que vuelva la energía.</translation>
    </message>
    <message>
        <source>Report, assign kits, restore by the list.</source>
        <translation>Reportar, asignar equipos desplegables, restablecer según la lista.</translation>
    </message>
    <message>
        <source>Watch the gauges; warn places below the thresholds.</source>
        <translation>Vigilar los limnímetros; alertar a los lugares antes de los umbrales.</translation>
    </message>
    <message>
        <source>Raise or seal cabinets; move generators and vehicles up.</source>
        <translation>Elevar o sellar gabinetes; subir generadores y vehículos.</translation>
    </message>
    <message>
        <source>Cut power to flooded cabinets; keep the radio net open.</source>
        <translation>Cortar la energía a los gabinetes inundados; mantener abierta la red de radio.</translation>
    </message>
    <message>
        <source>Report sites out and roads closed; assign boats.</source>
        <translation>Reportar sitios fuera de servicio y caminos cerrados; asignar botes.</translation>
    </message>
    <message>
        <source>Dry, clean and test before switching on.</source>
        <translation>Secar, limpiar y probar antes de encender.</translation>
    </message>
    <message>
        <source>Follow the alert level; list sites in the zones.</source>
        <translation>Seguir el nivel de alerta; listar los sitios en las zonas.</translation>
    </message>
    <message>
        <source>Move mobile equipment out of the zone; cover intakes; lay in filters.</source>
        <translation>Sacar los equipos móviles de la zona; cubrir las tomas de aire; abastecerse de filtros.</translation>
    </message>
    <message>
        <source>Warn and support evacuation; put radios into shelters.</source>
        <translation>Alertar y apoyar la evacuación; llevar radios a los albergues.</translation>
    </message>
    <message>
        <source>Ash: change filters and clean antennas and run generators with care.</source>
        <translation>Ceniza: cambiar filtros, limpiar antenas y operar los generadores con cuidado.</translation>
    </message>
    <message>
        <source>Connect shelters; report twice a day.</source>
        <translation>Conectar los albergues; reportar dos veces al día.</translation>
    </message>
    <message>
        <source>Start the countdown of batteries by tier; list sites by hours left.</source>
        <translation>Iniciar la cuenta regresiva de baterías por nivel; listar los sitios por horas restantes.</translation>
    </message>
    <message>
        <source>Begin to refuel by priority; reduce load where it is allowed.</source>
        <translation>Empezar a reabastecer por prioridad; reducir la carga donde está permitido.</translation>
    </message>
    <message>
        <source>Tell people how long it may last and how to save telephone batteries.</source>
        <translation>Informar a la población cuánto puede durar y cómo ahorrar la batería del teléfono.</translation>
    </message>
    <message>
        <source>Report every six hours; ask for escort of fuel.</source>
        <translation>Reportar cada seis horas; solicitar escolta para el combustible.</translation>
    </message>
    <message>
        <source>Find the cut; move traffic to what is left; shape it.</source>
        <translation>Localizar el corte; mover el tráfico a lo que queda; gestionarlo.</translation>
    </message>
    <message>
        <source>Give essential users priority; switch satellite capacity on.</source>
        <translation>Dar prioridad a los usuarios esenciales; activar capacidad satelital.</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Regulador</translation>
    </message>
    <message>
        <source>Tell the public and banks and airport what works.</source>
        <translation>Informar al público, a los bancos y al aeropuerto qué funciona.</translation>
    </message>
    <message>
        <source>Order the repair ship or crew; permits within a day.</source>
        <translation>Pedir el barco o la cuadrilla de reparación; permisos en un día.</translation>
    </message>
    <message>
        <source>Isolate what is attacked; keep evidence.</source>
        <translation>Aislar lo atacado; conservar evidencia.</translation>
    </message>
    <message>
        <source>Switch essential users to land mobile radio and HF; let customers roam.</source>
        <translation>Pasar a los usuarios esenciales a radio móvil terrestre y HF; habilitar la itinerancia de los clientes.</translation>
    </message>
    <message>
        <source>Tell the national computer emergency team; agree on what is said.</source>
        <translation>Avisar al equipo nacional de respuesta informática; acordar lo que se dice.</translation>
    </message>
    <message>
        <source>Restore from clean copies; test before opening.</source>
        <translation>Restablecer desde copias limpias; probar antes de abrir.</translation>
    </message>
    <message>
        <source>Split duty teams; prepare work from home; order spares early.</source>
        <translation>Dividir los equipos de guardia; preparar el trabajo desde casa; pedir repuestos con anticipación.</translation>
    </message>
    <message>
        <source>Watch capacity; make access to health information free of charge.</source>
        <translation>Vigilar la capacidad; hacer gratuito el acceso a la información de salud.</translation>
    </message>
    <message>
        <source>Give crews passes to move; keep distance at sites.</source>
        <translation>Dar pases de circulación a las cuadrillas; mantener distancia en los sitios.</translation>
    </message>
    <message>
        <source>Head of government and disaster committee</source>
        <translation>Jefatura de gobierno y comité de desastres</translation>
    </message>
    <message>
        <source>Emergency operations center and warning center</source>
        <translation>Centro de operaciones de emergencia y centro de alerta</translation>
    </message>
    <message>
        <source>Police and fire service and ambulance</source>
        <translation>Policía, bomberos y ambulancias</translation>
    </message>
    <message>
        <source>Hospitals and blood bank</source>
        <translation>Hospitales y banco de sangre</translation>
    </message>
    <message>
        <source>Operators of networks and electricity</source>
        <translation>Operadores de redes y de electricidad</translation>
    </message>
    <message>
        <source>Water and fuel and ports and airports</source>
        <translation>Agua, combustible, puertos y aeropuertos</translation>
    </message>
    <message>
        <source>Shelters</source>
        <translation>Albergues</translation>
    </message>
    <message>
        <source>Humanitarian organizations</source>
        <translation>Organizaciones humanitarias</translation>
    </message>
    <message>
        <source>Banks and food supply</source>
        <translation>Bancos y abastecimiento de alimentos</translation>
    </message>
    <message>
        <source>Activate the plan</source>
        <translation>Activar el plan</translation>
    </message>
    <message>
        <source>Bring the plan into force at the right level within an hour.</source>
        <translation>Poner en vigor el plan en el nivel correcto en menos de una hora.</translation>
    </message>
    <message>
        <source>A warning or an event reaches the threshold of a level.</source>
        <translation>Un aviso o un evento alcanza el umbral de un nivel.</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Oficial de guardia</translation>
    </message>
    <message>
        <source>Test the contacts</source>
        <translation>Probar los contactos</translation>
    </message>
    <message>
        <source>Make sure that everybody who matters can be reached by two ways.</source>
        <translation>Asegurar que todos los que importan puedan ser contactados por dos vías.</translation>
    </message>
    <message>
        <source>The first Monday of every month.</source>
        <translation>El primer lunes de cada mes.</translation>
    </message>
    <message>
        <source>Reports of operators</source>
        <translation>Reportes de los operadores</translation>
    </message>
    <message>
        <source>Know which sites are out and why.</source>
        <translation>Saber qué sitios están fuera de servicio y por qué.</translation>
    </message>
    <message>
        <source>The plan is active.</source>
        <translation>El plan está activo.</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Tell everybody the same picture.</source>
        <translation>Dar a todos el mismo panorama.</translation>
    </message>
    <message>
        <source>Damage assessment</source>
        <translation>Evaluación de daños</translation>
    </message>
    <message>
        <source>Know what has to be repaired and what it costs.</source>
        <translation>Saber qué hay que reparar y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Crews can move safely.</source>
        <translation>Las cuadrillas pueden desplazarse con seguridad.</translation>
    </message>
    <message>
        <source>Refuel by priority</source>
        <translation>Reabastecer por prioridad</translation>
    </message>
    <message>
        <source>Keep the sites alive on which most people depend.</source>
        <translation>Mantener activos los sitios de los que dependen más personas.</translation>
    </message>
    <message>
        <source>The grid is out for longer than two hours.</source>
        <translation>La red eléctrica lleva más de dos horas caída.</translation>
    </message>
    <message>
        <source>Temporary license and spectrum</source>
        <translation>Licencia temporal y espectro</translation>
    </message>
    <message>
        <source>Let emergency equipment transmit on the same day.</source>
        <translation>Permitir que los equipos de emergencia transmitan el mismo día.</translation>
    </message>
    <message>
        <source>A request for a license arrives while the plan is active.</source>
        <translation>Llega una solicitud de licencia mientras el plan está activo.</translation>
    </message>
    <message>
        <source>Entry of equipment</source>
        <translation>Ingreso de equipos</translation>
    </message>
    <message>
        <source>Bring equipment from abroad through customs within a day.</source>
        <translation>Pasar los equipos del exterior por la aduana en un día.</translation>
    </message>
    <message>
        <source>Help from abroad is accepted.</source>
        <translation>Se acepta ayuda del exterior.</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Aduana</translation>
    </message>
    <message>
        <source>Priority access and roaming</source>
        <translation>Acceso prioritario e itinerancia</translation>
    </message>
    <message>
        <source>Keep essential users connected on crowded networks.</source>
        <translation>Mantener conectados a los usuarios esenciales en redes congestionadas.</translation>
    </message>
    <message>
        <source>Networks are crowded or one operator fails.</source>
        <translation>Las redes están congestionadas o falla un operador.</translation>
    </message>
    <message>
        <source>Fallback of emergency numbers</source>
        <translation>Respaldo de números de emergencia</translation>
    </message>
    <message>
        <source>Let every emergency call find an answer.</source>
        <translation>Lograr que toda llamada de emergencia tenga respuesta.</translation>
    </message>
    <message>
        <source>A call center does not answer or cannot be reached.</source>
        <translation>Un centro de llamadas no responde o no puede ser contactado.</translation>
    </message>
    <message>
        <source>Issue a public warning</source>
        <translation>Emitir una alerta pública</translation>
    </message>
    <message>
        <source>Warn the people concerned within minutes.</source>
        <translation>Alertar a las personas afectadas en minutos.</translation>
    </message>
    <message>
        <source>The warning authority decides to warn.</source>
        <translation>La autoridad de alerta decide alertar.</translation>
    </message>
    <message>
        <source>Run the radio net</source>
        <translation>Operar la red de radio</translation>
    </message>
    <message>
        <source>Speak with all districts without any public network.</source>
        <translation>Comunicarse con todos los distritos sin ninguna red pública.</translation>
    </message>
    <message>
        <source>Public networks fail or are expected to fail.</source>
        <translation>Las redes públicas fallan o se espera que fallen.</translation>
    </message>
    <message>
        <source>Deploy a satellite kit</source>
        <translation>Desplegar un equipo satelital</translation>
    </message>
    <message>
        <source>Connect a place that is cut off.</source>
        <translation>Conectar un lugar incomunicado.</translation>
    </message>
    <message>
        <source>The allocation list names the place.</source>
        <translation>La lista de asignación nombra el lugar.</translation>
    </message>
    <message>
        <source>Site access and safety</source>
        <translation>Acceso y seguridad en el sitio</translation>
    </message>
    <message>
        <source>Let crews work and bring them home.</source>
        <translation>Permitir que las cuadrillas trabajen y regresen a casa.</translation>
    </message>
    <message>
        <source>A crew leaves for a site.</source>
        <translation>Una cuadrilla sale hacia un sitio.</translation>
    </message>
    <message>
        <source>Demobilize and learn</source>
        <translation>Desmovilizar y aprender</translation>
    </message>
    <message>
        <source>Return to normal and close the gaps that showed.</source>
        <translation>Volver a la normalidad y cerrar las brechas detectadas.</translation>
    </message>
    <message>
        <source>The activation level falls to zero.</source>
        <translation>El nivel de activación baja a cero.</translation>
    </message>
    <message>
        <source>Check the trigger against the table of activation levels.</source>
        <translation>Comparar el activador con la tabla de niveles de activación.</translation>
    </message>
    <message>
        <source>Ask whoever declares the level for the decision; take the deputy if there is no answer in ten minutes.</source>
        <translation>Pedir la decisión a quien declara el nivel; recurrir al suplente si no hay respuesta en diez minutos.</translation>
    </message>
    <message>
        <source>Call all members of the emergency telecommunications group by the first way that works.</source>
        <translation>Llamar a todos los miembros del grupo de telecomunicaciones de emergencia por la primera vía que funcione.</translation>
    </message>
    <message>
        <source>Open the log: time and level and who was reached.</source>
        <translation>Abrir la bitácora: hora, nivel y a quién se contactó.</translation>
    </message>
    <message>
        <source>Ask the operators for a first status.</source>
        <translation>Pedir a los operadores un primer estado.</translation>
    </message>
    <message>
        <source>Call every contact by the first number and note date and answer.</source>
        <translation>Llamar a cada contacto por el primer número y anotar fecha y respuesta.</translation>
    </message>
    <message>
        <source>Call by the second way whoever was reached by the first.</source>
        <translation>Llamar por la segunda vía a quienes se contactó por la primera.</translation>
    </message>
    <message>
        <source>Correct wrong entries and print the contact sheet anew.</source>
        <translation>Corregir los datos erróneos e imprimir de nuevo la hoja de contactos.</translation>
    </message>
    <message>
        <source>Remind every operator of the cycle and of the form.</source>
        <translation>Recordar a cada operador el ciclo y el formulario.</translation>
    </message>
    <message>
        <source>Fill in the status form for each area and send it by the first way that works.</source>
        <translation>Completar el formulario de estado de cada área y enviarlo por la primera vía que funcione.</translation>
    </message>
    <message>
        <source>Check totals against the inventory and ask where they do not fit.</source>
        <translation>Comparar los totales con el inventario y preguntar donde no concuerdan.</translation>
    </message>
    <message>
        <source>Enter the reports and mark what is missing.</source>
        <translation>Ingresar los reportes y marcar lo que falta.</translation>
    </message>
    <message>
        <source>Take the latest reports and note their times.</source>
        <translation>Tomar los últimos reportes y anotar sus horas.</translation>
    </message>
    <message>
        <source>Write what is known, what is assumed and what is not known.</source>
        <translation>Escribir lo que se sabe, lo que se supone y lo que no se sabe.</translation>
    </message>
    <message>
        <source>Name the three decisions that are needed.</source>
        <translation>Nombrar las tres decisiones que se necesitan.</translation>
    </message>
    <message>
        <source>Have it approved and send it to the distribution list.</source>
        <translation>Hacerlo aprobar y enviarlo a la lista de distribución.</translation>
    </message>
    <message>
        <source>Decide the order of the sites by the restoration list.</source>
        <translation>Decidir el orden de los sitios según la lista de restablecimiento.</translation>
    </message>
    <message>
        <source>Photograph structure and power and antennas and access.</source>
        <translation>Fotografiar estructura, energía, antenas y acceso.</translation>
    </message>
    <message>
        <source>Fill in the damage form and state whether the site is safe.</source>
        <translation>Completar el formulario de daños e indicar si el sitio es seguro.</translation>
    </message>
    <message>
        <source>Send the form on the same day.</source>
        <translation>Enviar el formulario el mismo día.</translation>
    </message>
    <message>
        <source>Print the fuel list by hours left and by people who depend.</source>
        <translation>Imprimir la lista de combustible por horas restantes y por personas que dependen.</translation>
    </message>
    <message>
        <source>Agree with the depot on quantity and hour.</source>
        <translation>Acordar con el depósito cantidad y hora.</translation>
    </message>
    <message>
        <source>Ask for road clearance and escort where needed.</source>
        <translation>Solicitar despeje de caminos y escolta donde se necesite.</translation>
    </message>
    <message>
        <source>Report litres delivered and hours gained.</source>
        <translation>Reportar litros entregados y horas ganadas.</translation>
    </message>
    <message>
        <source>Check the request against the form: equipment and frequency and place and duration.</source>
        <translation>Comparar la solicitud con el formulario: equipo, frecuencia, lugar y duración.</translation>
    </message>
    <message>
        <source>Check interference with emergency and aeronautical services.</source>
        <translation>Comprobar la interferencia con servicios de emergencia y aeronáuticos.</translation>
    </message>
    <message>
        <source>Issue the license with an end date and enter it in the frequency plan.</source>
        <translation>Emitir la licencia con fecha de término e ingresarla en el plan de frecuencias.</translation>
    </message>
    <message>
        <source>Send the list of equipment with customs codes and serial numbers ahead.</source>
        <translation>Enviar por adelantado la lista de equipos con códigos arancelarios y números de serie.</translation>
    </message>
    <message>
        <source>Apply the waiver and name the officer at port or airport.</source>
        <translation>Aplicar la exención y nombrar al oficial en el puerto o aeropuerto.</translation>
    </message>
    <message>
        <source>Hand over the temporary licenses on arrival.</source>
        <translation>Entregar las licencias temporales a la llegada.</translation>
    </message>
    <message>
        <source>Record what entered and when it has to leave.</source>
        <translation>Registrar qué ingresó y cuándo debe salir.</translation>
    </message>
    <message>
        <source>Decide which classes are preferred and for how long.</source>
        <translation>Decidir qué clases tienen preferencia y por cuánto tiempo.</translation>
    </message>
    <message>
        <source>Switch on priority and national roaming.</source>
        <translation>Activar la prioridad y la itinerancia nacional.</translation>
    </message>
    <message>
        <source>Confirm by a test call from a priority telephone.</source>
        <translation>Confirmar con una llamada de prueba desde un teléfono prioritario.</translation>
    </message>
    <message>
        <source>Confirm by radio that the center is silent.</source>
        <translation>Confirmar por radio que el centro no responde.</translation>
    </message>
    <message>
        <source>Route the number to the fallback center.</source>
        <translation>Enrutar el número al centro de respaldo.</translation>
    </message>
    <message>
        <source>Tell police and fire service and hospital.</source>
        <translation>Avisar a policía, bomberos y hospital.</translation>
    </message>
    <message>
        <source>Announce another way to call for help on the radio.</source>
        <translation>Anunciar por radio otra forma de pedir auxilio.</translation>
    </message>
    <message>
        <source>Choose the prepared message; fill in place, time and action.</source>
        <translation>Elegir el mensaje preparado; completar lugar, hora y acción.</translation>
    </message>
    <message>
        <source>Have it approved by the second person.</source>
        <translation>Hacerlo aprobar por la segunda persona.</translation>
    </message>
    <message>
        <source>Send it by all channels at once and write down the time.</source>
        <translation>Enviarlo por todos los canales a la vez y anotar la hora.</translation>
    </message>
    <message>
        <source>Call places without a channel by radio or send somebody.</source>
        <translation>Llamar por radio a los lugares sin canal o enviar a alguien.</translation>
    </message>
    <message>
        <source>Listen whether it arrived; repeat, update or cancel.</source>
        <translation>Escuchar si llegó; repetir, actualizar o cancelar.</translation>
    </message>
    <message>
        <source>Open the net at the hour agreed and call the roll of the districts.</source>
        <translation>Abrir la red a la hora acordada y pasar lista a los distritos.</translation>
    </message>
    <message>
        <source>Take life-saving traffic first.</source>
        <translation>Atender primero el tráfico vital.</translation>
    </message>
    <message>
        <source>Write every message in the log with number and time.</source>
        <translation>Anotar cada mensaje en la bitácora con número y hora.</translation>
    </message>
    <message>
        <source>Pass the log to the duty officer every hour.</source>
        <translation>Entregar la bitácora al oficial de guardia cada hora.</translation>
    </message>
    <message>
        <source>Choose the place by people cut off and essential users.</source>
        <translation>Elegir el lugar según personas incomunicadas y usuarios esenciales.</translation>
    </message>
    <message>
        <source>Check license and power and the person who runs it.</source>
        <translation>Comprobar licencia, energía y la persona que lo opera.</translation>
    </message>
    <message>
        <source>Set it up with a free view to the sky and test voice and data.</source>
        <translation>Instalarlo con vista libre al cielo y probar voz y datos.</translation>
    </message>
    <message>
        <source>Enter place and number and hours of service in the status board.</source>
        <translation>Ingresar lugar, número y horario de servicio en el tablero de estado.</translation>
    </message>
    <message>
        <source>Ask the disaster office whether road and area are safe.</source>
        <translation>Preguntar a la oficina de desastres si el camino y el área son seguros.</translation>
    </message>
    <message>
        <source>Go at least two with radio and water and first aid.</source>
        <translation>Ir al menos dos personas con radio, agua y botiquín.</translation>
    </message>
    <message>
        <source>Check for broken structure, live wires and fuel before entering.</source>
        <translation>Comprobar estructuras dañadas, cables energizados y combustible antes de ingresar.</translation>
    </message>
    <message>
        <source>Report arrival and departure.</source>
        <translation>Reportar llegada y salida.</translation>
    </message>
    <message>
        <source>Tell all partners the date and thank them.</source>
        <translation>Comunicar la fecha a todos los socios y agradecerles.</translation>
    </message>
    <message>
        <source>Bring back and test and store the equipment.</source>
        <translation>Devolver, probar y almacenar los equipos.</translation>
    </message>
    <message>
        <source>Hold a review within two weeks and write observations with owners and dates.</source>
        <translation>Hacer una revisión en dos semanas y escribir observaciones con responsables y fechas.</translation>
    </message>
    <message>
        <source>Change the plan and distribute the new version.</source>
        <translation>Cambiar el plan y distribuir la nueva versión.</translation>
    </message>
    <message>
        <source>District net</source>
        <translation>Red de distritos</translation>
    </message>
    <message>
        <source>Health net</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Marine distress and calling</source>
        <translation>Socorro y llamada marítimos</translation>
    </message>
    <message>
        <source>Caribbean emergency net (40 m)</source>
        <translation>Red de emergencia del Caribe (40 m)</translation>
    </message>
    <message>
        <source>Caribbean emergency net (80 m)</source>
        <translation>Red de emergencia del Caribe (80 m)</translation>
    </message>
    <message>
        <source>Hurricane watch net</source>
        <translation>Red de vigilancia de huracanes</translation>
    </message>
    <message>
        <source>Maritime mobile net</source>
        <translation>Red móvil marítima</translation>
    </message>
    <message>
        <source>Temporary license for emergency equipment</source>
        <translation>Licencia temporal para equipos de emergencia</translation>
    </message>
    <message>
        <source>Level 2 or higher</source>
        <translation>Nivel 2 o superior</translation>
    </message>
    <message>
        <source>Waiver of type approval</source>
        <translation>Exención de homologación</translation>
    </message>
    <message>
        <source>Import without duty and permit</source>
        <translation>Importación sin aranceles ni permiso</translation>
    </message>
    <message>
        <source>Spectrum for emergency links</source>
        <translation>Espectro para enlaces de emergencia</translation>
    </message>
    <message>
        <source>National roaming</source>
        <translation>Itinerancia nacional</translation>
    </message>
    <message>
        <source>An operator fails in an area</source>
        <translation>Un operador falla en un área</translation>
    </message>
    <message>
        <source>Shared use of towers and ducts and power</source>
        <translation>Uso compartido de torres, ductos y energía</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Common Alerting Protocol: one form for warnings, understood by all channels.</source>
        <translation>Protocolo de Alerta Común (Common Alerting Protocol): un único formato de alertas que entienden todos los canales.</translation>
    </message>
    <message>
        <source>Cell broadcast</source>
        <translation>Difusión celular</translation>
    </message>
    <message>
        <source>A message that every telephone within chosen cells receives at once without crowding the network.</source>
        <translation>Un mensaje que todos los teléfonos dentro de las celdas elegidas reciben a la vez sin congestionar la red.</translation>
    </message>
    <message>
        <source>EOC</source>
        <translation>COE</translation>
    </message>
    <message>
        <source>Emergency operations center: where the response is led.</source>
        <translation>Centro de operaciones de emergencia: donde se dirige la respuesta.</translation>
    </message>
    <message>
        <source>HF</source>
        <translation>HF</translation>
    </message>
    <message>
        <source>High frequency, 3 to 30 MHz: radio that reaches over mountains and seas without any network.</source>
        <translation>Alta frecuencia, 3 a 30 MHz: radio que alcanza por encima de montañas y mares sin ninguna red.</translation>
    </message>
    <message>
        <source>NETP</source>
        <translation>PNTE</translation>
    </message>
    <message>
        <source>National emergency telecommunications plan: this document.</source>
        <translation>Plan nacional de telecomunicaciones de emergencia: este documento.</translation>
    </message>
    <message>
        <source>PACE</source>
        <translation>PACE</translation>
    </message>
    <message>
        <source>Primary, alternate, contingency, emergency: four ways to speak, in the order in which they are tried.</source>
        <translation>Primaria, alterna, contingencia, emergencia: cuatro formas de comunicarse, en el orden en que se intentan.</translation>
    </message>
    <message>
        <source>PSAP</source>
        <translation>PSAP</translation>
    </message>
    <message>
        <source>Public safety answering point: the center that answers emergency calls.</source>
        <translation>Punto de respuesta de seguridad pública (public safety answering point): el centro que atiende las llamadas de emergencia.</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Responsible, accountable, consulted, informed: who has which part in a task.</source>
        <translation>Responsable, rinde cuentas, consultado, informado: quién tiene qué parte en una tarea.</translation>
    </message>
    <message>
        <source>Tampere Convention</source>
        <translation>Convenio de Tampere</translation>
    </message>
    <message>
        <source>A treaty that eases the use of telecommunication equipment across borders in disasters.</source>
        <translation>Un tratado que facilita el uso transfronterizo de equipos de telecomunicaciones en desastres.</translation>
    </message>
    <message>
        <source>VSAT</source>
        <translation>VSAT</translation>
    </message>
    <message>
        <source>A small satellite station with its own dish.</source>
        <translation>Una pequeña estación satelital con su propia antena parabólica.</translation>
    </message>
    <message>
        <source>Radio operator course</source>
        <translation>Curso de operador de radio</translation>
    </message>
    <message>
        <source>Satellite terminal course</source>
        <translation>Curso de terminal satelital</translation>
    </message>
    <message>
        <source>Warning course</source>
        <translation>Curso de alerta</translation>
    </message>
    <message>
        <source>Reporting course</source>
        <translation>Curso de reporte</translation>
    </message>
    <message>
        <source>Lifeline course</source>
        <translation>Curso de Lifeline</translation>
    </message>
    <message>
        <source>Every district answers within fifteen minutes.</source>
        <translation>Cada distrito responde en quince minutos.</translation>
    </message>
    <message>
        <source>Everybody knows the first 72 hours.</source>
        <translation>Todos conocen las primeras 72 horas.</translation>
    </message>
    <message>
        <source>Complete status forms within six hours without public networks.</source>
        <translation>Formularios de estado completos en seis horas sin redes públicas.</translation>
    </message>
    <message>
        <source>Kits are deployed and licensed within a day.</source>
        <translation>Los equipos se despliegan y reciben licencia en un día.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>HF and VHF</source>
        <translation>HF y VHF</translation>
    </message>
    <message>
        <source>Status form</source>
        <translation>Formulario de estado</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Cuadrilla</translation>
    </message>
    <message>
        <source>Radio operators</source>
        <translation>Operadores de radio</translation>
    </message>
    <message>
        <source>Keepers of stock</source>
        <translation>Custodios de existencias</translation>
    </message>
    <message>
        <source>Disaster office and all districts</source>
        <translation>Oficina de desastres y todos los distritos</translation>
    </message>
    <message>
        <source>Weekly test; hourly when active</source>
        <translation>Prueba semanal; cada hora cuando está activa</translation>
    </message>
    <message>
        <source>Frequency to be assigned by the regulator.</source>
        <translation>Frecuencia por asignar por el regulador.</translation>
    </message>
    <message>
        <source>Hospitals and ambulance</source>
        <translation>Hospitales y ambulancias</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>A diario</translation>
    </message>
    <message>
        <source>Coast and ships</source>
        <translation>Costa y barcos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Channel 16.</source>
        <translation>Canal 16.</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caribe</translation>
    </message>
    <message>
        <source>When active</source>
        <translation>Cuando está activa</translation>
    </message>
    <message>
        <source>Published 2011 to 2024; verify every year.</source>
        <translation>Publicada de 2011 a 2024; verificar cada año.</translation>
    </message>
    <message>
        <source>Caribbean and Atlantic</source>
        <translation>Caribe y Atlántico</translation>
    </message>
    <message>
        <source>When a hurricane is near</source>
        <translation>Cuando hay un huracán cerca</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlántico</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licencia temporal</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Solicitud de asistencia</translation>
    </message>
    <message>
        <source>Runs HF and VHF nets and writes the log</source>
        <translation>Opera redes HF y VHF y lleva la bitácora</translation>
    </message>
    <message>
        <source>District officers</source>
        <translation>Oficiales de distrito</translation>
    </message>
    <message>
        <source>Sets up and tests a terminal within an hour</source>
        <translation>Instala y prueba un terminal en una hora</translation>
    </message>
    <message>
        <source>Drafts and approves and sends a message</source>
        <translation>Redacta, hace aprobar y envía un mensaje</translation>
    </message>
    <message>
        <source>Fills in and reads the status form</source>
        <translation>Completa y lee el formulario de estado</translation>
    </message>
    <message>
        <source>Keeps the inventory and runs scenarios and prints the plan</source>
        <translation>Mantiene el inventario, simula escenarios e imprime el plan</translation>
    </message>
    <message>
        <source>Planning officers</source>
        <translation>Responsables de planificación</translation>
    </message>
    <message>
        <source>Regional center and national weather service</source>
        <translation>Centro regional y servicio meteorológico nacional</translation>
    </message>
    <message>
        <source>Regional tsunami center and tide gauges</source>
        <translation>Centro regional de tsunamis y mareógrafos</translation>
    </message>
    <message>
        <source>River and rain gauges</source>
        <translation>Limnímetros y pluviómetros</translation>
    </message>
    <message>
        <source>Volcano observatory</source>
        <translation>Observatorio vulcanológico</translation>
    </message>
    <message>
        <source>Seismic network</source>
        <translation>Red sísmica</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>lengua de señas</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>vibration</source>
        <translation>vibración</translation>
    </message>
    <message>
        <source>flash light</source>
        <translation>luz intermitente</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>siren with voice</source>
        <translation>sirena con voz</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>alerta temprana</translation>
    </message>
    <message>
        <source>transport list</source>
        <translation>lista de transporte</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>lenguaje sencillo</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>visit by a warden</source>
        <translation>visita de un encargado</translation>
    </message>
    <message>
        <source>school bell</source>
        <translation>campana de la escuela</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>simulacro</translation>
    </message>
    <message>
        <source>messages in their language</source>
        <translation>mensajes en su idioma</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>hoteles</translation>
    </message>
    <message>
        <source>cell broadcast in English</source>
        <translation>difusión celular en inglés</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirena</translation>
    </message>
    <message>
        <source>loudspeaker vehicle</source>
        <translation>vehículo con altavoz</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>Estado del operador</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Fuel list</source>
        <translation>Lista de combustible</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>difusión celular</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisión</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>red de radio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>Monthly tests of contacts and radios</source>
        <translation>Pruebas mensuales de contactos y radios</translation>
    </message>
    <message>
        <source>Storm within five days, or a site of tier 1 out</source>
        <translation>Tormenta en cinco días o un sitio de nivel 1 fuera de servicio</translation>
    </message>
    <message>
        <source>Duty roster; fuel and spares checked; partners told</source>
        <translation>Turnos de guardia; combustible y repuestos revisados; socios avisados</translation>
    </message>
    <message>
        <source>Storm within 48 hours, or one parish without service</source>
        <translation>Tormenta en 48 horas o una parroquia sin servicio</translation>
    </message>
    <message>
        <source>Group meets daily; reports every 12 hours; radio net open</source>
        <translation>El grupo se reúne a diario; informes cada 12 horas; red de radio abierta</translation>
    </message>
    <message>
        <source>More than a quarter of the people without service</source>
        <translation>Más de una cuarta parte de la población sin servicio</translation>
    </message>
    <message>
        <source>Reports every 6 hours; regulatory measures in force; help asked for</source>
        <translation>Informes cada 6 horas; medidas regulatorias vigentes; ayuda solicitada</translation>
    </message>
    <message>
        <source>Fuel first for critical sites (synthetic)</source>
        <translation>Combustible primero para los sitios críticos (sintético)</translation>
    </message>
    <message>
        <source>20,000 l reserved; delivery within 12 hours</source>
        <translation>20.000 l reservados; entrega en 12 horas</translation>
    </message>
    <message>
        <source>Roaming in disasters (synthetic)</source>
        <translation>Itinerancia en desastres (sintética)</translation>
    </message>
    <message>
        <source>All customers, 30 days, free of charge</source>
        <translation>Todos los clientes, 30 días, sin costo</translation>
    </message>
    <message>
        <source>Assistance by the regional agency (synthetic)</source>
        <translation>Asistencia de la agencia regional (sintética)</translation>
    </message>
    <message>
        <source>Assessment team and satellite kits within 48 hours</source>
        <translation>Equipo de evaluación y equipos satelitales en 48 horas</translation>
    </message>
    <message>
        <source>Amateur radio in emergencies (synthetic)</source>
        <translation>Radioaficionados en emergencias (sintéticos)</translation>
    </message>
    <message>
        <source>Ten operators for the districts</source>
        <translation>Diez operadores para los distritos</translation>
    </message>
    <message>
        <source>Keep the inventory of critical infrastructure up to date</source>
        <translation>Mantener al día el inventario de infraestructura crítica</translation>
    </message>
    <message>
        <source>Remove single points of failure</source>
        <translation>Eliminar puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Keep contacts, agreements and this plan up to date</source>
        <translation>Mantener al día contactos, acuerdos y este plan</translation>
    </message>
    <message>
        <source>Test radios, contacts and sirens every month</source>
        <translation>Probar radios, contactos y sirenas cada mes</translation>
    </message>
    <message>
        <source>Keep emergency equipment ready and licensed</source>
        <translation>Mantener el equipo de emergencia listo y con licencia</translation>
    </message>
    <message>
        <source>Declare the activation level</source>
        <translation>Declarar el nivel de activación</translation>
    </message>
    <message>
        <source>Issue public warnings</source>
        <translation>Emitir alertas públicas</translation>
    </message>
    <message>
        <source>Gather reports of operators and write the situation report</source>
        <translation>Reunir los reportes de los operadores y redactar el informe de situación</translation>
    </message>
    <message>
        <source>Allocate satellite kits, generators and fuel</source>
        <translation>Asignar equipos satelitales, generadores y combustible</translation>
    </message>
    <message>
        <source>Grant temporary licenses and spectrum</source>
        <translation>Otorgar licencias temporales y espectro</translation>
    </message>
    <message>
        <source>Let equipment and experts from abroad enter</source>
        <translation>Permitir la entrada de equipos y expertos del exterior</translation>
    </message>
    <message>
        <source>Keep emergency numbers answered</source>
        <translation>Mantener atendidos los números de emergencia</translation>
    </message>
    <message>
        <source>Restore sites in the agreed order</source>
        <translation>Restablecer los sitios en el orden acordado</translation>
    </message>
    <message>
        <source>Assess damage and losses</source>
        <translation>Evaluar daños y pérdidas</translation>
    </message>
    <message>
        <source>Review what was learned and change the plan</source>
        <translation>Revisar lo aprendido y cambiar el plan</translation>
    </message>
    <message>
        <source>National emergency council (synthetic)</source>
        <translation>Consejo nacional de emergencias (sintético)</translation>
    </message>
    <message>
        <source>Declares disasters; decides on national means</source>
        <translation>Declara desastres; decide sobre los medios nacionales</translation>
    </message>
    <message>
        <source>Emergency telecommunications group (synthetic)</source>
        <translation>Grupo de telecomunicaciones de emergencia (sintético)</translation>
    </message>
    <message>
        <source>Keeps this plan; coordinates operators and warning</source>
        <translation>Mantiene este plan; coordina operadores y alerta</translation>
    </message>
    <message>
        <source>Emergency operations center (synthetic)</source>
        <translation>Centro de operaciones de emergencia (sintético)</translation>
    </message>
    <message>
        <source>Leads the response day by day</source>
        <translation>Dirige la respuesta día a día</translation>
    </message>
    <message>
        <source>Warning working group (synthetic)</source>
        <translation>Grupo de trabajo de alerta (sintético)</translation>
    </message>
    <message>
        <source>Messages, channels and tests</source>
        <translation>Mensajes, canales y pruebas</translation>
    </message>
    <message>
        <source>Forecast desk (synthetic)</source>
        <translation>Mesa de pronósticos (sintética)</translation>
    </message>
    <message>
        <source>Duty forecaster</source>
        <translation>Pronosticador de guardia</translation>
    </message>
    <message>
        <source>Customs duty officer (synthetic)</source>
        <translation>Oficial de guardia de aduanas (sintético)</translation>
    </message>
    <message>
        <source>Port and airport</source>
        <translation>Puerto y aeropuerto</translation>
    </message>
    <message>
        <source>Police control (synthetic)</source>
        <translation>Control policial (sintético)</translation>
    </message>
    <message>
        <source>Control room and 999</source>
        <translation>Sala de control y 999</translation>
    </message>
    <message>
        <source>Health emergency desk (synthetic)</source>
        <translation>Mesa de emergencias de salud (sintética)</translation>
    </message>
    <message>
        <source>Studio manager (synthetic)</source>
        <translation>Jefe de estudio (sintético)</translation>
    </message>
    <message>
        <source>On air day and night</source>
        <translation>Al aire día y noche</translation>
    </message>
    <message>
        <source>Net controller (synthetic)</source>
        <translation>Controlador de la red (sintético)</translation>
    </message>
    <message>
        <source>Emergency net</source>
        <translation>Red de emergencia</translation>
    </message>
    <message>
        <source>Depot manager (synthetic)</source>
        <translation>Jefe de depósito (sintético)</translation>
    </message>
    <message>
        <source>Fuel depot Kingstown</source>
        <translation>Depósito de combustible de Kingstown</translation>
    </message>
    <message>
        <source>Regional duty officer (synthetic)</source>
        <translation>Oficial regional de guardia (sintético)</translation>
    </message>
    <message>
        <source>Store keeper (synthetic)</source>
        <translation>Encargado del almacén (sintético)</translation>
    </message>
    <message>
        <source>Keeps the emergency stock</source>
        <translation>Guarda las existencias de emergencia</translation>
    </message>
    <message>
        <source>Police, fire and ambulance</source>
        <translation>Policía, bomberos y ambulancia</translation>
    </message>
    <message>
        <source>Both operators route to the center; by hand to the fallback</source>
        <translation>Ambos operadores encaminan al centro; a mano al de respaldo</translation>
    </message>
    <message>
        <source>Same as 999</source>
        <translation>Igual que 999</translation>
    </message>
    <message>
        <source>Translated to 999</source>
        <translation>Se traduce a 999</translation>
    </message>
    <message>
        <source>Radio test October (synthetic)</source>
        <translation>Prueba de radio de octubre (sintética)</translation>
    </message>
    <message>
        <source>Radio test November (synthetic)</source>
        <translation>Prueba de radio de noviembre (sintética)</translation>
    </message>
    <message>
        <source>Table-top: category 4 (synthetic)</source>
        <translation>Ejercicio de mesa: categoría 4 (sintético)</translation>
    </message>
    <message>
        <source>Reporting drill (synthetic)</source>
        <translation>Simulacro de reportes (sintético)</translation>
    </message>
    <message>
        <source>Functional exercise with the regional agency (synthetic)</source>
        <translation>Ejercicio funcional con la agencia regional (sintético)</translation>
    </message>
    <message>
        <source>Kingstown depot (synthetic)</source>
        <translation>Depósito de Kingstown (sintético)</translation>
    </message>
    <message>
        <source>Georgetown depot (synthetic)</source>
        <translation>Depósito de Georgetown (sintético)</translation>
    </message>
    <message>
        <source>Port Elizabeth depot (synthetic)</source>
        <translation>Depósito de Port Elizabeth (sintético)</translation>
    </message>
    <message>
        <source>Storm A (invented example)</source>
        <translation>Tormenta A (ejemplo inventado)</translation>
    </message>
    <message>
        <source>Eruption (invented example)</source>
        <translation>Erupción (ejemplo inventado)</translation>
    </message>
    <message>
        <source>Storm B (invented example)</source>
        <translation>Tormenta B (ejemplo inventado)</translation>
    </message>
    <message>
        <source>People trained of those needed</source>
        <translation>Personas capacitadas de las necesarias</translation>
    </message>
    <message>
        <source>Telecommunications Act (invented example)</source>
        <translation>Ley de Telecomunicaciones (ejemplo inventado)</translation>
    </message>
    <message>
        <source>Disaster Management Act (invented example)</source>
        <translation>Ley de Gestión de Desastres (ejemplo inventado)</translation>
    </message>
    <message>
        <source>License condition on outages (invented example)</source>
        <translation>Condición de licencia sobre interrupciones (ejemplo inventado)</translation>
    </message>
    <message>
        <source>National emergency plan (invented example)</source>
        <translation>Plan nacional de emergencias (ejemplo inventado)</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>Operators reported totals without causes.</source>
        <translation>Los operadores reportaron totales sin causas.</translation>
    </message>
    <message>
        <source>Nobody knew who may let terminals through customs at night.</source>
        <translation>Nadie sabía quién puede dejar pasar terminales por la aduana de noche.</translation>
    </message>
    <message>
        <source>The radio club opened the net within twenty minutes.</source>
        <translation>El radioclub abrió la red en veinte minutos.</translation>
    </message>
    <message>
        <source>Two districts had dead batteries.</source>
        <translation>Dos distritos tenían baterías agotadas.</translation>
    </message>
    <message>
        <source>The list of priority telephones was from 2021.</source>
        <translation>La lista de teléfonos prioritarios era de 2021.</translation>
    </message>
    <message>
        <source>National disaster office (synthetic)</source>
        <translation>Oficina nacional de desastres (sintética)</translation>
    </message>
    <message>
        <source>SYN-OPERATOR-A</source>
        <translation>SYN-OPERATOR-A</translation>
    </message>
    <message>
        <source>SYN-OPERATOR-B</source>
        <translation>SYN-OPERATOR-B</translation>
    </message>
    <message>
        <source>Telecommunications regulator (synthetic)</source>
        <translation>Regulador de telecomunicaciones (sintético)</translation>
    </message>
    <message>
        <source>Electricity utility (synthetic)</source>
        <translation>Empresa eléctrica (sintética)</translation>
    </message>
    <message>
        <source>Weather service (synthetic)</source>
        <translation>Servicio meteorológico (sintético)</translation>
    </message>
    <message>
        <source>Ministry of communications (synthetic)</source>
        <translation>Ministerio de comunicaciones (sintético)</translation>
    </message>
    <message>
        <source>Customs (synthetic)</source>
        <translation>Aduanas (sintéticas)</translation>
    </message>
    <message>
        <source>Police (synthetic)</source>
        <translation>Policía (sintética)</translation>
    </message>
    <message>
        <source>Ministry of health (synthetic)</source>
        <translation>Ministerio de salud (sintético)</translation>
    </message>
    <message>
        <source>Public broadcaster (synthetic)</source>
        <translation>Radiodifusora pública (sintética)</translation>
    </message>
    <message>
        <source>Ministry of social development (synthetic)</source>
        <translation>Ministerio de desarrollo social (sintético)</translation>
    </message>
    <message>
        <source>Volcano observatory (synthetic)</source>
        <translation>Observatorio vulcanológico (sintético)</translation>
    </message>
    <message>
        <source>Fuel supplier (synthetic)</source>
        <translation>Proveedor de combustible (sintético)</translation>
    </message>
    <message>
        <source>Amateur radio club (synthetic)</source>
        <translation>Radioclub (sintético)</translation>
    </message>
    <message>
        <source>Regional disaster agency (synthetic partner)</source>
        <translation>Agencia regional de desastres (socio sintético)</translation>
    </message>
    <message>
        <source>Satellite humanitarian partner (synthetic partner)</source>
        <translation>Socio humanitario satelital (socio sintético)</translation>
    </message>
    <message>
        <source>Visitors and crews of yachts</source>
        <translation>Visitantes y tripulaciones de yates</translation>
    </message>
    <message>
        <source>First demonstration: inventory and one scenario</source>
        <translation>Primera demostración: inventario y un escenario</translation>
    </message>
    <message>
        <source>Roles, agreements, radio nets and playbooks added</source>
        <translation>Se agregaron funciones, acuerdos, redes de radio y protocolos</translation>
    </message>
    <message>
        <source>Readiness checklist answered; investment list</source>
        <translation>Lista de verificación de la preparación respondida; lista de inversiones</translation>
    </message>
    <message>
        <source>Access class for essential users (synthetic)</source>
        <translation>Clase de acceso para usuarios esenciales (sintética)</translation>
    </message>
    <message>
        <source>Free access to the information site (synthetic)</source>
        <translation>Acceso gratuito al sitio de información (sintético)</translation>
    </message>
    <message>
        <source>Council and operations center</source>
        <translation>Consejo y centro de operaciones</translation>
    </message>
    <message>
        <source>Warning desk</source>
        <translation>Mesa de alerta</translation>
    </message>
    <message>
        <source>Police, fire service and ambulance</source>
        <translation>Policía, bomberos y ambulancia</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hospitales</translation>
    </message>
    <message>
        <source>Network operations of operators</source>
        <translation>Operaciones de red de los operadores</translation>
    </message>
    <message>
        <source>Electricity and water</source>
        <translation>Electricidad y agua</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>Aeropuertos</translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation>Radiodifusora</translation>
    </message>
    <message>
        <source>Second cable landing on the windward coast (synthetic)</source>
        <translation>Segundo amarre de cable en la costa de barlovento (sintético)</translation>
    </message>
    <message>
        <source>Satellite kits for five islands (synthetic)</source>
        <translation>Equipos satelitales para cinco islas (sintéticos)</translation>
    </message>
    <message>
        <source>Solar and batteries at ten towers (synthetic)</source>
        <translation>Energía solar y baterías en diez torres (sintética)</translation>
    </message>
    <message>
        <source>Microwave ring closed in the north (synthetic)</source>
        <translation>Anillo de microondas cerrado en el norte (sintético)</translation>
    </message>
    <message>
        <source>Cell broadcast at both operators (synthetic)</source>
        <translation>Difusión celular en ambos operadores (sintética)</translation>
    </message>
    <message>
        <source>Sirens with own power on the windward coast (synthetic)</source>
        <translation>Sirenas con energía propia en la costa de barlovento (sintéticas)</translation>
    </message>
    <message>
        <source>District net (invented frequency)</source>
        <translation>Red distrital (frecuencia inventada)</translation>
    </message>
    <message>
        <source>HF national net (invented frequency)</source>
        <translation>Red nacional HF (frecuencia inventada)</translation>
    </message>
    <message>
        <source>Health net (invented frequency)</source>
        <translation>Red de salud (frecuencia inventada)</translation>
    </message>
    <message>
        <source>Caribbean emergency net (verify every year)</source>
        <translation>Red de emergencia del Caribe (verificar cada año)</translation>
    </message>
    <message>
        <source>Hurricane watch net (verify every year)</source>
        <translation>Red de vigilancia de huracanes (verificar cada año)</translation>
    </message>
    <message>
        <source>Emergency operations center</source>
        <translation>Centro de operaciones de emergencia</translation>
    </message>
    <message>
        <source>Network operations of operator A</source>
        <translation>Operaciones de red del operador A</translation>
    </message>
    <message>
        <source>Network operations of operator B</source>
        <translation>Operaciones de red del operador B</translation>
    </message>
    <message>
        <source>Weather service</source>
        <translation>Servicio meteorológico</translation>
    </message>
    <message>
        <source>Regional agency</source>
        <translation>Agencia regional</translation>
    </message>
    <message>
        <source>National library</source>
        <translation>Biblioteca nacional</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <source>An operator fails in a parish</source>
        <translation>Un operador falla en una parroquia</translation>
    </message>
    <message>
        <source>Satellite telephones (synthetic)</source>
        <translation>Teléfonos satelitales (sintéticos)</translation>
    </message>
    <message>
        <source>LEO terminals (synthetic)</source>
        <translation>Terminales LEO (sintéticos)</translation>
    </message>
    <message>
        <source>Portable HF radios (synthetic)</source>
        <translation>Radios HF portátiles (sintéticos)</translation>
    </message>
    <message>
        <source>VHF hand-held radios (synthetic)</source>
        <translation>Radios VHF de mano (sintéticos)</translation>
    </message>
    <message>
        <source>Generators 5 kVA (synthetic)</source>
        <translation>Generadores de 5 kVA (sintéticos)</translation>
    </message>
    <message>
        <source>Cell on wheels (synthetic)</source>
        <translation>Estación celular móvil (sintética)</translation>
    </message>
    <message>
        <source>Temporary mast 15 m (synthetic)</source>
        <translation>Mástil temporal de 15 m (sintético)</translation>
    </message>
    <message>
        <source>Radio operator course (synthetic)</source>
        <translation>Curso de operador de radio (sintético)</translation>
    </message>
    <message>
        <source>Satellite terminal course (synthetic)</source>
        <translation>Curso de terminal satelital (sintético)</translation>
    </message>
    <message>
        <source>Warning course (synthetic)</source>
        <translation>Curso de alerta (sintético)</translation>
    </message>
    <message>
        <source>Reporting course (synthetic)</source>
        <translation>Curso de reportes (sintético)</translation>
    </message>
    <message>
        <source>All districts answer in 15 minutes</source>
        <translation>Todos los distritos responden en 15 minutos</translation>
    </message>
    <message>
        <source>Two of nine districts silent</source>
        <translation>Dos de nueve distritos en silencio</translation>
    </message>
    <message>
        <source>One of nine districts silent</source>
        <translation>Uno de nueve distritos en silencio</translation>
    </message>
    <message>
        <source>First 72 hours known by everybody</source>
        <translation>Las primeras 72 horas conocidas por todos</translation>
    </message>
    <message>
        <source>Decisions taken in time; reports incomplete</source>
        <translation>Decisiones a tiempo; reportes incompletos</translation>
    </message>
    <message>
        <source>Complete status forms in six hours</source>
        <translation>Formularios de estado completos en seis horas</translation>
    </message>
    <message>
        <source>Kits deployed and licensed within a day</source>
        <translation>Equipos desplegados y con licencia en un día</translation>
    </message>
    <message>
        <source>Towers in the north without power; one microwave hop turned away.</source>
        <translation>Torres del norte sin energía; un salto de microondas desviado.</translation>
    </message>
    <message>
        <source>Fuel could not reach the north for three days.</source>
        <translation>El combustible no pudo llegar al norte durante tres días.</translation>
    </message>
    <message>
        <source>Ash on antennas; batteries of the north empty after two days.</source>
        <translation>Ceniza en las antenas; baterías del norte agotadas a los dos días.</translation>
    </message>
    <message>
        <source>Filters and fuel before the zone is closed.</source>
        <translation>Filtros y combustible antes de cerrar la zona.</translation>
    </message>
    <message>
        <source>The southern islands without service for days; roofs lost.</source>
        <translation>Las islas del sur sin servicio por días; techos perdidos.</translation>
    </message>
    <message>
        <source>A satellite kit on every island.</source>
        <translation>Un equipo satelital en cada isla.</translation>
    </message>
    <message>
        <source>Operators keep emergency calls working and restore them first.</source>
        <translation>Los operadores mantienen las llamadas de emergencia y las restablecen primero.</translation>
    </message>
    <message>
        <source>No hours of autonomy are named.</source>
        <translation>No se fijan horas de autonomía.</translation>
    </message>
    <message>
        <source>The disaster office leads the response and keeps sector plans.</source>
        <translation>La oficina de desastres dirige la respuesta y mantiene planes sectoriales.</translation>
    </message>
    <message>
        <source>Telecommunications is not named as a critical service.</source>
        <translation>Las telecomunicaciones no figuran como servicio crítico.</translation>
    </message>
    <message>
        <source>Operators report an outage of more than 1,000 customers within two hours.</source>
        <translation>Los operadores reportan en dos horas una interrupción de más de 1.000 clientes.</translation>
    </message>
    <message>
        <source>A group for telecommunications meets twice a year.</source>
        <translation>Un grupo de telecomunicaciones se reúne dos veces al año.</translation>
    </message>
    <message>
        <source>Party or not, and the focal point: to be verified with the depositary.</source>
        <translation>Parte o no, y el punto focal: por verificar con el depositario.</translation>
    </message>
    <message>
        <source>Status to be verified.</source>
        <translation>Situación por verificar.</translation>
    </message>
    <message>
        <source>Make the status form a license condition.</source>
        <translation>Hacer del formulario de estado una condición de licencia.</translation>
    </message>
    <message>
        <source>Name a duty officer of customs.</source>
        <translation>Designar un oficial de guardia de aduanas.</translation>
    </message>
    <message>
        <source>Replace batteries of hand-held radios.</source>
        <translation>Reemplazar las baterías de las radios de mano.</translation>
    </message>
    <message>
        <source>Renew the list of essential users.</source>
        <translation>Renovar la lista de usuarios esenciales.</translation>
    </message>
    <message>
        <source>Ten operators with own HF and VHF stations</source>
        <translation>Diez operadores con estaciones HF y VHF propias</translation>
    </message>
    <message>
        <source>Call the net controller; letter of activation</source>
        <translation>Llamar al controlador de la red; carta de activación</translation>
    </message>
    <message>
        <source>Assessment team, two satellite kits, standby generators</source>
        <translation>Equipo de evaluación, dos equipos satelitales, generadores de reserva</translation>
    </message>
    <message>
        <source>Request form by e-mail or satellite telephone to its duty officer</source>
        <translation>Formulario de solicitud por correo o teléfono satelital a su oficial de guardia</translation>
    </message>
    <message>
        <source>Eight satellite terminals and technicians within 48 hours</source>
        <translation>Ocho terminales satelitales y técnicos en 48 horas</translation>
    </message>
    <message>
        <source>Request through the regional agency</source>
        <translation>Solicitud por medio de la agencia regional</translation>
    </message>
    <message>
        <source>By the network operations center on call of the regulator</source>
        <translation>Por el centro de operaciones de red a pedido del regulador</translation>
    </message>
    <message>
        <source>Planned for 2027</source>
        <translation>Previsto para 2027</translation>
    </message>
    <message>
        <source>To be agreed</source>
        <translation>Por acordar</translation>
    </message>
    <message>
        <source>Development bank</source>
        <translation>Banco de desarrollo</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Climate fund</source>
        <translation>Fondo climático</translation>
    </message>
    <message>
        <source>Universal service fund</source>
        <translation>Fondo de servicio universal</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Fiber of operator B</source>
        <translation>Fibra del operador B</translation>
    </message>
    <message>
        <source>Mobile of operator A</source>
        <translation>Móvil del operador A</translation>
    </message>
    <message>
        <source>VSAT at the center</source>
        <translation>VSAT en el centro</translation>
    </message>
    <message>
        <source>HF national net</source>
        <translation>Red nacional HF</translation>
    </message>
    <message>
        <source>Fiber ring</source>
        <translation>Anillo de fibra</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Microondas</translation>
    </message>
    <message>
        <source>LEO terminal from stock</source>
        <translation>Terminal LEO de las existencias</translation>
    </message>
    <message>
        <source>District net by VHF</source>
        <translation>Red distrital por VHF</translation>
    </message>
    <message>
        <source>Satellite telephone</source>
        <translation>Teléfono satelital</translation>
    </message>
    <message>
        <source>Messenger by road</source>
        <translation>Mensajero por carretera</translation>
    </message>
    <message>
        <source>Aeronautical HF</source>
        <translation>HF aeronáutica</translation>
    </message>
    <message>
        <source>Marine VHF</source>
        <translation>VHF marina</translation>
    </message>
    <message>
        <source>Saint Vincent and Bequia</source>
        <translation>San Vicente y Bequia</translation>
    </message>
    <message>
        <source>Monday 09:00; hourly when active</source>
        <translation>Lunes 09:00; cada hora si está activa</translation>
    </message>
    <message>
        <source>All islands</source>
        <translation>Todas las islas</translation>
    </message>
    <message>
        <source>Daily 18:00; hourly when active</source>
        <translation>Diario 18:00; cada hora si está activa</translation>
    </message>
    <message>
        <source>Daily 07:00</source>
        <translation>Diario 07:00</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Costa</translation>
    </message>
    <message>
        <source>Cabinet 2</source>
        <translation>Armario 2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Bastidor</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Patio</translation>
    </message>
    <message>
        <source>Kingstown port warehouse</source>
        <translation>Bodega del puerto de Kingstown</translation>
    </message>
    <message>
        <source>HF and VHF nets, message forms</source>
        <translation>Redes HF y VHF, formularios de mensaje</translation>
    </message>
    <message>
        <source>Set up and test within an hour</source>
        <translation>Montar y probar en una hora</translation>
    </message>
    <message>
        <source>Draft, approve and send</source>
        <translation>Redactar, aprobar y enviar</translation>
    </message>
    <message>
        <source>Forecasters and duty officers</source>
        <translation>Pronosticadores y oficiales de guardia</translation>
    </message>
    <message>
        <source>Status form and causes</source>
        <translation>Formulario de estado y causas</translation>
    </message>
    <message>
        <source>Regional center and own stations</source>
        <translation>Centro regional y estaciones propias</translation>
    </message>
    <message>
        <source>Regional tsunami center; tide gauges</source>
        <translation>Centro regional de tsunamis; mareógrafos</translation>
    </message>
    <message>
        <source>Rain and river gauges</source>
        <translation>Pluviómetros y limnímetros</translation>
    </message>
    <message>
        <source>Seismometers, GNSS and camera</source>
        <translation>Sismómetros, GNSS y cámara</translation>
    </message>
    <message>
        <source>Asked for in the budget of 2026</source>
        <translation>Solicitado en el presupuesto de 2026</translation>
    </message>
    <message>
        <source>Half a post is paid</source>
        <translation>Se paga medio puesto</translation>
    </message>
    <message>
        <source>Status to be verified</source>
        <translation>Situación por verificar</translation>
    </message>
    <message>
        <source>Accession is prepared</source>
        <translation>Se prepara la adhesión</translation>
    </message>
    <message>
        <source>Draft form</source>
        <translation>Formulario en borrador</translation>
    </message>
    <message>
        <source>Used in the table-top exercise</source>
        <translation>Usado en el ejercicio de mesa</translation>
    </message>
    <message>
        <source>Duty desk of the regulator on weekdays</source>
        <translation>Mesa de guardia del regulador en días hábiles</translation>
    </message>
    <message>
        <source>Planned for March 2027</source>
        <translation>Previsto para marzo de 2027</translation>
    </message>
    <message>
        <source>Operator A tests every quarter</source>
        <translation>El operador A prueba cada trimestre</translation>
    </message>
    <message>
        <source>Named in this plan</source>
        <translation>Nombrado en este plan</translation>
    </message>
    <message>
        <source>Prices of two towers known</source>
        <translation>Se conocen los precios de dos torres</translation>
    </message>
    <message>
        <source>By letter of the ministry</source>
        <translation>Por carta del ministerio</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>digital messages</source>
        <translation>mensajes digitales</translation>
    </message>
    <message>
        <source>satellite terminal</source>
        <translation>terminal satelital</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>s. 41</source>
        <translation>art. 41</translation>
    </message>
    <message>
        <source>s. 12</source>
        <translation>art. 12</translation>
    </message>
    <message>
        <source>c. 9</source>
        <translation>cl. 9</translation>
    </message>
    <message>
        <source>ch. 7</source>
        <translation>cap. 7</translation>
    </message>
    <message>
        <source>Articles 4 to 9</source>
        <translation>Artículos 4 a 9</translation>
    </message>
    <message>
        <source>voice siren</source>
        <translation>sirena de voz</translation>
    </message>
    <message>
        <source>marine VHF</source>
        <translation>VHF marina</translation>
    </message>
    <message>
        <source>captions on television</source>
        <translation>subtítulos en televisión</translation>
    </message>
    <message>
        <source>warden</source>
        <translation>guardián</translation>
    </message>
    <message>
        <source>Duty officer (synthetic)</source>
        <translation>Oficial de guardia (sintético)</translation>
    </message>
    <message>
        <source>Duty desk of the emergency operations center</source>
        <translation>Mesa de guardia del centro de operaciones de emergencia</translation>
    </message>
    <message>
        <source>Deputy duty officer (synthetic)</source>
        <translation>Oficial de guardia suplente (sintético)</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Network operations (synthetic)</source>
        <translation>Operaciones de red (sintéticas)</translation>
    </message>
    <message>
        <source>Network operations center</source>
        <translation>Centro de operaciones de red</translation>
    </message>
    <message>
        <source>Spectrum desk (synthetic)</source>
        <translation>Mesa de espectro (sintética)</translation>
    </message>
    <message>
        <source>Temporary licences and spectrum</source>
        <translation>Licencias temporales y espectro</translation>
    </message>
    <message>
        <source>Control room (synthetic)</source>
        <translation>Sala de control (sintética)</translation>
    </message>
    <message>
        <source>Grid control room</source>
        <translation>Sala de control de la red eléctrica</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan of Saint Vincent and the Grenadines (demonstration)</source>
        <translation>Plan Nacional de Telecomunicaciones de Emergencia de San Vicente y las Granadinas (demostración)</translation>
    </message>
    <message>
        <source>Demonstration only: no authority stands behind it</source>
        <translation>Solo demostración: ninguna autoridad lo respalda</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan: {country}</source>
        <translation>Plan Nacional de Telecomunicaciones de Emergencia: {country}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>0.3 (demonstration)</source>
        <translation>0.3 (demostración)</translation>
    </message>
    <message>
        <source>Places: GeoNames (geonames.org), CC BY 4.0. Coast and borders: Natural Earth, public domain. Network, power, warning nodes, contacts, storm and everything that people write: invented (synthetic), CC0.</source>
        <translation>Lugares: GeoNames (geonames.org), CC BY 4.0. Costa y fronteras: Natural Earth, dominio público. Red, energía, nodos de alerta, contactos, tormenta y todo lo que escriben personas: inventado (sintético), CC0.</translation>
    </message>
    <message>
        <source>Category 4 hurricane</source>
        <translation>Huracán de categoría 4</translation>
    </message>
    <message>
        <source>A synthetic category 4 hurricane passes Saint Vincent. Invented for demonstration; no forecast and no past storm.</source>
        <translation>Un huracán sintético de categoría 4 pasa por San Vicente. Inventado para demostración; no es un pronóstico ni una tormenta pasada.</translation>
    </message>
    <message>
        <source>Category 4 hurricane (synthetic)</source>
        <translation>Huracán de categoría 4 (sintético)</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>A synthetic earthquake of magnitude 7.8 between the plates east of Saint Vincent, its strength uncertain. Invented for demonstration.</source>
        <translation>Un terremoto sintético de magnitud 7,8 entre las placas al este de San Vicente, de fuerza incierta. Inventado para demostración.</translation>
    </message>
    <message>
        <source>Earthquake east of Saint Vincent (synthetic)</source>
        <translation>Terremoto al este de San Vicente (sintético)</translation>
    </message>
    <message>
        <source>Eruption of La Soufrière</source>
        <translation>Erupción de La Soufrière</translation>
    </message>
    <message>
        <source>A synthetic eruption: flows in invented zones around the summit, each with its odds. Not the official hazard map.</source>
        <translation>Una erupción sintética: flujos en zonas inventadas alrededor de la cumbre, cada una con su probabilidad. No es el mapa oficial de amenazas.</translation>
    </message>
    <message>
        <source>Flows of La Soufrière (synthetic)</source>
        <translation>Flujos de La Soufrière (sintéticos)</translation>
    </message>
    <message>
        <source>Island-wide blackout</source>
        <translation>Apagón en toda la isla</translation>
    </message>
    <message>
        <source>The whole grid is dark for a day and a half; nothing is damaged. Invented for demonstration.</source>
        <translation>Toda la red eléctrica queda sin energía un día y medio; nada se daña. Inventado para demostración.</translation>
    </message>
    <message>
        <source>Island-wide blackout (synthetic)</source>
        <translation>Apagón en toda la isla (sintético)</translation>
    </message>
    <message>
        <source>Submarine cable cut</source>
        <translation>Corte de cable submarino</translation>
    </message>
    <message>
        <source>The submarine cable to the Grenadines is cut until a ship mends it. Invented for demonstration.</source>
        <translation>El cable submarino a las Granadinas queda cortado hasta que un barco lo repara. Inventado para demostración.</translation>
    </message>
    <message>
        <source>Submarine cable to the Grenadines cut (synthetic)</source>
        <translation>Corte del cable submarino a las Granadinas (sintético)</translation>
    </message>
    <message>
        <source>Software failure of one operator</source>
        <translation>Falla de software de un operador</translation>
    </message>
    <message>
        <source>A faulty update stops all sites of one operator for hours. Invented for demonstration.</source>
        <translation>Una actualización defectuosa detiene durante horas todos los sitios de un operador. Inventado para demostración.</translation>
    </message>
    <message>
        <source>Software failure of operator A (synthetic)</source>
        <translation>Falla de software del operador A (sintética)</translation>
    </message>
    <message>
        <source>Hurricane with eruption</source>
        <translation>Huracán con erupción</translation>
    </message>
    <message>
        <source>Two synthetic events at once, the strength of the storm uncertain. Invented for demonstration.</source>
        <translation>Dos eventos sintéticos a la vez, con la fuerza de la tormenta incierta. Inventado para demostración.</translation>
    </message>
    <message>
        <source>Report organizations that did not answer to the head of the group.</source>
        <translation>Informar a la jefatura del grupo qué organizaciones no respondieron.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar el número de versión del programa y salir</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>this is a bug. A report was saved: {file}</source>
        <translation>esto es un error del programa. Se guardó un informe: {file}</translation>
    </message>
    <message>
        <source>Plan emergency telecommunications offline. Without a command, the window opens.</source>
        <translation>Planifique telecomunicaciones de emergencia sin conexión. Sin un comando, se abre la ventana.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped.</source>
        <translation>Códigos de salida: 0 todo bien, 1 algo que atender, 2 uso incorrecto, 3 la revisión encontró errores, 70 un error del programa, 130 detenido.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>the plan file (.gpkg)</source>
        <translation>el archivo del plan (.gpkg)</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>imprimir el resultado como JSON</translation>
    </message>
    <message>
        <source>number of an entry, as history shows it</source>
        <translation>número de una entrada, tal como lo muestra history</translation>
    </message>
    <message>
        <source>where the copy goes (.gpkg)</source>
        <translation>adónde va la copia (.gpkg)</translation>
    </message>
    <message>
        <source>Copied to {file}: the plan as it was at revision {revision}.</source>
        <translation>Se copió en {file}: el plan tal como era en la revisión {revision}.</translation>
    </message>
    <message>
        <source>Copy the plan as it was at an earlier moment; the plan itself stays as it is.</source>
        <translation>Copiar el plan tal como era en un momento anterior; el plan mismo sigue como está.</translation>
    </message>
    <message>
        <source>id, name or code of the record</source>
        <translation>id, nombre o código del registro</translation>
    </message>
    <message>
        <source>photos and documents</source>
        <translation>fotos y documentos</translation>
    </message>
    <message>
        <source>what the files show</source>
        <translation>qué muestran los archivos</translation>
    </message>
    <message>
        <source>when: YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>cuándo: YYYY, YYYY-MM o YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Attached {name}, {size} KiB.</source>
        <translation>Se adjuntó {name}, {size} KiB.</translation>
    </message>
    <message>
        <source>Attach photos and documents to a record.</source>
        <translation>Adjuntar fotos y documentos a un registro.</translation>
    </message>
    <message>
        <source>only those of this record: its id, name or code</source>
        <translation>solo los de este registro: su id, nombre o código</translation>
    </message>
    <message>
        <source>write them into this folder</source>
        <translation>escribirlos en esta carpeta</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>a quién va dirigido</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>divulgación</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>List the photos and documents of the plan, or write them into a folder.</source>
        <translation>Listar las fotos y los documentos del plan, o escribirlos en una carpeta.</translation>
    </message>
    <message>
        <source>rule set (default: chile_ds60; or fcc_8_24, or your own)</source>
        <translation>conjunto de reglas (predeterminado: chile_ds60; o fcc_8_24, o uno propio)</translation>
    </message>
    <message>
        <source>own rule_sets.csv and rules.csv</source>
        <translation>rule_sets.csv y rules.csv propios</translation>
    </message>
    <message>
        <source>redundancy that is not</source>
        <translation>redundancia aparente</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>caminos</translation>
    </message>
    <message>
        <source>all through</source>
        <translation>todos pasan por</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{name}: entered {entered}, computed {computed}. {reason}</source>
        <translation>{name}: registrado {entered}, calculado {computed}. {reason}</translation>
    </message>
    <message>
        <source>Audit paths, shared routes, tiers and a rule set, with pass or fail by operator.</source>
        <translation>Auditar caminos, rutas compartidas, niveles y un conjunto de reglas, con el cumplimiento por operador.</translation>
    </message>
    <message>
        <source>first mend what this rule finds, where that is safe; undo works</source>
        <translation>corregir primero lo que encuentra esta regla, donde sea seguro; se puede deshacer</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>Check the plan against all rules; exit code 3 when there are errors.</source>
        <translation>Revisar el plan con todas las reglas; código de salida 3 si hay errores.</translation>
    </message>
    <message>
        <source>Remove the contents of attachments that were deleted; a backup is kept first.</source>
        <translation>Quitar los contenidos de adjuntos eliminados; antes se conserva una copia de seguridad.</translation>
    </message>
    <message>
        <source>id or name of a run, or of a scenario (its newest run)</source>
        <translation>id o nombre de una simulación, o de un escenario (su simulación más reciente)</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>{run} less {first}</source>
        <translation>{run} menos {first}</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>error estándar</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Put runs side by side, with differences and standard errors under the same draws.</source>
        <translation>Poner simulaciones lado a lado, con diferencias y errores estándar bajo los mismos sorteos.</translation>
    </message>
    <message>
        <source>only these groups</source>
        <translation>solo estos grupos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>oldest survey</source>
        <translation>levantamiento más antiguo</translation>
    </message>
    <message>
        <source>Show how much of what the plan rests on is recorded, and how old it is.</source>
        <translation>Mostrar cuánto está registrado de aquello en que se apoya el plan, y qué antigüedad tiene.</translation>
    </message>
    <message>
        <source>file or folder to copy to</source>
        <translation>archivo o carpeta adonde copiar</translation>
    </message>
    <message>
        <source>Copied to {file} and read back: the copy is the same.</source>
        <translation>Se copió en {file} y se volvió a leer: la copia es idéntica.</translation>
    </message>
    <message>
        <source>Save a verified copy, for example to a stick.</source>
        <translation>Guardar una copia verificada, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>rows to print (default: 20)</source>
        <translation>filas que imprimir (predeterminado: 20)</translation>
    </message>
    <message>
        <source>the worst pairs beyond what both cost alone, exact</source>
        <translation>los peores pares, más allá de lo que cuesta cada uno solo; exacto</translation>
    </message>
    <message>
        <source>K assets that together cut off many people</source>
        <translation>K activos que juntos dejan incomunicadas a muchas personas</translation>
    </message>
    <message>
        <source>what each failure costs in a scenario (Birnbaum importance)</source>
        <translation>lo que cuesta cada fallo en un escenario (importancia de Birnbaum)</translation>
    </message>
    <message>
        <source>with --scenario (default: as it says)</source>
        <translation>con --scenario (predeterminado: lo que este diga)</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>people cut off</source>
        <translation>personas incomunicadas</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Of {people} people recorded; exact, each asset failing alone.</source>
        <translation>De {people} personas registradas; valor exacto, cada activo al fallar solo.</translation>
    </message>
    <message>
        <source>{people} people have no path to a gateway even without a failure.</source>
        <translation>{people} personas no tienen camino a una puerta de enlace aun sin ningún fallo.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>beyond both alone</source>
        <translation>más allá de ambos solos</translation>
    </message>
    <message>
        <source>Exact over all pairs with one of {n} assets.</source>
        <translation>Exacto sobre todos los pares con uno de {n} activos.</translation>
    </message>
    <message>
        <source>Together they cut off {people} people; another set of the same size may be worse.</source>
        <translation>Juntos dejan incomunicadas a {people} personas; otro conjunto del mismo tamaño puede ser peor.</translation>
    </message>
    <message>
        <source>failed in</source>
        <translation>falló en</translation>
    </message>
    <message>
        <source>person-hours if it fails</source>
        <translation>horas-persona si falla</translation>
    </message>
    <message>
        <source>avoided if kept whole</source>
        <translation>evitadas si se mantiene intacto</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>{looked} of {all} assets that may fail, over {events} simulated events; all other draws stay as they are.</source>
        <translation>{looked} de {all} activos que pueden fallar, en {events} eventos simulados; todos los demás sorteos quedan como están.</translation>
    </message>
    <message>
        <source>Rank sites and links by whom their failure cuts off: alone, in pairs, in sets, in a scenario.</source>
        <translation>Ordenar sitios y enlaces según a quién deja incomunicado su fallo: solos, en pares, en conjuntos, en un escenario.</translation>
    </message>
    <message>
        <source>folder to write to (default: Lifeline demo in your documents)</source>
        <translation>carpeta donde escribir (predeterminado: Lifeline demo en sus documentos)</translation>
    </message>
    <message>
        <source>Plan file:    {file}</source>
        <translation>Archivo del plan: {file}</translation>
    </message>
    <message>
        <source>Printed plan: {file}</source>
        <translation>Plan impreso:     {file}</translation>
    </message>
    <message>
        <source>Open it with: {command}</source>
        <translation>Ábralo con:       {command}</translation>
    </message>
    <message>
        <source>Build the demonstration country, simulate a storm and print its plan.</source>
        <translation>Crear el país de demostración, simular una tormenta e imprimir su plan.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>localidad</translation>
    </message>
    <message>
        <source>warning node</source>
        <translation>nodo de alerta</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>people without service</source>
        <translation>personas sin servicio</translation>
    </message>
    <message>
        <source>Without {asset}, {people} people lose all service; exact, nothing else failing.</source>
        <translation>Sin {asset}, {people} personas pierden todo servicio; valor exacto, sin ningún otro fallo.</translation>
    </message>
    <message>
        <source>Show what depends on an asset, downstream.</source>
        <translation>Mostrar qué depende de un activo, aguas abajo.</translation>
    </message>
    <message>
        <source>an older revision of the same plan</source>
        <translation>una revisión anterior del mismo plan</translation>
    </message>
    <message>
        <source>an older version as a plan file</source>
        <translation>una versión anterior como archivo de plan</translation>
    </message>
    <message>
        <source>.pdf, .docx or .xlsx</source>
        <translation>.pdf, .docx o .xlsx</translation>
    </message>
    <message>
        <source>default: usual in the country</source>
        <translation>predeterminado: el usual en el país</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>reemplazar el archivo si ya existe</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Se escribió {file}</translation>
    </message>
    <message>
        <source>Print what changed between two versions of a plan.</source>
        <translation>Imprimir lo que cambió entre dos versiones de un plan.</translation>
    </message>
    <message>
        <source>again for each (default: all)</source>
        <translation>repetir para cada uno (predeterminado: todos)</translation>
    </message>
    <message>
        <source>how many (default: as each scenario says)</source>
        <translation>cuántas (predeterminado: lo que diga cada escenario)</translation>
    </message>
    <message>
        <source>default: threads</source>
        <translation>predeterminado: threads</translation>
    </message>
    <message>
        <source>how many (default: as there are processors)</source>
        <translation>cuántos (predeterminado: tantos como procesadores haya)</translation>
    </message>
    <message>
        <source>a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>un planificador de Dask, como tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>return period (y)</source>
        <translation>período de retorno (años)</translation>
    </message>
    <message>
        <source>people without service at worst</source>
        <translation>personas sin servicio en el peor momento</translation>
    </message>
    <message>
        <source>person-hours</source>
        <translation>horas-persona</translation>
    </message>
    <message>
        <source>Over {n} scenarios: {mean} person-hours on average, nine of ten between {low} and {high}.</source>
        <translation>En {n} escenarios: {mean} horas-persona en promedio, nueve de cada diez entre {low} y {high}.</translation>
    </message>
    <message>
        <source>By return period, {hours} person-hours are to be expected in an average year.</source>
        <translation>Por período de retorno, cabe esperar {hours} horas-persona en un año promedio.</translation>
    </message>
    <message>
        <source>Simulate many scenarios on threads, processes or a Dask cluster, and sum them up.</source>
        <translation>Simular muchos escenarios en hilos, procesos o un clúster de Dask, y resumirlos.</translation>
    </message>
    <message>
        <source>csv, geojson, ...</source>
        <translation>csv, geojson, ...</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>Give the data back in another format.</source>
        <translation>Devolver los datos en otro formato.</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>carpeta donde escribir</translation>
    </message>
    <message>
        <source>all four if not given</source>
        <translation>los cuatro si no se indica</translation>
    </message>
    <message>
        <source>site, link, ...; all if not given</source>
        <translation>site, link, ...; todos si no se indica</translation>
    </message>
    <message>
        <source>Write blank Excel forms for operators; what they fill in is read back without a mapping.</source>
        <translation>Escribir formularios de Excel en blanco para los operadores; lo que completen se vuelve a leer sin asignar columnas.</translation>
    </message>
    <message>
        <source>which storm (default: maria)</source>
        <translation>qué tormenta (predeterminado: maria)</translation>
    </message>
    <message>
        <source>CSV of reports: date, area, storm, pct_cell_sites_out, date_basis</source>
        <translation>CSV de reportes: date, area, storm, pct_cell_sites_out, date_basis</translation>
    </message>
    <message>
        <source>draw simulation and reports as a PNG</source>
        <translation>dibujar la simulación y los reportes como PNG</translation>
    </message>
    <message>
        <source>how many (default: 64)</source>
        <translation>cuántas (predeterminado: 64)</translation>
    </message>
    <message>
        <source>seed of the draws (default: 1)</source>
        <translation>semilla de los sorteos (predeterminado: 1)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>cell sites out %</source>
        <translation>% de sitios celulares sin servicio</translation>
    </message>
    <message>
        <source>5 % to 95 %</source>
        <translation>5 % a 95 %</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>daños</translation>
    </message>
    <message>
        <source>power</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transporte</translation>
    </message>
    <message>
        <source>reported %</source>
        <translation>% reportado</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Day {day}: {mean} % is within {low} to {high} % ({source}).</source>
        <translation>Día {day}: {mean} % está dentro de {low} a {high} % ({source}).</translation>
    </message>
    <message>
        <source>Day {day}: {mean} % is NOT within {low} to {high} % ({source}).</source>
        <translation>Día {day}: {mean} % NO está dentro de {low} a {high} % ({source}).</translation>
    </message>
    <message>
        <source>Off by {mean} percentage points on average, {most} at most.</source>
        <translation>Difiere en {mean} puntos porcentuales en promedio, {most} como máximo.</translation>
    </message>
    <message>
        <source>Simulate a storm of the past over a made-up country and compare it with what was reported.</source>
        <translation>Simular una tormenta del pasado sobre un país inventado y compararla con lo que se reportó.</translation>
    </message>
    <message>
        <source>only what touched this record: its id, or its name or code</source>
        <translation>solo lo que afectó a este registro: su id, nombre o código</translation>
    </message>
    <message>
        <source>how many entries (default: %(default)s)</source>
        <translation>cuántas entradas (predeterminado: %(default)s)</translation>
    </message>
    <message>
        <source>, through the merge {revision}</source>
        <translation>, por la combinación {revision}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Show who changed what, and when.</source>
        <translation>Mostrar quién cambió qué, y cuándo.</translation>
    </message>
    <message>
        <source>spreadsheets and map files</source>
        <translation>hojas de cálculo y archivos de mapa</translation>
    </message>
    <message>
        <source>table the rows belong to, instead of guessing</source>
        <translation>tabla a la que pertenecen las filas, en vez de deducirla</translation>
    </message>
    <message>
        <source>who may see rows that do not say it</source>
        <translation>quién puede ver las filas que no lo indican</translation>
    </message>
    <message>
        <source>field of a column: height_m, height_m:ft, power_supply.battery_h; remembered for the same header</source>
        <translation>campo de una columna: height_m, height_m:ft, power_supply.battery_h; se recuerda para el mismo encabezado</translation>
    </message>
    <message>
        <source>repair not to make, or its code</source>
        <translation>reparación que no debe hacerse, o su código</translation>
    </message>
    <message>
        <source>issue whose proposal is taken</source>
        <translation>observación cuya propuesta se acepta</translation>
    </message>
    <message>
        <source>duplicates that are one record</source>
        <translation>duplicados que son un mismo registro</translation>
    </message>
    <message>
        <source>show what would happen and write nothing</source>
        <translation>mostrar lo que ocurriría sin escribir nada</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Nothing was written: no row could be read.</source>
        <translation>No se escribió nada: no se pudo leer ninguna fila.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>No se escribió nada: era solo una prueba.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Se escribió en {file}.</translation>
    </message>
    <message>
        <source>{place}, row {row}</source>
        <translation>{place}, fila {row}</translation>
    </message>
    <message>
        <source>To refuse: {option}</source>
        <translation>Para rechazar: {option}</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>first cells</source>
        <translation>primeras celdas</translation>
    </message>
    <message>
        <source>{name} is probably {same_name}, {metres} m away: {option}</source>
        <translation>{name} es probablemente {same_name}, a {metres} m: {option}</translation>
    </message>
    <message>
        <source>Bring spreadsheets and map files into a plan, telling what was repaired.</source>
        <translation>Llevar hojas de cálculo y archivos de mapa a un plan, informando lo que se reparó.</translation>
    </message>
    <message>
        <source>site, link, settlement, power_supply, warning_node, ...</source>
        <translation>site, link, settlement, power_supply, warning_node, ...</translation>
    </message>
    <message>
        <source>List the records of one kind.</source>
        <translation>Listar los registros de un tipo.</translation>
    </message>
    <message>
        <source>the other copy of the plan; it stays as it is</source>
        <translation>la otra copia del plan; queda como está</translation>
    </message>
    <message>
        <source>whose value holds where both changed the same field</source>
        <translation>qué valor vale donde ambas cambiaron el mismo campo</translation>
    </message>
    <message>
        <source>decide one conflict, as the list names it: mine or theirs; may be repeated</source>
        <translation>decidir un conflicto, tal como lo nombra la lista: mine o theirs; puede repetirse</translation>
    </message>
    <message>
        <source>at</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>este plan</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>el otro</translation>
    </message>
    <message>
        <source>Merged; one undo takes it back.</source>
        <translation>Combinado; un solo deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>(the record)</source>
        <translation>(el registro)</translation>
    </message>
    <message>
        <source>Merge another copy of the plan into it, field by field, as one edit that can be undone.</source>
        <translation>Combinar el plan con otra copia, campo por campo, como una sola edición que puede deshacerse.</translation>
    </message>
    <message>
        <source>ISO 3166 two-letter code, for example VC</source>
        <translation>código ISO 3166 de dos letras, por ejemplo VC</translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation>título del plan</translation>
    </message>
    <message>
        <source>Made {file}. Fill it with: {command}</source>
        <translation>Se creó {file}. Llénelo con: {command}</translation>
    </message>
    <message>
        <source>Make an empty plan.</source>
        <translation>Crear un plan vacío.</translation>
    </message>
    <message>
        <source>name or id of the scenario</source>
        <translation>nombre o id del escenario</translation>
    </message>
    <message>
        <source>how many to choose (default: 10 without a budget)</source>
        <translation>cuántos elegir (predeterminado: 10 sin presupuesto)</translation>
    </message>
    <message>
        <source>spend at most so much</source>
        <translation>gastar como máximo esta suma</translation>
    </message>
    <message>
        <source>default: data</source>
        <translation>predeterminado: data</translation>
    </message>
    <message>
        <source>by person-hours alone, not per cost</source>
        <translation>solo por horas-persona, no por costo</translation>
    </message>
    <message>
        <source>candidates from the catalog, not the planned links</source>
        <translation>candidatos del catálogo, no los enlaces planificados</translation>
    </message>
    <message>
        <source>how many (default: as the scenario says)</source>
        <translation>cuántas (predeterminado: lo que diga el escenario)</translation>
    </message>
    <message>
        <source>link or kit</source>
        <translation>enlace o equipo</translation>
    </message>
    <message>
        <source>person-hours avoided</source>
        <translation>horas-persona evitadas</translation>
    </message>
    <message>
        <source>per USD</source>
        <translation>por USD</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>Of {hours} person-hours without {service}; {candidates} candidates, {events} simulated events, {looks} looks. Greedy, so no proof.</source>
        <translation>De {hours} horas-persona sin {service}; {candidates} candidatos, {events} eventos simulados, {looks} evaluaciones. Método voraz, por lo que no hay prueba.</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Choose the next alternative links and kits by person-hours avoided per cost.</source>
        <translation>Elegir los próximos enlaces alternativos y equipos desplegables por horas-persona evitadas por costo.</translation>
    </message>
    <message>
        <source>take the edits into the history, as one that can be undone</source>
        <translation>incorporar las ediciones al historial, como una sola que puede deshacerse</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Not kept: {table} {id}: {reason}</source>
        <translation>No se conservó: {table} {id}: {reason}</translation>
    </message>
    <message>
        <source>Show what QGIS or another program changed in the plan file, and take it into the history.</source>
        <translation>Mostrar lo que QGIS u otro programa cambió en el archivo del plan, e incorporarlo al historial.</translation>
    </message>
    <message>
        <source>which print; --list names them</source>
        <translation>qué impreso; --list los nombra</translation>
    </message>
    <message>
        <source>list the prints</source>
        <translation>listar los impresos</translation>
    </message>
    <message>
        <source>code, name or identifier of one site</source>
        <translation>código, nombre o identificador de un sitio</translation>
    </message>
    <message>
        <source>print both side by side</source>
        <translation>imprimir ambos lado a lado</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Print a brief, a card, a form, a list or the atlas: --list names them.</source>
        <translation>Imprimir un resumen, una ficha, un formulario, una lista o el atlas: --list los nombra.</translation>
    </message>
    <message>
        <source>table to begin, for example procedure or playbook_action, or all</source>
        <translation>tabla que iniciar, por ejemplo procedure o playbook_action, o all</translation>
    </message>
    <message>
        <source>rows added</source>
        <translation>filas agregadas</translation>
    </message>
    <message>
        <source>Each row is marked as a proposal of Lifeline: adapt it and change its provenance.</source>
        <translation>Cada fila está marcada como propuesta de Lifeline: adáptela y cambie su procedencia.</translation>
    </message>
    <message>
        <source>The plan has all of these proposals already.</source>
        <translation>El plan ya tiene todas estas propuestas.</translation>
    </message>
    <message>
        <source>Add proposals to begin with: procedures, playbooks, roles, radio nets, glossary and others.</source>
        <translation>Agregar propuestas para empezar: procedimientos, protocolos de actuación, funciones, redes de radio, glosario y otras.</translation>
    </message>
    <message>
        <source>write today&apos;s answers into the plan, for the history</source>
        <translation>escribir en el plan las respuestas de hoy, para el historial</translation>
    </message>
    <message>
        <source>number of gaps to list (default: 10)</source>
        <translation>número de brechas que listar (predeterminado: 10)</translation>
    </message>
    <message>
        <source>Readiness: {score} ({answered} of {questions} answered)</source>
        <translation>Preparación: {score} ({answered} de {questions} respondidas)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntaje</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Mayores brechas</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>Score the readiness checklist from the plan and from answers, with the largest gaps.</source>
        <translation>Calcular el puntaje de la lista de verificación de la preparación con el plan y las respuestas, con las mayores brechas.</translation>
    </message>
    <message>
        <source>a file, with --all a folder</source>
        <translation>un archivo; con --all, una carpeta</translation>
    </message>
    <message>
        <source>every language and edition, a file each</source>
        <translation>cada idioma y edición, un archivo por cada uno</translation>
    </message>
    <message>
        <source>default: the ending of FILE, else pdf</source>
        <translation>predeterminado: la terminación de FILE, si no, pdf</translation>
    </message>
    <message>
        <source>numbered copies, a file each, for the distribution list</source>
        <translation>copias numeradas, un archivo por cada una, para la lista de distribución</translation>
    </message>
    <message>
        <source>whose the next copy is</source>
        <translation>de quién es la copia siguiente</translation>
    </message>
    <message>
        <source>Print the plan: PDF, Word, or its tables as a workbook.</source>
        <translation>Imprimir el plan: PDF, Word o sus tablas como libro de Excel.</translation>
    </message>
    <message>
        <source>the backup to go back to; without one they are listed</source>
        <translation>la copia de seguridad a la que volver; si no se indica, se listan</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>Restored {backup}. What was there is kept as {kept}.</source>
        <translation>Se restauró {backup}. Lo que había se conserva como {kept}.</translation>
    </message>
    <message>
        <source>Restored {backup}.</source>
        <translation>Se restauró {backup}.</translation>
    </message>
    <message>
        <source>List the backups of a plan, or go back to one of them.</source>
        <translation>Listar las copias de seguridad de un plan, o volver a una de ellas.</translation>
    </message>
    <message>
        <source>size (default: 1366x768)</source>
        <translation>tamaño (predeterminado: 1366x768)</translation>
    </message>
    <message>
        <source>with the dark palette</source>
        <translation>con la paleta oscura</translation>
    </message>
    <message>
        <source>scale of texts and controls (default: 1)</source>
        <translation>escala de textos y controles (predeterminado: 1)</translation>
    </message>
    <message>
        <source>Write every panel of the window as a PNG picture.</source>
        <translation>Escribir cada panel de la ventana como imagen PNG.</translation>
    </message>
    <message>
        <source>stop early, once the standard error of the person-hours is at most this share of them, such as 2%%</source>
        <translation>detenerse antes, en cuanto el error estándar de las horas-persona sea como máximo esta proporción de ellas, por ejemplo 2%%</translation>
    </message>
    <message>
        <source>seed of the draws (default: as the scenario says)</source>
        <translation>semilla de los sorteos (predeterminado: la que diga el escenario)</translation>
    </message>
    <message>
        <source>let numba (extra fast) compute the same answer</source>
        <translation>dejar que numba (extra fast) calcule la misma respuesta</translation>
    </message>
    <message>
        <source>print areas and groups of people as well</source>
        <translation>imprimir también áreas y grupos de personas</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>most without service</source>
        <translation>máximo sin servicio</translation>
    </message>
    <message>
        <source>half back after h</source>
        <translation>mitad restablecida a las h</translation>
    </message>
    <message>
        <source>nine tenths after h</source>
        <translation>nueve décimos a las h</translation>
    </message>
    <message>
        <source>Simulate a scenario and keep the run in the plan.</source>
        <translation>Simular un escenario y guardar la simulación en el plan.</translation>
    </message>
    <message>
        <source>name or id of a scenario (default: before any event)</source>
        <translation>nombre o id de un escenario (predeterminado: antes de todo evento)</translation>
    </message>
    <message>
        <source>covered, {time}</source>
        <translation>cobertura, {time}</translation>
    </message>
    <message>
        <source>channels, {time}</source>
        <translation>canales, {time}</translation>
    </message>
    <message>
        <source>Nobody recorded these stages of the chain, they are taken to hold: {stages}.</source>
        <translation>Nadie registró estas etapas de la cadena; se supone que funcionan: {stages}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Show which settlements can be warned, over how many independent channels, now and in an event.</source>
        <translation>Mostrar a qué localidades se puede alertar y por cuántos canales independientes, ahora y en un evento.</translation>
    </message>
    <message>
        <source>intensity factor instead of the scenario&apos;s</source>
        <translation>factor de intensidad en lugar del que tiene el escenario</translation>
    </message>
    <message>
        <source>another battery; again for each</source>
        <translation>otra batería; repetir para cada una</translation>
    </message>
    <message>
        <source>a link that is gone</source>
        <translation>un enlace que ya no está</translation>
    </message>
    <message>
        <source>a new link that nothing harms</source>
        <translation>un enlace nuevo al que nada daña</translation>
    </message>
    <message>
        <source>people without service at {hour} h</source>
        <translation>personas sin servicio a las {hour} h</translation>
    </message>
    <message>
        <source>person-hours lost</source>
        <translation>horas-persona perdidas</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Turn a battery, a link or the strength of the event and see what changes under the same draws.</source>
        <translation>Modificar una batería, un enlace o la intensidad del evento y ver qué cambia bajo los mismos sorteos.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>one scenario, on every track that its hurricane might have taken</source>
        <translation>un escenario, en cada trayectoria que su huracán podría haber tomado</translation>
    </message>
    <message>
        <source>shifts to the sides (default: 5)</source>
        <translation>desplazamientos a los lados (predeterminado: 5)</translation>
    </message>
    <message>
        <source>shifts ahead and back (default: 3)</source>
        <translation>desplazamientos adelante y atrás (predeterminado: 3)</translation>
    </message>
    <message>
        <source>standard deviation to the sides (default: of 48 h forecasts)</source>
        <translation>desviación estándar a los lados (predeterminado: la de los pronósticos a 48 h)</translation>
    </message>
    <message>
        <source>standard deviation ahead and back (default: the same)</source>
        <translation>desviación estándar adelante y atrás (predeterminado: la misma)</translation>
    </message>
    <message>
        <source>ahead (km)</source>
        <translation>adelante (km)</translation>
    </message>
    <message>
        <source>to the right (km)</source>
        <translation>a la derecha (km)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Over {n} tracks, weighted: {mean} person-hours (standard error at most {se}); nine of ten tracks between {low} and {high}. The worst is {along} km ahead and {across} km to the right: {worst} person-hours.</source>
        <translation>En {n} trayectorias, ponderado: {mean} horas-persona (error estándar a lo sumo {se}); nueve de cada diez trayectorias entre {low} y {high}. La peor está {along} km adelante y {across} km a la derecha: {worst} horas-persona.</translation>
    </message>
    <message>
        <source>coordinate system of files that do not state theirs, such as EPSG:32620; remembered, too</source>
        <translation>sistema de coordenadas de los archivos que no indican el suyo, como EPSG:32620; también se recuerda</translation>
    </message>
    <message>
        <source>these arguments are missing: {0}</source>
        <translation>faltan estos argumentos: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; choose one of these: {2}</source>
        <translation>{0} no puede ser {1}; elija uno de estos: {2}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} no puede ser {1}</translation>
    </message>
    <message>
        <source>{0} needs a value</source>
        <translation>{0} necesita un valor</translation>
    </message>
    <message>
        <source>{0} takes no value: {1}</source>
        <translation>{0} no admite ningún valor: {1}</translation>
    </message>
    <message>
        <source>{0} does not go with {1}</source>
        <translation>{0} no es compatible con {1}</translation>
    </message>
    <message>
        <source>one of these is needed: {0}</source>
        <translation>se necesita uno de estos: {0}</translation>
    </message>
    <message>
        <source>{0} may mean several options: {1}</source>
        <translation>{0} puede ser varias opciones: {1}</translation>
    </message>
    <message>
        <source>{0} is not understood: {1}</source>
        <translation>no se entiende {0}: {1}</translation>
    </message>
    <message>
        <source>nobody knows these arguments: {0}</source>
        <translation>argumentos desconocidos: {0}</translation>
    </message>
    <message>
        <source>± is one standard error; of averages, the most that it can be.</source>
        <translation>± es un error estándar; de los promedios, lo máximo que puede ser.</translation>
    </message>
    <message>
        <source>write COLUMN=FIELD</source>
        <translation>escriba COLUMNA=CAMPO</translation>
    </message>
    <message>
        <source>write TABLE/ID/FIELD=mine or =theirs</source>
        <translation>escriba TABLA/ID/CAMPO=mine o =theirs</translation>
    </message>
    <message>
        <source>± is the most that one standard error can be.</source>
        <translation>± es lo máximo que puede ser un error estándar.</translation>
    </message>
    <message>
        <source>Attachments: {n}; contents in the plan file: {size} MiB</source>
        <translation>Adjuntos: {n}; contenidos en el archivo del plan: {size} MiB</translation>
    </message>
    <message>
        <source>Sites by their site-disjoint paths to a gateway: none {none}, one {one}, two {two}, three or more {more}. The network falls apart without any one of these sites: {sites}, or links: {links}.</source>
        <translation>Sitios según sus caminos a una puerta de enlace sin sitios comunes: ninguno {none}, uno {one}, dos {two}, tres o más {more}. La red se parte sin uno cualquiera de estos sitios: {sites}, o enlaces: {links}.</translation>
    </message>
    <message>
        <source>Sites given another tier than the one computed: {n}.</source>
        <translation>Sitios con un nivel distinto del calculado: {n}.</translation>
    </message>
    <message>
        <source>Findings: {n}, of which errors: {errors}; records mended: {mended}</source>
        <translation>Hallazgos: {n}, de ellos errores: {errors}; registros corregidos: {mended}</translation>
    </message>
    <message>
        <source>Findings: {n}, of which errors: {errors}</source>
        <translation>Hallazgos: {n}, de ellos errores: {errors}</translation>
    </message>
    <message>
        <source>Contents removed that no record names any more: {n}, {size} MiB.</source>
        <translation>Contenidos eliminados que ningún registro nombra ya: {n}, {size} MiB.</translation>
    </message>
    <message>
        <source>id, code or name of a site, link, organization or route group</source>
        <translation>id, código o nombre de un sitio, enlace, organización o grupo de ruta</translation>
    </message>
    <message>
        <source>± is one standard error.</source>
        <translation>± es un error estándar.</translation>
    </message>
    <message>
        <source>Records: {n}</source>
        <translation>Registros: {n}</translation>
    </message>
    <message>
        <source>Records taken into the history: {n}.</source>
        <translation>Registros incorporados al historial: {n}.</translation>
    </message>
    <message>
        <source>Records edited in another program that are not in the history yet: {n}.</source>
        <translation>Registros editados en otro programa que aún no están en el historial: {n}.</translation>
    </message>
    <message>
        <source>multiplies the intensity of every event (default: as the scenario says)</source>
        <translation>multiplica la intensidad de cada evento (predeterminado: como dice el escenario)</translation>
    </message>
    <message>
        <source>{time}: some channel covers {covered} of {people} people. Settlements with one independent channel: {one}; with none: {none}.</source>
        <translation>{time}: algún canal cubre a {covered} de {people} personas. Localidades con un solo canal independiente: {one}; con ninguno: {none}.</translation>
    </message>
    <message>
        <source>{events} simulated events, the same draws before and after; ± is one standard error.</source>
        <translation>{events} eventos simulados, con los mismos sorteos antes y después; ± es un error estándar.</translation>
    </message>
    <message>
        <source>No reports were given: name their file to see how far off the simulation is.</source>
        <translation>No se dieron informes: indique su archivo para ver cuánto difiere la simulación.</translation>
    </message>
    <message>
        <source>copy the rule set into a folder to change its figures there, and stop</source>
        <translation>copia el conjunto de reglas en una carpeta para cambiar allí sus cifras, y termina</translation>
    </message>
    <message>
        <source>Change the figures in {path}, then use --rules {name} --rules-folder {folder}.</source>
        <translation>Cambie las cifras en {path} y luego use --rules {name} --rules-folder {folder}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.</source>
        <translation>Sirenas, altavoces y transmisores sin alcance registrado, que no cuentan para nadie: {count}.</translation>
    </message>
    <message>
        <source>list the rule sets that there are</source>
        <translation>lista los conjuntos de reglas que hay</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>conjunto de reglas</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>With --json: the points of every curve, to draw.</source>
        <translation>Con --json: los puntos de cada curva, para dibujar.</translation>
    </message>
    <message>
        <source>List the fragility curves that a plan uses, its own first.</source>
        <translation>Listar las curvas de fragilidad que usa un plan, primero las propias.</translation>
    </message>
    <message>
        <source>name or id of a hazard event</source>
        <translation>nombre o id de un evento de amenaza</translation>
    </message>
    <message>
        <source>print so many rows of each ranking (default: 15)</source>
        <translation>imprime tantas filas de cada clasificación (predeterminado: 15)</translation>
    </message>
    <message>
        <source>Say how strong a hazard event is at every place, before it is simulated.</source>
        <translation>Decir qué intensidad tiene un evento de amenaza en cada lugar, antes de simularlo.</translation>
    </message>
    <message>
        <source>logical failure</source>
        <translation>fallo lógico</translation>
    </message>
    <message>
        <source>who is without service at this time after the event</source>
        <translation>quién está sin servicio a esta hora después del evento</translation>
    </message>
    <message>
        <source>Out of date: the inventory or the scenario has changed since this run.</source>
        <translation>Desactualizado: el inventario o el escenario ha cambiado desde esta simulación.</translation>
    </message>
    <message>
        <source>± is one standard error; of hours and of settlements, the most that it can be.</source>
        <translation>± es un error estándar; de las horas y de las localidades, lo máximo que puede ser.</translation>
    </message>
    <message>
        <source>hours after the event</source>
        <translation>horas después del evento</translation>
    </message>
    <message>
        <source>hours out</source>
        <translation>horas fuera</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Out: sites within the first 72 h, settlements after 24 h.</source>
        <translation>Fuera: sitios en las primeras 72 h, localidades tras 24 h.</translation>
    </message>
    <message>
        <source>{cause} {hours} h</source>
        <translation>{cause} {hours} h</translation>
    </message>
    <message>
        <source>{n} h after the event:</source>
        <translation>{n} h después del evento:</translation>
    </message>
    <message>
        <source>without service</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>Show a run that the plan keeps: figures over time and by cause, rankings, who is dark at a time.</source>
        <translation>Mostrar una simulación que el plan conserva: cifras en el tiempo y por causa, clasificaciones, quién está sin servicio a una hora.</translation>
    </message>
    <message>
        <source>Day {day}, power among the causes: {mean} %, to be within {low} to {high} % ({source}).</source>
        <translation>Día {day}, la energía entre las causas: {mean} %, que debe estar entre {low} y {high} % ({source}).</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>language of the texts, such as es or fr (default: that chosen in the window, else of the system)</source>
        <translation>idioma de los textos, como es o fr (predeterminado: el elegido en la ventana o, si no, el del sistema)</translation>
    </message>
    <message>
        <source>language of the print (default: that of the terminal)</source>
        <translation>idioma del impreso (predeterminado: el de la terminal)</translation>
    </message>
    <message>
        <source>language of the proposals (default: that of the terminal)</source>
        <translation>idioma de las propuestas (predeterminado: el de la terminal)</translation>
    </message>
    <message>
        <source>± is one standard error; of people, the most that it can be.</source>
        <translation>± es un error estándar; en las personas, el máximo que puede ser.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>y</source>
        <translation>años</translation>
    </message>
    <message>
        <source>1/y</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>person h</source>
        <translation>h-persona</translation>
    </message>
    <message>
        <source>% d</source>
        <translation>% d</translation>
    </message>
    <message>
        <source>l/h per kVA</source>
        <translation>l/h por kVA</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message>
        <source>Today, before any event</source>
        <translation>Hoy, antes de cualquier evento</translation>
    </message>
    <message>
        <source>When the event strikes</source>
        <translation>Cuando impacta el evento</translation>
    </message>
    <message>
        <source>24 h after the event</source>
        <translation>24 h después del evento</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>warning center</source>
        <translation>centro de alerta</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>CAP server</source>
        <translation>servidor CAP</translation>
    </message>
    <message>
        <source>cell broadcast center</source>
        <translation>centro de difusión celular</translation>
    </message>
</context>
</TS>
