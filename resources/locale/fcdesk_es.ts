<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About fcdesk</source>
        <translation>Acerca de fcdesk</translation>
    </message>
    <message>
        <source>fcdesk {version}</source>
        <translation>fcdesk {version}</translation>
    </message>
    <message>
        <source>A desk for fact-checkers. Licensed under the Apache License, Version 2.0.</source>
        <translation>Una mesa de trabajo para la verificación de datos. Se distribuye con la Licencia Apache, versión 2.0.</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Typefaces: Inter and Source Serif 4 (SIL Open Font License).</source>
        <translation>Iconos: Lucide (ISC). Tipografías: Inter y Source Serif 4 (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>AllClaims</name>
    <message>
        <source>Claims of all cases</source>
        <translation>Afirmaciones de todos los casos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Find in the claims of all cases</source>
        <translation>Buscar en las afirmaciones de todos los casos</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Toda calificación</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin calificación</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} claims from {read} of {total}</source>
        <translation>Afirmaciones: {shown} (leídas {read} de {total})</translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Ninguna afirmación coincide.</translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <translation>Todavía no hay afirmaciones.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n afirmación copiada como tabla</numerusform>
            <numerusform>%n afirmaciones copiadas como tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied}; further ones have not been read yet</source>
        <translation>{copied}; quedan otras por cargar</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Colours by {what}</source>
        <translation>Colores según {what}</translation>
    </message>
    <message>
        <source>{words} {claims}</source>
        <translation>{words} {claims}</translation>
    </message>
    <message>
        <source>dashed: no verdict yet</source>
        <translation>línea discontinua: aún sin calificación</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Status of the case</source>
        <translation>Estado del caso</translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation>Asignado a {name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
</context>
<context>
    <name>CaseDetailsDialog</name>
    <message>
        <source>Case details</source>
        <translation>Detalles del caso</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Verdict scale</source>
        <translation>Escala de calificación</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Asignar&amp;me</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Verdict scale</source>
        <translation>Escala de &amp;calificación</translation>
    </message>
    <message>
        <source>Verdicts that were given keep the scale they were given on.</source>
        <translation>Las calificaciones ya dadas conservan la escala con la que se dieron.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CaseFilterDialog</name>
    <message>
        <source>Filter cases</source>
        <translation>Filtrar casos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Made on or after</source>
        <translation>Creado ese día o después</translation>
    </message>
    <message>
        <source>Made on or before</source>
        <translation>Creado ese día o antes</translation>
    </message>
    <message>
        <source>Due on or before</source>
        <translation>Con plazo ese día o antes</translation>
    </message>
    <message>
        <source>Leave out arc&amp;hived cases</source>
        <translation>Omitir los casos archi&amp;vados</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ningún caso coincide</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Exactly as the case has it</source>
        <translation>Exactamente como figura en el caso</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Calificación</translation>
    </message>
    <message>
        <source>C&amp;laimant</source>
        <translation>&amp;Quién lo afirma</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>Crea&amp;do desde</translation>
    </message>
    <message>
        <source>Made &amp;until</source>
        <translation>Creado &amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Due until</source>
        <translation>&amp;Plazo hasta</translation>
    </message>
    <message>
        <source>Keep &amp;as</source>
        <translation>Guardar c&amp;omo</translation>
    </message>
    <message>
        <source>A name, to keep this filter</source>
        <translation>Un nombre, para guardar el filtro</translation>
    </message>
    <message>
        <source>Name under which this filter is kept</source>
        <translation>Nombre con el que se guarda este filtro</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>Mostrar casos</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Export to Word</source>
        <translation>Exportar a Word</translation>
    </message>
    <message>
        <source>{judged} of {claims} claims judged</source>
        <translation>Afirmaciones evaluadas: {judged} de {claims}</translation>
    </message>
    <message>
        <source>No claims yet: select a passage and press C, or press S for suggestions</source>
        <translation>Todavía no hay afirmaciones: seleccionar un pasaje y pulsar C, o pulsar S para ver sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n sentences read</source>
        <translation>
            <numerusform>{read} de %n oración leída</numerusform>
            <numerusform>{read} de %n oraciones leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}: show what has not been read</source>
        <translation>{counted}: mostrar lo que no se ha leído</translation>
    </message>
    <message>
        <source>Sentences marked as claims or dismissed. Shows in the margin what is left</source>
        <translation>Oraciones marcadas como afirmaciones o descartadas. Muestra en el margen lo que queda</translation>
    </message>
    <message>
        <source>Claims in the order of the article</source>
        <translation>Afirmaciones en el orden del artículo</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin calificación</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation>Afirmación {number}, {verdict}: {words}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Article, claims, evidence or write-up</source>
        <translation>Artículo, afirmaciones, pruebas o verificación</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that make the claim</source>
        <translation>No hay nada seleccionado: seleccionar las palabras que forman la afirmación</translation>
    </message>
    <message>
        <source>Claims {count}</source>
        <translation>Afirmaciones {count}</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>Pruebas {count}</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Words of a title, or a reference</source>
        <translation>Palabras de un título o una referencia</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Buscar un caso</translation>
    </message>
    <message>
        <source>By status, tag, rating, person or date; filters can be kept</source>
        <translation>Por estado, etiqueta, calificación, persona o fecha; los filtros se pueden guardar</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Ningún caso coincide.</translation>
    </message>
    <message>
        <source>The filter “{name}” is no longer kept. Filter… keeps it again</source>
        <translation>El filtro «{name}» ya no está guardado. Con «Filtrar…» se puede volver a guardar</translation>
    </message>
    <message>
        <source>{reference} · {judged} of {claims} judged</source>
        <translation>{reference} · evaluadas: {judged} de {claims}</translation>
    </message>
</context>
<context>
    <name>Checkable</name>
    <message>
        <source>not yet checkable</source>
        <translation>aún no verificable</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>no verificable</translation>
    </message>
</context>
<context>
    <name>ClaimChoices</name>
    <message>
        <source>Kind of claim</source>
        <translation>Tipo de afirmación</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status of the check</source>
        <translation>Estado de la verificación</translation>
    </message>
</context>
<context>
    <name>ClaimEdges</name>
    <message>
        <source>&amp;Start a word to the left</source>
        <translation>&amp;Inicio: una palabra a la izquierda</translation>
    </message>
    <message>
        <source>S&amp;tart a word to the right</source>
        <translation>I&amp;nicio: una palabra a la derecha</translation>
    </message>
    <message>
        <source>&amp;End a word to the left</source>
        <translation>&amp;Final: una palabra a la izquierda</translation>
    </message>
    <message>
        <source>E&amp;nd a word to the right</source>
        <translation>Final: una palabra a la &amp;derecha</translation>
    </message>
    <message>
        <source>Ad&amp;just the passage</source>
        <translation>A&amp;justar el pasaje</translation>
    </message>
    <message>
        <source>Start a &amp;character to the left</source>
        <translation>Inicio: un &amp;carácter a la izquierda</translation>
    </message>
    <message>
        <source>Start a c&amp;haracter to the right</source>
        <translation>Inicio: un c&amp;arácter a la derecha</translation>
    </message>
    <message>
        <source>End a character to the &amp;left</source>
        <translation>Final: un carácter a la iz&amp;quierda</translation>
    </message>
    <message>
        <source>End a character to the &amp;right</source>
        <translation>Final: un carácter a la de&amp;recha</translation>
    </message>
    <message>
        <source>No claim with a place in the article is selected: choose one with J and K</source>
        <translation>No hay seleccionada ninguna afirmación con lugar en el artículo: elegir una con J y K</translation>
    </message>
    <message>
        <source>Claim {number} is now: {quote}</source>
        <translation>La afirmación {number} es ahora: {quote}</translation>
    </message>
    <message>
        <source>The verdict on claim {number} was given for other words: confirm or change it.</source>
        <translation>La calificación de la afirmación {number} se dio a otra redacción: hay que confirmarla o cambiarla.</translation>
    </message>
    <message>
        <source>Claim {number} begins where the article begins</source>
        <translation>La afirmación {number} empieza donde empieza el artículo</translation>
    </message>
    <message>
        <source>Claim {number} ends where the article ends</source>
        <translation>La afirmación {number} termina donde termina el artículo</translation>
    </message>
    <message>
        <source>Nothing would be left of claim {number}: delete it with Ctrl+Backspace</source>
        <translation>No quedaría nada de la afirmación {number}: se elimina con Ctrl+Backspace</translation>
    </message>
</context>
<context>
    <name>ClaimKeys</name>
    <message>
        <source>Rating {number}</source>
        <translation>Calificación {number}</translation>
    </message>
    <message>
        <source>Claim {number} came into view; press the number again to rate it</source>
        <translation>Se muestra la afirmación {number}; pulsar el número otra vez para calificarla</translation>
    </message>
    <message>
        <source>No claim is selected: mark one with C, or choose one with J and K</source>
        <translation>Ninguna afirmación seleccionada: marcar una con C o elegirla con J y K</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message>
        <source>Notes on the claim</source>
        <translation>Notas sobre la afirmación</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Notes · {count}</source>
        <translation>Notas · {count}</translation>
    </message>
    <message>
        <source>Delete deletes a note</source>
        <translation>Supr elimina una nota</translation>
    </message>
    <message>
        <source>For the desk alone; never printed for readers</source>
        <translation>Solo para la redacción; nunca se imprime para los lectores</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation>La afirmación en una oración sencilla</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>How the article names the claimant</source>
        <translation>Cómo se nombra la fuente en el artículo</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué esta calificación</translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation>Lo que no se pudo establecer</translation>
    </message>
    <message>
        <source>Claim {number} · {place} of {claims}</source>
        <translation>Afirmación {number} · {place} de {claims}</translation>
    </message>
    <message>
        <source>Claim {number} · its passage is no longer in the article</source>
        <translation>Afirmación {number} · su pasaje ya no está en el artículo</translation>
    </message>
    <message>
        <source>Quote: {words}</source>
        <translation>Cita: {words}</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Propuesta: {words}</translation>
    </message>
    <message>
        <source>The reason, in a sentence or two for the reader</source>
        <translation>La razón, en una o dos oraciones para los lectores</translation>
    </message>
    <message>
        <source>Choose a rating first, then say why</source>
        <translation>Elegir primero una calificación y luego explicar por qué</translation>
    </message>
    <message>
        <source>Verdict · none yet</source>
        <translation>Calificación · aún ninguna</translation>
    </message>
    <message>
        <source>Verdict · {label}</source>
        <translation>Calificación · {label}</translation>
    </message>
    <message>
        <source>Passed on by {names}</source>
        <translation>Transmitido por {names}</translation>
    </message>
    <message>
        <source>Why chosen: {reasons}</source>
        <translation>Por qué se eligió: {reasons}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin determinar</translation>
    </message>
    <message>
        <source>Named in the article as</source>
        <translation>Cómo se nombra la fuente</translation>
    </message>
    <message>
        <source>No claim is selected. Select a passage of the article and press C to mark one.</source>
        <translation>No hay ninguna afirmación seleccionada. Para marcar una, seleccionar un pasaje del artículo y pulsar C.</translation>
    </message>
</context>
<context>
    <name>ClaimStatuses</name>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Find in the claims</source>
        <translation>Buscar en las afirmaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <translation>
            <numerusform>{shown} de %n afirmación</numerusform>
            <numerusform>{shown} de %n afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation>Ninguna afirmación coincide.</translation>
    </message>
    <message>
        <source>Select a sentence and press C.</source>
        <translation>Seleccionar una oración y pulsar C.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n afirmación copiada como tabla</numerusform>
            <numerusform>%n afirmaciones copiadas como tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>Colour by</source>
        <translation>Color según</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Verdict</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin calificación</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation>Afirmación {number}, {verdict}: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;Afirmación</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Copy with reference</source>
        <translation>&amp;Copiar con referencia</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that are to be copied</source>
        <translation>No hay nada seleccionado: seleccionar las palabras que se quieren copiar</translation>
    </message>
    <message>
        <source>Copied the selected words with their reference</source>
        <translation>Se copiaron las palabras seleccionadas con su referencia</translation>
    </message>
    <message>
        <source>Copied the quote of claim {number} with its reference</source>
        <translation>Se copió la cita de la afirmación {number} con su referencia</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the archive needs a folder of its own; name one</source>
        <translation>el archivo de casos necesita una carpeta propia; hay que indicar una</translation>
    </message>
    <message>
        <source>there is no display to show a window on; fcdesk --help lists what works without one</source>
        <translation>no hay pantalla en la que mostrar una ventana; fcdesk --help enumera lo que funciona sin ella</translation>
    </message>
    <message>
        <source>a house style needs a name; give one</source>
        <translation>un estilo de la casa necesita un nombre; hay que darle uno</translation>
    </message>
    <message>
        <source>that case is no longer in the archive; look at the list again</source>
        <translation>ese caso ya no está en el archivo de casos; hay que volver a mirar la lista</translation>
    </message>
    <message>
        <source>that passage lies outside the article; select it again</source>
        <translation>ese pasaje queda fuera del artículo; hay que volver a seleccionarlo</translation>
    </message>
    <message>
        <source>nothing is selected; select the words that make the claim</source>
        <translation>no hay nada seleccionado; hay que seleccionar las palabras que forman la afirmación</translation>
    </message>
    <message>
        <source>these changes hold no case; the file they come from is incomplete</source>
        <translation>estos cambios no contienen ningún caso; el archivo del que proceden está incompleto</translation>
    </message>
    <message>
        <source>a case cannot be taken out of itself; archive it instead</source>
        <translation>un caso no se puede quitar de sí mismo; en su lugar hay que archivarlo</translation>
    </message>
    <message>
        <source>an article needs a title; the old one was kept</source>
        <translation>un artículo necesita un título; se conservó el anterior</translation>
    </message>
    <message>
        <source>the new version is empty; the old one was kept</source>
        <translation>la versión nueva está vacía; se conservó la anterior</translation>
    </message>
    <message>
        <source>one of the two passages is no longer in the article; give it a new place first</source>
        <translation>uno de los dos pasajes ya no está en el artículo; primero hay que darle un lugar nuevo</translation>
    </message>
    <message>
        <source>exactly that passage is another claim already; choose other edges</source>
        <translation>exactamente ese pasaje es ya otra afirmación; hay que elegir otros límites</translation>
    </message>
    <message>
        <source>a case needs a title; give one</source>
        <translation>un caso necesita un título; hay que darle uno</translation>
    </message>
    <message>
        <source>the article is empty; give a text to check</source>
        <translation>el artículo está vacío; hay que proporcionar un texto para verificar</translation>
    </message>
    <message>
        <source>a case needs a title; the old one was kept</source>
        <translation>un caso necesita un título; se conservó el anterior</translation>
    </message>
    <message>
        <source>exactly that passage is dismissed already; change the reason instead</source>
        <translation>exactamente ese pasaje ya está descartado; en su lugar hay que cambiar la razón</translation>
    </message>
    <message>
        <source>another reason needs words; say why the passage will not be checked</source>
        <translation>otra razón necesita un texto; hay que decir por qué no se verifica el pasaje</translation>
    </message>
    <message>
        <source>a source cannot be derived from itself; choose another origin</source>
        <translation>una fuente no puede proceder de sí misma; hay que elegir otro origen</translation>
    </message>
    <message>
        <source>the claim&apos;s evidence has changed meanwhile; look at the list again</source>
        <translation>las pruebas de la afirmación han cambiado entretanto; hay que volver a mirar la lista</translation>
    </message>
    <message>
        <source>evidence needs a title, an address, a file or a note; give one of them</source>
        <translation>una prueba necesita un título, una dirección, un archivo o una nota; hay que dar al menos uno de ellos</translation>
    </message>
    <message>
        <source>say what became of the picture or video; choose one category at least</source>
        <translation>falta decir qué se hizo con la imagen o el vídeo; hay que elegir al menos una categoría</translation>
    </message>
    <message>
        <source>nothing is said of this claim&apos;s picture or video, so nothing can be taken back</source>
        <translation>no hay ninguna valoración de la imagen o el vídeo de esta afirmación, así que no hay nada que retirar</translation>
    </message>
    <message>
        <source>a review that does not approve needs a remark; say what is missing</source>
        <translation>una revisión que no aprueba necesita una observación; hay que decir qué falta</translation>
    </message>
    <message>
        <source>give the address of the published page without # and what follows; each claim adds its own</source>
        <translation>hay que dar la dirección de la página publicada sin # ni lo que sigue; cada afirmación añade lo suyo</translation>
    </message>
    <message>
        <source>a claim of the review copy has been deleted since; leave its texts out</source>
        <translation>una afirmación de la copia de revisión se ha eliminado después; hay que dejar fuera sus textos</translation>
    </message>
    <message>
        <source>there is no verdict to explain yet; choose a rating first</source>
        <translation>todavía no hay calificación que explicar; primero hay que elegir una</translation>
    </message>
    <message>
        <source>this claim has no verdict to withdraw</source>
        <translation>esta afirmación no tiene calificación que retirar</translation>
    </message>
    <message>
        <source>a finding is let pass for a reason; write one</source>
        <translation>un aviso se deja pasar por una razón; hay que escribirla</translation>
    </message>
    <message>
        <source>that entry is no longer in the case; look at the case again</source>
        <translation>esa entrada ya no está en el caso; hay que volver a mirar el caso</translation>
    </message>
    <message>
        <source>a free conclusion needs words; write what you concluded</source>
        <translation>una conclusión libre necesita un texto; hay que escribir a qué conclusión se llegó</translation>
    </message>
    <message>
        <source>its file cannot be read here; open the archive that holds the case</source>
        <translation>su archivo no se puede leer aquí; hay que abrir el archivo de casos que contiene el caso</translation>
    </message>
    <message>
        <source>there is nothing to merge; choose two or more suggestions</source>
        <translation>no hay nada que combinar; hay que elegir dos sugerencias o más</translation>
    </message>
    <message>
        <source>that place does not lie within the suggestion; choose one between its words</source>
        <translation>ese lugar no está dentro de la sugerencia; hay que elegir uno entre sus palabras</translation>
    </message>
    <message>
        <source>There is nothing in it that can be evidence; copy a link, words, a picture or a file</source>
        <translation>No hay en ello nada que pueda ser una prueba; hay que copiar un enlace, un texto, una imagen o un archivo</translation>
    </message>
    <message>
        <source>The picture cannot be stored as PNG; save it as a file and add that</source>
        <translation>La imagen no se puede guardar como PNG; hay que guardarla como archivo y añadir ese archivo</translation>
    </message>
    <message>
        <source>A web address cannot be read yet: open the page in your browser, save it as HTML and open that file, or copy the article&apos;s text and paste it.</source>
        <translation>Una dirección web no se puede leer todavía: hay que abrir la página en el navegador, guardarla como HTML y abrir ese archivo, o copiar el texto del artículo y pegarlo.</translation>
    </message>
    <message>
        <source>the date of publication is no date; write it as 2026-11-22</source>
        <translation>la fecha de publicación no es una fecha; debe escribirse como 2026-11-22</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>there is no archive in {place}; check the folder&apos;s name</source>
        <translation>no hay ningún archivo de casos en {place}; hay que comprobar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>Qt cannot start here ({error}); on Debian: apt-get install {packages}</source>
        <translation>Qt no puede iniciarse aquí ({error}); en Debian: apt-get install {packages}</translation>
    </message>
    <message>
        <source>making the folder {folder}</source>
        <translation>crear la carpeta {folder}</translation>
    </message>
    <message>
        <source>no case &quot;{reference}&quot; in the archive {archive}; fcdesk cases lists them</source>
        <translation>no hay ningún caso «{reference}» en el archivo de casos {archive}; fcdesk cases los enumera</translation>
    </message>
    <message>
        <source>&quot;{reference}&quot; fits {references}; write the whole reference</source>
        <translation>«{reference}» corresponde a {references}; hay que escribir la referencia completa</translation>
    </message>
    <message>
        <source>opening the archive {archive}</source>
        <translation>abrir el archivo de casos {archive}</translation>
    </message>
    <message>
        <source>the archive {archive} has its files but no archive.db; nothing was made in its place: put archive.db back, or put a good copy in its place</source>
        <translation>el archivo de casos {archive} tiene sus archivos, pero no archive.db; no se creó nada en su lugar: hay que devolver archive.db a su sitio o poner allí una copia en buen estado</translation>
    </message>
    <message>
        <source>the backup {target} could not be written ({error}); make room and try again</source>
        <translation>la copia de seguridad {target} no se pudo escribir ({error}); hay que liberar espacio e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the backup {target} is not sound ({state}); check the disk and try again</source>
        <translation>la copia de seguridad {target} no está en buen estado ({state}); hay que comprobar el disco e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the archive {archive} was replaced by another program while it was open; copy your last words, close fcdesk and look into that folder before you go on</source>
        <translation>otro programa sustituyó el archivo de casos {archive} mientras estaba abierto; antes de continuar hay que copiar los últimos textos escritos, cerrar fcdesk y examinar esa carpeta</translation>
    </message>
    <message>
        <source>SQLite {version} can damage an archive; install pysqlite3 with SQLite {wanted} or newer</source>
        <translation>SQLite {version} puede dañar un archivo de casos; hay que instalar pysqlite3 con SQLite {wanted} o posterior</translation>
    </message>
    <message>
        <source>{archive} is not an fcdesk archive or is damaged; it was left as it is: choose another folder, or put a good copy in its place</source>
        <translation>{archive} no es un archivo de casos de fcdesk o está dañado; se dejó como está: hay que elegir otra carpeta o poner en su lugar una copia en buen estado</translation>
    </message>
    <message>
        <source>the archive {archive} is cut off: its end is missing; it was left as it is: put a good copy in its place</source>
        <translation>el archivo de casos {archive} está cortado: le falta el final; se dejó como está: hay que poner en su lugar una copia en buen estado</translation>
    </message>
    <message>
        <source>{archive} is the database of another program; it was left as it is: choose another folder for the archive</source>
        <translation>{archive} es la base de datos de otro programa; se dejó como está: hay que elegir otra carpeta para el archivo de casos</translation>
    </message>
    <message>
        <source>the archive {archive} has format {format}, and this fcdesk knows formats up to {newest}; install a newer fcdesk to open it</source>
        <translation>el archivo de casos {archive} tiene el formato {format}, y este fcdesk conoce formatos hasta el {newest}; para abrirlo hay que instalar un fcdesk más reciente</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>the archive has no house style &quot;{name}&quot;; it has: {names}</source>
        <translation>el archivo de casos no tiene ningún estilo de la casa «{name}»; tiene: {names}</translation>
    </message>
    <message>
        <source>the house style {name}</source>
        <translation>el estilo de la casa {name}</translation>
    </message>
    <message>
        <source>that was changed in another window; look at the case again, then repeat this</source>
        <translation>eso se cambió en otra ventana; hay que volver a mirar el caso y repetir la acción</translation>
    </message>
    <message>
        <source>a case in the archive {archive} cannot be read, its records are damaged; run fcdesk verify, then put a good copy in its place</source>
        <translation>un caso del archivo de casos {archive} no se puede leer, sus registros están dañados; hay que ejecutar fcdesk verify y después poner en su lugar una copia en buen estado</translation>
    </message>
    <message>
        <source>the archive {archive} is open in another program; close that one and try again</source>
        <translation>el archivo de casos {archive} está abierto en otro programa; hay que cerrar ese programa e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>{user} on {machine} (process {process}) since {moment}</source>
        <translation>{user} en {machine} (proceso {process}) desde {moment}</translation>
    </message>
    <message>
        <source>the archive {archive} is in use by {who}; close it there and try again</source>
        <translation>el archivo de casos {archive} lo tiene en uso {who}; hay que cerrarlo allí e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the archive {archive} is in use by {who}; close it there, or if that machine no longer runs it, take the archive over with --take-over</source>
        <translation>el archivo de casos {archive} lo tiene en uso {who}; hay que cerrarlo allí o, si ese equipo ya no lo utiliza, hacerse cargo del archivo de casos con --take-over</translation>
    </message>
    <message>
        <source>the archive {archive} could not be brought to the new format: {count} rows would lose what they refer to, database check: {state}; nothing was changed, and a copy lies in the folder backups</source>
        <translation>el archivo de casos {archive} no se pudo pasar al formato nuevo: filas que perderían su referencia: {count}, comprobación de la base de datos: {state}; no se cambió nada, y hay una copia en la carpeta backups</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again, nothing that was saved is lost</source>
        <translation>el disco está lleno; hay que liberar espacio e intentarlo de nuevo, no se ha perdido nada de lo guardado</translation>
    </message>
    <message>
        <source>the disk refused to write or read; make room or check the disk, then try again</source>
        <translation>el disco no permitió escribir o leer; hay que liberar espacio o comprobar el disco, y después intentarlo de nuevo</translation>
    </message>
    <message>
        <source>it cannot be written to; check the rights on the folder and its disk</source>
        <translation>no se puede escribir en él; hay que comprobar los permisos de la carpeta y su disco</translation>
    </message>
    <message>
        <source>it cannot be opened; check the rights on the folder and its disk</source>
        <translation>no se puede abrir; hay que comprobar los permisos de la carpeta y su disco</translation>
    </message>
    <message>
        <source>another program is using it; close that one and try again</source>
        <translation>otro programa lo está utilizando; hay que cerrar ese programa e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>it is damaged; leave it as it is, and put a good copy in its place</source>
        <translation>está dañado; hay que dejarlo como está y poner en su lugar una copia en buen estado</translation>
    </message>
    <message>
        <source>its tables are not as they should be; leave it as it is, and restore a copy from backups</source>
        <translation>sus tablas no son como deberían; hay que dejarlo como está y restaurar una copia de backups</translation>
    </message>
    <message>
        <source>it is not a database; put back the right file, or put a good copy in its place</source>
        <translation>no es una base de datos; hay que devolver a su sitio el archivo correcto o poner allí una copia en buen estado</translation>
    </message>
    <message>
        <source>using the archive {archive}</source>
        <translation>utilizar el archivo de casos {archive}</translation>
    </message>
    <message>
        <source>the archive {archive} could not be used: {reason}</source>
        <translation>el archivo de casos {archive} no se pudo utilizar: {reason}</translation>
    </message>
    <message>
        <source>that {kind} was changed in another window; look at it again, then repeat this</source>
        <translation>el elemento ({kind}) se cambió en otra ventana; hay que volver a mirarlo y repetir la acción</translation>
    </message>
    <message>
        <source>the article&apos;s original</source>
        <translation>el original del artículo</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>fue alterado</translation>
    </message>
    <message>
        <source>{name} is missing from the archive&apos;s files; run fcdesk verify</source>
        <translation>{name} no está entre los archivos del archivo de casos; hay que ejecutar fcdesk verify</translation>
    </message>
    <message>
        <source>reading {name} from the archive</source>
        <translation>leer {name} del archivo de casos</translation>
    </message>
    <message>
        <source>{name} was altered outside the program and is not used; run fcdesk verify</source>
        <translation>{name} fue alterado fuera del programa y no se utiliza; hay que ejecutar fcdesk verify</translation>
    </message>
    <message>
        <source>storing {name} in the archive</source>
        <translation>guardar {name} en el archivo de casos</translation>
    </message>
    <message>
        <source>the stored file {file} {damage}; run fcdesk verify before going on</source>
        <translation>el archivo guardado {file} {damage}; antes de continuar hay que ejecutar fcdesk verify</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <translation>leer {file}</translation>
    </message>
    <message>
        <source>{file} is not a file that can be kept as evidence; choose a regular file</source>
        <translation>{file} no es un archivo que se pueda conservar como prueba; hay que elegir un archivo normal</translation>
    </message>
    <message>
        <source>{file} changed while it was copied; wait until it is finished, then add it</source>
        <translation>{file} cambió mientras se copiaba; hay que esperar a que esté terminado y después añadirlo</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>descarte</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>calificación</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>media-finding</source>
        <translation>valoración de imagen o grabación</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>aviso que se dejó pasar</translation>
    </message>
    <message>
        <source>review-copy</source>
        <translation>copia de revisión</translation>
    </message>
    <message>
        <source>that {kind} has been changed meanwhile; look at it again before you go on</source>
        <translation>el elemento ({kind}) ha cambiado entretanto; hay que volver a mirarlo antes de continuar</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no address of a web page; write one that begins with https://</source>
        <translation>«{where}» no es la dirección de una página web; hay que escribir una que empiece por https://</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is in a network of your own; write one that readers can reach</source>
        <translation>«{address}» está en una red propia; hay que escribir una dirección a la que puedan llegar los lectores</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no place where a source can be looked up; write where it is found</source>
        <translation>«{where}» no es un lugar donde se pueda consultar una fuente; hay que escribir dónde se encuentra</translation>
    </message>
    <message>
        <source>exactly that passage is claim {number} already; change that claim instead</source>
        <translation>exactamente ese pasaje es ya la afirmación {number}; en su lugar hay que cambiar esa afirmación</translation>
    </message>
    <message>
        <source>that place does not lie within claim {number}; choose one between its words</source>
        <translation>ese lugar no está dentro de la afirmación {number}; hay que elegir uno entre sus palabras</translation>
    </message>
    <message>
        <source>claim {number} cannot be merged with itself; choose another claim</source>
        <translation>la afirmación {number} no se puede combinar consigo misma; hay que elegir otra afirmación</translation>
    </message>
    <message>
        <source>claim {other} has been judged, and a verdict holds for its own wording alone; merge claim {number} into it, or delete it</source>
        <translation>la afirmación {other} ya está evaluada, y una calificación vale solo para su propia redacción; hay que combinar con ella la afirmación {number}, o eliminar la ya evaluada</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is no day; write it as 2026-11-30</source>
        <translation>«{words}» no es una fecha; debe escribirse como 2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is not in the calendar; write a date as 2026-11-30, or in words</source>
        <translation>«{line}» no está en el calendario; una fecha debe escribirse como 2026-11-30 o con palabras</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is no date; write it as 2026-11-30</source>
        <translation>«{line}» no es una fecha; debe escribirse como 2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; is not in the calendar; write a date as 2026-11-30</source>
        <translation>«{line}» no está en el calendario; una fecha debe escribirse como 2026-11-30</translation>
    </message>
    <message>
        <source>&quot;{grade}&quot; is no grade; write a letter A-F for the source and a digit 1-6 for what it says</source>
        <translation>«{grade}» no es un grado de fiabilidad; hay que escribir una letra de la A a la F para la fuente y una cifra del 1 al 6 para lo que dice</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>transformed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>escenificado</translation>
    </message>
    <message>
        <source>a picture or video cannot be both original and {category}; choose one of them</source>
        <translation>una imagen o un vídeo no puede ser a la vez original y {category}; hay que elegir una de las dos cosas</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>the person or body asked</source>
        <translation>la persona u organismo consultado</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>una corrección</translation>
    </message>
    <message>
        <source>{what} needs words; write some</source>
        <translation>{what} no puede quedar sin texto; hay que escribirlo</translation>
    </message>
    <message>
        <source>{file} is no picture, so a write-up cannot show it; name it in the reasons instead</source>
        <translation>{file} no es una imagen, así que una verificación no lo puede mostrar; en su lugar hay que mencionarlo en las razones</translation>
    </message>
    <message>
        <source>the verdict on claim {number} has been withdrawn, so there is nothing left to explain; judge the claim again or leave its texts out</source>
        <translation>la calificación de la afirmación {number} se ha retirado, así que ya no hay nada que explicar; hay que volver a evaluar la afirmación o dejar fuera sus textos</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>no existe ese archivo; hay que comprobar el nombre</translation>
    </message>
    <message>
        <source>a part of that path is not a folder; check the name</source>
        <translation>una parte de esa ruta no es una carpeta; hay que comprobar el nombre</translation>
    </message>
    <message>
        <source>there is a file of that name, where a folder is needed; choose another name</source>
        <translation>hay un archivo con ese nombre donde se necesita una carpeta; hay que elegir otro nombre</translation>
    </message>
    <message>
        <source>that is a folder; name a file in it</source>
        <translation>es una carpeta; hay que indicar un archivo que esté en ella</translation>
    </message>
    <message>
        <source>permission was denied; choose another place or ask for the right to use this one</source>
        <translation>no hay permiso; hay que elegir otro lugar o solicitar permiso para usar este</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>el disco es de solo lectura; hay que elegir otro lugar</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>el disco está lleno; hay que liberar espacio e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room and try again</source>
        <translation>la cuota de disco está agotada; hay que liberar espacio e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the file may not grow that large here; make room or choose another disk</source>
        <translation>el archivo no puede crecer tanto aquí; hay que liberar espacio o elegir otro disco</translation>
    </message>
    <message>
        <source>the disk reported an error; choose another file or disk</source>
        <translation>el disco comunicó un error; hay que elegir otro archivo u otro disco</translation>
    </message>
    <message>
        <source>too many files are open; close other programs and try again</source>
        <translation>hay demasiados archivos abiertos; hay que cerrar otros programas e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>el nombre es demasiado largo; hay que elegir uno más corto</translation>
    </message>
    <message>
        <source>that is a link; name the file itself</source>
        <translation>es un enlace; hay que indicar el propio archivo</translation>
    </message>
    <message>
        <source>another program is using it; close it there and try again</source>
        <translation>otro programa lo está utilizando; hay que cerrarlo allí e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>no se pudo {doing}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.</source>
        <translation>
            <numerusform>{n} de {sentences} oraciones está sin leer: ni marcada como afirmación ni descartada.</numerusform>
            <numerusform>{n} de {sentences} oraciones están sin leer: ni marcadas como afirmación ni descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no claims; mark what is to be checked.</source>
        <translation>El caso no tiene afirmaciones; hay que marcar lo que se va a verificar.</translation>
    </message>
    <message>
        <source>Evidence {evidence} has neither a title nor an address; a reader cannot tell what it is.</source>
        <translation>La prueba {evidence} no tiene ni título ni dirección; los lectores no pueden saber qué es.</translation>
    </message>
    <message>
        <source>Evidence {evidence} bears on no claim; link it or delete it.</source>
        <translation>La prueba {evidence} no se refiere a ninguna afirmación; hay que vincularla o eliminarla.</translation>
    </message>
    <message>
        <source>{party} was asked and has not answered yet.</source>
        <translation>Se preguntó a {party} y aún no ha respondido.</translation>
    </message>
    <message>
        <source>{party} was to answer by {due} and has not; ask once more, or say that there was no answer.</source>
        <translation>{party} tenía de plazo para responder hasta el {due} y no lo ha hecho; hay que preguntar otra vez o anotar que no hubo respuesta.</translation>
    </message>
    <message>
        <source>Claim {number}: its passage is no longer in the article.</source>
        <translation>Afirmación {number}: su pasaje ya no está en el artículo.</translation>
    </message>
    <message>
        <source>Claim {number}: its quote differs from the article&apos;s text.</source>
        <translation>Afirmación {number}: su cita difiere del texto del artículo.</translation>
    </message>
    <message>
        <source>Claim {number} has no verdict yet.</source>
        <translation>La afirmación {number} aún no tiene calificación.</translation>
    </message>
    <message>
        <source>Claim {number}: the verdict gives no reason.</source>
        <translation>Afirmación {number}: la calificación no da razones.</translation>
    </message>
    <message>
        <source>Claim {number} has a verdict but no evidence.</source>
        <translation>La afirmación {number} tiene calificación, pero ninguna prueba.</translation>
    </message>
    <message>
        <source>Claim {number}: the wording has changed since the verdict; confirm or change it.</source>
        <translation>Afirmación {number}: la redacción ha cambiado después de la calificación; hay que confirmarla o cambiarla.</translation>
    </message>
    <message>
        <source>Claim {number}: evidence {evidence} does not say where in its source (locator).</source>
        <translation>Afirmación {number}: la prueba {evidence} no indica el lugar en su fuente.</translation>
    </message>
    <message>
        <source>Claim {number}: evidence {evidence} has neither an excerpt nor a file.</source>
        <translation>Afirmación {number}: la prueba {evidence} no tiene ni extracto ni archivo.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is no rating of the scale &quot;{scale}&quot;; choose one of {offered}</source>
        <translation>«{word}» no es una calificación de la escala «{scale}»; hay que elegir una de {offered}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{sentences} {sentence}</source>
        <translation>{sentences} {sentence}</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>su archivo</translation>
    </message>
    <message>
        <source>writing {target}</source>
        <translation>escribir {target}</translation>
    </message>
    <message>
        <source>{file} is not a possible file name; check the name</source>
        <translation>{file} no es un nombre de archivo posible; hay que comprobar el nombre</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; choose a smaller document</source>
        <translation>{file} ocupa más de {megabytes} MB; hay que elegir un documento más pequeño</translation>
    </message>
    <message>
        <source>{file} is no ordinary file; choose a .docx or .dotx file</source>
        <translation>{file} no es un archivo normal; hay que elegir un archivo .docx o .dotx</translation>
    </message>
    <message>
        <source>there is no verdict scale &quot;{name}&quot;; choose one of {known}</source>
        <translation>no hay ninguna escala de calificación «{name}»; hay que elegir una de {known}</translation>
    </message>
    <message>
        <source>open the Word document in Word and save it as PDF there, or install LibreOffice</source>
        <translation>abrir el documento de Word en Word y guardarlo allí como PDF, o instalar LibreOffice</translation>
    </message>
    <message>
        <source>preparing the PDF</source>
        <translation>preparar el PDF</translation>
    </message>
    <message>
        <source>a PDF needs LibreOffice, which was not found here; {instead}</source>
        <translation>un PDF necesita LibreOffice, que no se encontró en este equipo; hay que {instead}</translation>
    </message>
    <message>
        <source>starting {program}</source>
        <translation>iniciar {program}</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF within {seconds} seconds and was stopped; {instead}</source>
        <translation>LibreOffice no generó ningún PDF en {seconds} segundos y se detuvo; hay que {instead}</translation>
    </message>
    <message>
        <source>LibreOffice ended without a PDF (status {status}); {instead}</source>
        <translation>LibreOffice terminó sin generar un PDF (estado {status}); hay que {instead}</translation>
    </message>
    <message>
        <source>reading the PDF</source>
        <translation>leer el PDF</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF that can be read; {instead}</source>
        <translation>LibreOffice no generó un PDF que se pueda leer; hay que {instead}</translation>
    </message>
    <message>
        <source>{picture} is from a confidential source; {advice}</source>
        <translation>{picture} es de una fuente confidencial; {advice}</translation>
    </message>
    <message>
        <source>{picture} cannot be shown: {problem}</source>
        <translation>{picture} no se puede mostrar: {problem}</translation>
    </message>
    <message>
        <source>{picture} is marked for readers, but from a confidential source; {advice}</source>
        <translation>{picture} está marcada para los lectores, pero es de una fuente confidencial; {advice}</translation>
    </message>
    <message>
        <source>readers never get it: hide it with fcdesk picture --hide, or untick it among the pictures of its evidence at the desk</source>
        <translation>los lectores nunca la reciben: hay que ocultarla con fcdesk picture --hide o desmarcarla en fcdesk entre las imágenes de su prueba</translation>
    </message>
    <message>
        <source>the picture {file}</source>
        <translation>la imagen {file}</translation>
    </message>
    <message>
        <source>the picture {file} of evidence {number}</source>
        <translation>la imagen {file} de la prueba {number}</translation>
    </message>
    <message>
        <source>the {kind} document is written for Word alone; leave out the format {form}</source>
        <translation>el documento «{kind}» solo se escribe para Word; hay que omitir el formato {form}</translation>
    </message>
    <message>
        <source>a review copy is to be changed, so it is written for Word alone; leave out {form}</source>
        <translation>una copia de revisión es para cambiarla, así que solo se escribe para Word; hay que omitir {form}</translation>
    </message>
    <message>
        <source>the house style</source>
        <translation>el estilo de la casa</translation>
    </message>
    <message>
        <source>moving {file}</source>
        <translation>mover {file}</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; choose the review copy itself</source>
        <translation>{file} ocupa más de {megabytes} MB; hay que elegir la propia copia de revisión</translation>
    </message>
    <message>
        <source>{text} has been changed meanwhile; compare the review copy again</source>
        <translation>{text} ha cambiado entretanto; hay que volver a comparar la copia de revisión</translation>
    </message>
    <message>
        <source>{file} is a review copy of {reference} that this archive does not know; read it back where it was written</source>
        <translation>{file} es una copia de revisión de {reference} que este archivo de casos no conoce; hay que incorporarla donde se escribió</translation>
    </message>
    <message>
        <source>{file} is a review copy of another case, not of {reference}; name that one</source>
        <translation>{file} es una copia de revisión de otro caso, no de {reference}; hay que indicar la de este</translation>
    </message>
    <message>
        <source>{file} is a review copy of another case ({other}), not of {reference}; name that one</source>
        <translation>{file} es una copia de revisión de otro caso ({other}), no de {reference}; hay que indicar la de este</translation>
    </message>
    <message>
        <source>the review copy has no text {text}; its texts are named as they are listed</source>
        <translation>la copia de revisión no tiene ningún texto {text}; sus textos se nombran como figuran en la lista</translation>
    </message>
    <message>
        <source>{text} is missing from the document and was left as it is; change it in the case by hand</source>
        <translation>{text} falta en el documento y se dejó como está; hay que cambiarlo a mano en el caso</translation>
    </message>
    <message>
        <source>{text} is twice in the document and was left as it is; change it in the case by hand</source>
        <translation>{text} está dos veces en el documento y se dejó como está; hay que cambiarlo a mano en el caso</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a Markdown text</source>
        <translation>un texto Markdown</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a CSV file</source>
        <translation>un archivo CSV</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>this will be {document}; give it a name that ends in {suffix}, not &quot;{file}&quot;</source>
        <translation>esto será {document}; hay que darle un nombre que termine en {suffix}, no «{file}»</translation>
    </message>
    <message>
        <source>{file} is no ordinary file and was left as it is; choose another name</source>
        <translation>{file} no es un archivo normal y se dejó como está; hay que elegir otro nombre</translation>
    </message>
    <message>
        <source>{file} is there already and is not as fcdesk wrote it for this case; choose another name</source>
        <translation>{file} ya existe y no está como fcdesk lo escribió para este caso; hay que elegir otro nombre</translation>
    </message>
    <message>
        <source>there is no folder {folder} to write {file} into; make it or name another</source>
        <translation>no existe la carpeta {folder} en la que escribir {file}; hay que crearla o indicar otra</translation>
    </message>
    <message>
        <source>{file} is there already and holds a document of another kind (&quot;{there}&quot;); delete it or choose another name</source>
        <translation>{file} ya existe y contiene un documento de otro tipo («{there}»); hay que eliminarlo o elegir otro nombre</translation>
    </message>
    <message>
        <source>{file} is read-only and was left as it is; choose another name or unlock it</source>
        <translation>{file} es de solo lectura y se dejó como está; hay que elegir otro nombre o desbloquearlo</translation>
    </message>
    <message>
        <source>{file} is open in another program; close it there, or delete {lock} beside it if it is not</source>
        <translation>{file} está abierto en otro programa; hay que cerrarlo allí o, si no lo está, eliminar {lock}, que está junto a él</translation>
    </message>
    <message>
        <source>{file} is kept, but with {megabytes} MB too large to be shown.</source>
        <translation>{file} se conserva, pero con {megabytes} MB es demasiado grande para mostrarlo.</translation>
    </message>
    <message>
        <source>{file} is kept, but not shown here: {problem}</source>
        <translation>{file} se conserva, pero no se muestra aquí: {problem}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is kept as it is; files of its kind are not shown here.</source>
        <translation>{file} se conserva tal como está; los archivos de su tipo no se muestran aquí.</translation>
    </message>
    <message>
        <source>{file} is a page without words.</source>
        <translation>{file} es una página sin texto.</translation>
    </message>
    <message>
        <source>These are the words of the page, hidden ones too; its pictures and its layout are not shown.</source>
        <translation>Este es el texto de la página, también el oculto; no se muestran sus imágenes ni su diseño.</translation>
    </message>
    <message>
        <source>Only the first {most:,} of {all:,} characters are shown.</source>
        <translation>Solo se muestran los primeros {most:,} de {all:,} caracteres.</translation>
    </message>
    <message>
        <source>words in another field cannot be saved; settle that first, then do this again</source>
        <translation>no se puede guardar el texto de otro campo; hay que resolverlo primero y repetir la acción</translation>
    </message>
    <message>
        <source>{count} files at once are too many for one piece of evidence; give fewer</source>
        <translation>{count} archivos a la vez son demasiados para una sola prueba; hay que dar menos</translation>
    </message>
    <message>
        <source>That is more than {most:,} characters; copy the words that matter, or add the whole as a file</source>
        <translation>Son más de {most:,} caracteres; hay que copiar las palabras que importan o añadir el conjunto como archivo</translation>
    </message>
    <message>
        <source>The picture cannot be read; save it as a file and add that</source>
        <translation>La imagen no se puede leer; hay que guardarla como archivo y añadir ese archivo</translation>
    </message>
    <message>
        <source>The picture takes more than {megabytes} MB; save it as a file and add that</source>
        <translation>La imagen ocupa más de {megabytes} MB; hay que guardarla como archivo y añadir ese archivo</translation>
    </message>
    <message>
        <source>{file} is a folder; give the files in it</source>
        <translation>{file} es una carpeta; hay que dar los archivos que contiene</translation>
    </message>
    <message>
        <source>{file} is not a file that can be kept as evidence; give a regular file</source>
        <translation>{file} no es un archivo que se pueda conservar como prueba; hay que dar un archivo normal</translation>
    </message>
    <message>
        <source>The picture has more than {megapixels} million pixels; save it as a file and add that</source>
        <translation>La imagen tiene más de {megapixels} millones de píxeles; hay que guardarla como archivo y añadir ese archivo</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} control characters were removed from the text.</source>
        <translation>
            <numerusform>Se quitó {n:,} carácter de control del texto.</numerusform>
            <numerusform>Se quitaron {n:,} caracteres de control del texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}.</source>
        <translation>El archivo no indica su codificación; se leyó como {encoding}.</translation>
    </message>
    <message>
        <source>{file} is in an encoding that could not be told; save it as UTF-8 and open it again.</source>
        <translation>{file} está en una codificación que no se pudo determinar; hay que guardarlo como UTF-8 y volver a abrirlo.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. Check letters with accents.</source>
        <translation>El archivo no indica su codificación; se leyó como {encoding}. Conviene comprobar las letras con acentos.</translation>
    </message>
    <message>
        <source>{broken:,} broken characters of the page ({encoding}) are shown as &quot;�&quot;.</source>
        <translation>Caracteres dañados de la página ({encoding}) que se muestran como «�»: {broken:,}.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is {encoding}, but byte {position:,} cannot be read as that; open it in the program that made it and save it again as UTF-8.</source>
        <translation>{file} está dañado: está en {encoding}, pero el byte {position:,} no se puede leer así; hay que abrirlo en el programa que lo creó y volver a guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>{file} has no text in it; choose a file with an article.</source>
        <translation>{file} no contiene ningún texto; hay que elegir un archivo con un artículo.</translation>
    </message>
    <message>
        <source>{file} has no document in it; open it in Word, save it again and open the copy.</source>
        <translation>{file} no contiene ningún documento; hay que abrirlo en Word, volver a guardarlo y abrir la copia.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} insertions</source>
        <translation>
            <numerusform>{n:,} inserción</numerusform>
            <numerusform>{n:,} inserciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deletions</source>
        <translation>
            <numerusform>{n:,} eliminación</numerusform>
            <numerusform>{n:,} eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes: {kept} kept, {left_out} left out.</source>
        <translation>Control de cambios. Conservado: {kept}. Omitido: {left_out}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden text: {n:,} characters left out.</source>
        <translation>
            <numerusform>Texto oculto: se omitió {n:,} carácter.</numerusform>
            <numerusform>Texto oculto: se omitieron {n:,} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes: {n:,} footnotes or endnotes put at the end.</source>
        <translation>
            <numerusform>Notas: se puso al final {n:,} nota a pie de página o nota final.</numerusform>
            <numerusform>Notas: se pusieron al final {n:,} notas a pie de página o notas finales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments: {comments:,} left out.</source>
        <translation>Comentarios omitidos: {comments:,}.</translation>
    </message>
    <message>
        <source>The author was taken from the file&apos;s properties: {author}; check it.</source>
        <translation>El autor se tomó de las propiedades del archivo: {author}; hay que comprobarlo.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; save the page without its pictures.</source>
        <translation>{file} ocupa más de {megabytes} MB; hay que guardar la página sin sus imágenes.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a web page; save it again from your browser.</source>
        <translation>{file} no se puede leer como página web; hay que volver a guardarla desde el navegador.</translation>
    </message>
    <message>
        <source>The text may be incomplete: the page has more than was taken as the article; compare the two.</source>
        <translation>El texto puede estar incompleto: la página tiene más de lo que se tomó como artículo; hay que comparar ambos.</translation>
    </message>
    <message>
        <source>The page names {author} as its author in a hidden field; add it if that is right.</source>
        <translation>La página nombra a {author} en un campo oculto como su autor; conviene añadirlo si es correcto.</translation>
    </message>
    <message>
        <source>No article was found in {file}; copy the article&apos;s text and paste it instead.</source>
        <translation>No se encontró ningún artículo en {file}; hay que copiar el texto del artículo y pegarlo.</translation>
    </message>
    <message>
        <source>The page says its language is &quot;{given}&quot;, but its words are &quot;{heard}&quot;; &quot;{heard}&quot; was taken.</source>
        <translation>La página indica como idioma «{given}», pero sus palabras son de «{heard}»; se tomó «{heard}».</translation>
    </message>
    <message>
        <source>The page is built in an unusual way, so all of its text was taken; menus and notices may be in it.</source>
        <translation>La página está construida de un modo poco común, así que se tomó todo su texto; puede contener menús y avisos.</translation>
    </message>
    <message>
        <source>open it, copy the article and paste it here, or save it as text, HTML or Word (.docx)</source>
        <translation>abrirlo, copiar el artículo y pegarlo aquí, o guardarlo como texto, HTML o Word (.docx)</translation>
    </message>
    <message>
        <source>save it as Word (.docx), HTML or text</source>
        <translation>guardarlo como Word (.docx), HTML o texto</translation>
    </message>
    <message>
        <source>save the page as HTML instead</source>
        <translation>guardar la página como HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>documento de texto OpenDocument</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>documento antiguo de Word (.doc)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>export it as Word (.docx) or text</source>
        <translation>exportarlo como Word (.docx) o texto</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>web archive (MHTML)</source>
        <translation>archivo web (MHTML)</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>archivo web</translation>
    </message>
    <message>
        <source>web archive (WARC)</source>
        <translation>archivo web (WARC)</translation>
    </message>
    <message>
        <source>web archive (WACZ)</source>
        <translation>archivo web (WACZ)</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>libro electrónico</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un archivo de sonido o de vídeo</translation>
    </message>
    <message>
        <source>a packed (archive) file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a zip or Office file</source>
        <translation>un archivo zip o de Office</translation>
    </message>
    <message>
        <source>an old Office file or a Word file with a password</source>
        <translation>un archivo antiguo de Office o un archivo de Word con contraseña</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>{file} is {seen}, not an article that can be read; {instead}.</source>
        <translation>{file} es {seen}, no un artículo que se pueda leer; hay que {instead}.</translation>
    </message>
    <message>
        <source>{file} is named like a Word file but is none; open it in Word and save it again.</source>
        <translation>{file} tiene nombre de archivo de Word, pero no lo es; hay que abrirlo en Word y volver a guardarlo.</translation>
    </message>
    <message>
        <source>{file} is an e-mail or MHTML file, which cannot be read yet; {instead}.</source>
        <translation>{file} es un archivo de correo o MHTML, que todavía no se puede leer; hay que {instead}.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read yet, {what}; {instead}.</source>
        <translation>{file} es de un tipo que todavía no se puede leer, {what}; hay que {instead}.</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un archivo binario</translation>
    </message>
    <message>
        <source>{file} is too long for Markdown; give it a name ending in .txt and open it again.</source>
        <translation>{file} es demasiado largo para Markdown; hay que darle un nombre que termine en .txt y volver a abrirlo.</translation>
    </message>
    <message>
        <source>The title was taken from one tag only; check it against the page.</source>
        <translation>El título se tomó de una sola etiqueta; hay que compararlo con la página.</translation>
    </message>
    <message>
        <source>This looks like the source of a web page; give the file a name ending in .html to read the article alone.</source>
        <translation>Esto parece el código fuente de una página web; para leer solo el artículo, hay que dar al archivo un nombre que termine en .html.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>{file} is empty; choose a file with an article in it.</source>
        <translation>{file} está vacío; hay que elegir un archivo que contenga un artículo.</translation>
    </message>
    <message>
        <source>{file} is empty; paste the article&apos;s text.</source>
        <translation>{file} está vacío; hay que pegar el texto del artículo.</translation>
    </message>
    <message>
        <source>{file} is not a possible file name; check the name.</source>
        <translation>{file} no es un nombre de archivo posible; hay que comprobar el nombre.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file in it.</source>
        <translation>{file} es una carpeta; hay que elegir un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file but a device, pipe or socket; choose a file.</source>
        <translation>{file} no es un archivo normal, sino un dispositivo, una tubería o un socket; hay que elegir un archivo.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, which no article is; choose the article alone, or paste its text.</source>
        <translation>{file} ocupa más de {megabytes} MB, lo que no ocupa ningún artículo; hay que elegir solo el artículo o pegar su texto.</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; ask for the article in another form, such as text.</source>
        <translation>{file} no se abrió porque {reason}; hay que pedir el artículo en otra forma, por ejemplo como texto.</translation>
    </message>
    <message>
        <source>{file} is no Word document; open it in Word, save it again and open the copy.</source>
        <translation>{file} no es un documento de Word; hay que abrirlo en Word, volver a guardarlo y abrir la copia.</translation>
    </message>
    <message>
        <source>{file} is a zip file but no Word document; open what is in it instead.</source>
        <translation>{file} es un archivo zip, pero no un documento de Word; hay que abrir lo que contiene.</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; save it as .docx and open that.</source>
        <translation>{file} no se abrió porque {reason}; hay que guardarlo como .docx y abrir esa copia.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one and open that.</source>
        <translation>{file} está protegido con contraseña; hay que guardar una copia sin ella y abrir la copia.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); open it in Word, save it again and open the copy.</source>
        <translation>{file} está dañado ({reason}); hay que abrirlo en Word, volver a guardarlo y abrir la copia.</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>tiene demasiados elementos</translation>
    </message>
    <message>
        <source>its part {part} is missing</source>
        <translation>falta su parte {part}</translation>
    </message>
    <message>
        <source>its part {part} is not well formed</source>
        <translation>su parte {part} no está bien formada</translation>
    </message>
    <message>
        <source>a part of it is larger than it says</source>
        <translation>una de sus partes es mayor de lo que indica</translation>
    </message>
    <message>
        <source>it is a zip file but no Word document</source>
        <translation>es un archivo zip, pero no un documento de Word</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>ocupa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>it is protected by a password or in the format of Word 2003</source>
        <translation>está protegido con contraseña o en el formato de Word 2003</translation>
    </message>
    <message>
        <source>it is no Word document</source>
        <translation>no es un documento de Word</translation>
    </message>
    <message>
        <source>it has more than {most:,} parts</source>
        <translation>tiene más de {most:,} partes</translation>
    </message>
    <message>
        <source>a part of it has a name of more than {most:,} characters</source>
        <translation>una de sus partes tiene un nombre de más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>it has two parts of the same name</source>
        <translation>tiene dos partes con el mismo nombre</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes} MB</source>
        <translation>descomprimido ocupa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>its text unpacks to more than {megabytes} MB</source>
        <translation>su texto descomprimido ocupa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>parts of it overlap</source>
        <translation>algunas de sus partes se solapan</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>it is packed with an unusual method</source>
        <translation>está comprimido con un método poco común</translation>
    </message>
    <message>
        <source>a part of it unpacks to more than {ratio} times its size</source>
        <translation>una de sus partes ocupa descomprimida más de {ratio} veces su tamaño</translation>
    </message>
    <message>
        <source>a part of it has a name that leads out of the file</source>
        <translation>una de sus partes tiene un nombre que lleva fuera del archivo</translation>
    </message>
    <message>
        <source>a hundred</source>
        <translation>cien</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>its part {part} is neither in UTF-8 nor in UTF-16</source>
        <translation>su parte {part} no está ni en UTF-8 ni en UTF-16</translation>
    </message>
    <message>
        <source>it has a document type definition, which Word never writes</source>
        <translation>tiene una definición de tipo de documento, que Word nunca escribe</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>la página publicada</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>the address of {whose} holds a password or a key; give the one that readers use</source>
        <translation>la dirección de {whose} contiene una contraseña o una clave; hay que dar la que usan los lectores</translation>
    </message>
    <message>
        <source>the address of {whose} is none of a public web page; give it with https:// in front</source>
        <translation>la dirección de {whose} no es la de una página web pública; hay que darla con https:// delante</translation>
    </message>
    <message>
        <source>These claims contain the words of their own rating, which readers of ClaimReview do not accept: {numbers}.</source>
        <translation>Estas afirmaciones contienen las palabras de su propia calificación, lo que no aceptan los lectores de ClaimReview: {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources were left out.</source>
        <translation>
            <numerusform>Se omitió {n} fuente confidencial.</numerusform>
            <numerusform>Se omitieron {n} fuentes confidenciales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources and their {excerpts} were left out.</source>
        <translation>
            <numerusform>Se omitió {n} fuente confidencial y, con ella, {excerpts}.</numerusform>
            <numerusform>Se omitieron {n} fuentes confidenciales y, con ellas, {excerpts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} excerpts</source>
        <translation>
            <numerusform>{n} extracto</numerusform>
            <numerusform>{n} extractos</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation>Cómo lo verificamos</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>Correcciones y actualizaciones</translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation>Sobre esta verificación</translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation>La afirmación en palabras sencillas</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>Where and when it was said</source>
        <translation>Dónde y cuándo se dijo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>Por qué esta calificación</translation>
    </message>
    <message>
        <source>What we could not establish</source>
        <translation>Lo que no pudimos establecer</translation>
    </message>
    <message>
        <source>What it really shows</source>
        <translation>Qué muestra en realidad</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation>Afirmación por afirmación</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Qué significan las calificaciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No address of the published page was given, so no review has one; readers of ClaimReview need it.</source>
        <translation>No se indicó la dirección de la página publicada, así que ninguna reseña la lleva; los lectores de ClaimReview la necesitan.</translation>
    </message>
    <message>
        <source>No date of publication was given, so no review has one; readers of ClaimReview need it.</source>
        <translation>No se indicó la fecha de publicación, así que ninguna reseña la lleva; los lectores de ClaimReview la necesitan.</translation>
    </message>
    <message>
        <source>No organisation was given as the author, so no review has one; readers of ClaimReview ask for it.</source>
        <translation>No se indicó la organización autora, así que ninguna reseña la lleva; los lectores de ClaimReview la piden.</translation>
    </message>
    <message>
        <source>The article has no public web address, so where the claims appeared is not said.</source>
        <translation>El artículo no tiene dirección web pública, así que no se dice dónde aparecieron las afirmaciones.</translation>
    </message>
    <message>
        <source>The article’s date of publication is not known to the day, so when the claims were made is not said.</source>
        <translation>No se conoce el día de publicación del artículo, así que no se dice cuándo se hicieron las afirmaciones.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of evidence without a source were left out.</source>
        <translation>
            <numerusform>Se omitió {n} prueba sin fuente.</numerusform>
            <numerusform>Se omitieron {n} pruebas sin fuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of the newsroom were left out.</source>
        <translation>
            <numerusform>Se omitió {n} nota de la redacción.</numerusform>
            <numerusform>Se omitieron {n} notas de la redacción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} review remarks were left out.</source>
        <translation>
            <numerusform>Se omitió {n} observación de revisión.</numerusform>
            <numerusform>Se omitieron {n} observaciones de revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stored files were left out.</source>
        <translation>
            <numerusform>Se omitió {n} archivo guardado.</numerusform>
            <numerusform>Se omitieron {n} archivos guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their sources are confidential.</source>
        <translation>
            <numerusform>Se omitió {n} imagen marcada para los lectores, porque su fuente es confidencial.</numerusform>
            <numerusform>Se omitieron {n} imágenes marcadas para los lectores, porque sus fuentes son confidenciales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures marked for readers were left out, because their evidence is shown under no claim.</source>
        <translation>
            <numerusform>Se omitió {n} imagen marcada para los lectores, porque su prueba no figura en ninguna afirmación.</numerusform>
            <numerusform>Se omitieron {n} imágenes marcadas para los lectores, porque sus pruebas no figuran en ninguna afirmación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that point into a computer were left out.</source>
        <translation>
            <numerusform>Se omitió {n} dirección que apunta a un equipo.</numerusform>
            <numerusform>Se omitieron {n} direcciones que apuntan a un equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses in private networks were left out.</source>
        <translation>
            <numerusform>Se omitió {n} dirección de una red privada.</numerusform>
            <numerusform>Se omitieron {n} direcciones de redes privadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses that are none of a web page or a mailbox were left out.</source>
        <translation>
            <numerusform>Se omitió {n} dirección que no es de una página web ni de un buzón de correo.</numerusform>
            <numerusform>Se omitieron {n} direcciones que no son de una página web ni de un buzón de correo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names and passwords in {n} addresses were left out.</source>
        <translation>
            <numerusform>Se omitieron el nombre y la contraseña de {n} dirección.</numerusform>
            <numerusform>Se omitieron los nombres y las contraseñas de {n} direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret parts of {n} addresses, such as a token or a key, were left out; they may no longer open.</source>
        <translation>
            <numerusform>Se omitieron partes secretas de {n} dirección, como un token o una clave; puede que ya no se abra.</numerusform>
            <numerusform>Se omitieron partes secretas de {n} direcciones, como un token o una clave; puede que ya no se abran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims that have not been judged yet were left out.</source>
        <translation>
            <numerusform>Se omitió {n} afirmación aún sin evaluar.</numerusform>
            <numerusform>Se omitieron {n} afirmaciones aún sin evaluar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} judged claims were left out, because the claims or their ratings have no words.</source>
        <translation>
            <numerusform>Se omitió {n} afirmación evaluada, porque la afirmación o su calificación no tiene texto.</numerusform>
            <numerusform>Se omitieron {n} afirmaciones evaluadas, porque las afirmaciones o sus calificaciones no tienen texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than the 75 characters that readers of ClaimReview advise; they were not cut.</source>
        <translation>
            <numerusform>{n} afirmación supera los 75 caracteres que aconsejan los lectores de ClaimReview; no se recortó.</numerusform>
            <numerusform>{n} afirmaciones superan los 75 caracteres que aconsejan los lectores de ClaimReview; no se recortaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings stand as words without numbers, because their scales give them no place between false and true.</source>
        <translation>
            <numerusform>{n} calificación figura como palabra sin número, porque su escala no le da un lugar entre falso y verdadero.</numerusform>
            <numerusform>{n} calificaciones figuran como palabras sin número, porque sus escalas no les dan un lugar entre falso y verdadero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claimants were left out, because the case does not say whether they are persons or organisations that can be named.</source>
        <translation>
            <numerusform>Se omitió {n} autor de una afirmación, porque el caso no dice si es una persona o una organización que pueda nombrarse.</numerusform>
            <numerusform>Se omitieron {n} autores de afirmaciones, porque el caso no dice si son personas u organizaciones que puedan nombrarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are no longer in the current version of the article; where they appeared is not said.</source>
        <translation>
            <numerusform>{n} afirmación ya no está en la versión actual del artículo; no se dice dónde apareció.</numerusform>
            <numerusform>{n} afirmaciones ya no están en la versión actual del artículo; no se dice dónde aparecieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings were given to other wordings than the claims have now; the reviews quote the wordings that were judged.</source>
        <translation>
            <numerusform>{n} calificación se dio a una redacción distinta de la actual; la reseña cita la que se evaluó.</numerusform>
            <numerusform>{n} calificaciones se dieron a redacciones distintas de las actuales; las reseñas citan las que se evaluaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because their claims have not been judged or have no words.</source>
        <translation>
            <numerusform>Se omitió {n} valoración de una imagen o grabación, porque su afirmación no se ha evaluado o no tiene texto.</numerusform>
            <numerusform>Se omitieron {n} valoraciones de imágenes o grabaciones, porque sus afirmaciones no se han evaluado o no tienen texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings were left out, because they call them both original and changed.</source>
        <translation>
            <numerusform>Se omitió {n} valoración de una imagen o grabación, porque la presenta a la vez como original y como modificada.</numerusform>
            <numerusform>Se omitieron {n} valoraciones de imágenes o grabaciones, porque las presentan a la vez como originales y como modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings on pictures or recordings do not say with a public address where they were shown.</source>
        <translation>
            <numerusform>{n} valoración de una imagen o grabación no indica con una dirección pública dónde se mostró.</numerusform>
            <numerusform>{n} valoraciones de imágenes o grabaciones no indican con una dirección pública dónde se mostraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were cut, because a spreadsheet holds no more; the cuts are marked with […].</source>
        <translation>
            <numerusform>Se recortó {n} celda, porque una hoja de cálculo no admite más; el corte está marcado con […].</numerusform>
            <numerusform>Se recortaron {n} celdas, porque una hoja de cálculo no admite más; los cortes están marcados con […].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.</source>
        <translation>
            <numerusform>En {n} celda se puso un apóstrofo ante un signo que una hoja de cálculo podría tomar por el comienzo de una fórmula.</numerusform>
            <numerusform>En {n} celdas se puso un apóstrofo ante signos que una hoja de cálculo podría tomar por el comienzo de una fórmula.</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} y {count} más</translation>
    </message>
    <message>
        <source>{where}: {words} can be known from a confidential source alone; take it out, or cite something open that has it.</source>
        <translation>{where}: {words} solo puede saberse por una fuente confidencial; hay que quitarlo o citar algo público que lo contenga.</translation>
    </message>
    <message>
        <source>Claim {number}: its verdict rests on confidential evidence alone, so readers are shown none; find something open, or tell them in the reasons why none is named.</source>
        <translation>Afirmación {number}: su calificación se apoya solo en pruebas confidenciales, así que a los lectores no se les muestra ninguna; hay que encontrar algo público o explicarles en las razones por qué no se nombra ninguna.</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>las calificaciones</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>the statement of claim {number}</source>
        <translation>el enunciado de la afirmación {number}</translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation>la prueba {number}</translation>
    </message>
    <message>
        <source>the reply of {party}</source>
        <translation>la respuesta de {party}</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>la afirmación {number}</translation>
    </message>
    <message>
        <source>the evidence of claim {number}</source>
        <translation>las pruebas de la afirmación {number}</translation>
    </message>
    <message>
        <source>the verdict on claim {number}</source>
        <translation>la calificación de la afirmación {number}</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>the case&apos;s records</source>
        <translation>los registros del caso</translation>
    </message>
    <message>
        <source>{where}: “{words}” is a rating; a statement says what is claimed, and the verdict says what is right about it.</source>
        <translation>{where}: «{words}» es una calificación; el enunciado dice qué se afirma, y la calificación dice qué hay de cierto en ello.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims are longer than {most} characters, at which ClaimReview is read best; give them short statements: {numbers}.</source>
        <translation>
            <numerusform>{n} afirmación tiene más de {most} caracteres, el máximo con el que ClaimReview se lee bien; hay que darle un enunciado breve: {numbers}.</numerusform>
            <numerusform>{n} afirmaciones tienen más de {most} caracteres, el máximo con el que ClaimReview se lee bien; hay que darles enunciados breves: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {number}: its statement has {length} characters, and ClaimReview is read best with at most {most}; shorten it.</source>
        <translation>Afirmación {number}: su enunciado tiene {length} caracteres, y ClaimReview se lee mejor con {most} como máximo; hay que acortarlo.</translation>
    </message>
    <message>
        <source>Claim {number}: its quote has {length} characters, and ClaimReview is read best with at most {most}; give the claim a short statement.</source>
        <translation>Afirmación {number}: su cita tiene {length} caracteres, y ClaimReview se lee mejor con {most} como máximo; hay que dar a la afirmación un enunciado breve.</translation>
    </message>
    <message>
        <source>{where}: the rating is “{rating}”, but {words} rates the claim “{other}”; change one of the two.</source>
        <translation>{where}: la calificación es «{rating}», pero {words} califica la afirmación de «{other}»; hay que cambiar una de las dos cosas.</translation>
    </message>
    <message>
        <source>{where}: the rating is “{rating}”, but {words} does not agree with it; change one of the two.</source>
        <translation>{where}: la calificación es «{rating}», pero {words} no concuerda con ella; hay que cambiar una de las dos cosas.</translation>
    </message>
    <message>
        <source>{where}: “{words}” still stands in the text; finish it or take it out.</source>
        <translation>{where}: «{words}» sigue estando en el texto; hay que terminarlo o quitarlo.</translation>
    </message>
    <message>
        <source>{where}: there is no “{words}” in the case; refer to another one, or take it out.</source>
        <translation>{where}: en el caso no existe «{words}»; hay que remitir a otro lugar o quitarlo.</translation>
    </message>
    <message>
        <source>{file} is shown to readers without a description; write what is to be seen in it (alt text).</source>
        <translation>{file} se muestra a los lectores sin descripción; hay que escribir qué se ve en la imagen (texto alternativo).</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>Claim {number}, {text}</source>
        <translation>Afirmación {number}, {text}</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>lo que no se pudo establecer</translation>
    </message>
    <message>
        <source>what the picture or recording shows</source>
        <translation>qué muestra en realidad la imagen o grabación</translation>
    </message>
    <message>
        <source>Caption of {file}</source>
        <translation>Pie de {file}</translation>
    </message>
    <message>
        <source>In short, point {number}</source>
        <translation>En breve, punto {number}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo lo verificamos</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>quotation marks, apostrophes or dashes</source>
        <translation>comillas, apóstrofos o guiones</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} differs from {piece} in {difference} only; copy it as it stands there.</source>
        <translation>{where}: la cita {words} difiere solo en {difference} de lo que figura en {piece}; hay que copiarla tal como está allí.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} has words put in of {piece}; see that its sense is still the same.</source>
        <translation>{where}: la cita {words} añade palabras a lo que figura en {piece}; hay que comprobar que el sentido siga siendo el mismo.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} leaves out {omission} of {piece}; see that its sense is still the same.</source>
        <translation>{where}: la cita {words} omite {omission}, que figura en {piece}; hay que comprobar que el sentido siga siendo el mismo.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} is in none of the texts that it can come from; {piece} has {difference}.</source>
        <translation>{where}: la cita {words} no está en ninguno de los textos de los que puede proceder; en {piece} {difference}.</translation>
    </message>
    <message>
        <source>{where}: the quotation {words} is in none of the texts that it can come from; cite where it stands, correct it, or say that it is a translation.</source>
        <translation>{where}: la cita {words} no está en ninguno de los textos de los que puede proceder; hay que citar dónde figura, corregirla o decir que es una traducción.</translation>
    </message>
    <message>
        <source>“{there}” besides</source>
        <translation>figura además «{there}»</translation>
    </message>
    <message>
        <source>nothing where it has “{quoted}”</source>
        <translation>falta «{quoted}»</translation>
    </message>
    <message>
        <source>“{there}” where it has “{quoted}”</source>
        <translation>figura «{there}» en lugar de «{quoted}»</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt differs from the stored file {file} in {difference} only; copy it as it is.</source>
        <translation>Prueba {number}: su extracto difiere solo en {difference} del archivo guardado {file}; hay que copiarlo tal como está.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt leaves out {omission} of the stored file {file}; see that its sense is the same.</source>
        <translation>Prueba {number}: su extracto omite {omission}, que figura en el archivo guardado {file}; hay que comprobar que el sentido sea el mismo.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt is not in the stored file {file}; copy it from there, or add the file it is from.</source>
        <translation>Prueba {number}: su extracto no está en el archivo guardado {file}; hay que copiarlo de allí o añadir el archivo del que procede.</translation>
    </message>
    <message>
        <source>Evidence {number}: its excerpt is not in the stored file {file}; there stands {difference}.</source>
        <translation>Prueba {number}: su extracto no está en el archivo guardado {file}; allí {difference}.</translation>
    </message>
    <message numerus="yes">
        <source>Claim {number}: its {n} sources count as 1, for they all go back to {origin}; find one that is independent of it, or say so in the reasons.</source>
        <translation>
            <numerusform>Afirmación {number}: su {n} fuente cuenta como 1, porque se remonta a {origin}; hay que encontrar una independiente de ella o decirlo en las razones.</numerusform>
            <numerusform>Afirmación {number}: sus {n} fuentes cuentan como 1, porque todas se remontan a {origin}; hay que encontrar una independiente de ella o decirlo en las razones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} is said to repeat a source that is gone from the case; say anew what it repeats.</source>
        <translation>{source} figura como repetición de una fuente que ya no está en el caso; hay que volver a indicar qué repite.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence {number} bears on {n} claims, but {source} only repeats {origin}; cite that one.</source>
        <translation>
            <numerusform>La prueba {number} se refiere a {n} afirmación, pero {source} solo repite {origin}; hay que citar el original.</numerusform>
            <numerusform>La prueba {number} se refiere a {n} afirmaciones, pero {source} solo repite {origin}; hay que citar el original.</numerusform>
        </translation>
    </message>
    <message>
        <source>a confidential source</source>
        <translation>una fuente confidencial</translation>
    </message>
    <message>
        <source>“{source}”</source>
        <translation>«{source}»</translation>
    </message>
    <message>
        <source>a source without a title</source>
        <translation>una fuente sin título</translation>
    </message>
    <message>
        <source>cite what shows it, or correct it</source>
        <translation>hay que citar lo que lo demuestre o corregirlo</translation>
    </message>
    <message>
        <source>{piece} has it, but not as a share: say which it is</source>
        <translation>figura en {piece}, pero no como porcentaje: hay que precisar cuál de los dos es</translation>
    </message>
    <message>
        <source>{piece} has it, but as a share: say which it is</source>
        <translation>figura en {piece}, pero como porcentaje: hay que precisar cuál de los dos es</translation>
    </message>
    <message>
        <source>check how it is spelt, or cite who names it</source>
        <translation>hay que comprobar cómo se escribe o citar a quien lo nombra</translation>
    </message>
    <message>
        <source>“{words}” is what is missing; {hint}</source>
        <translation>lo que falta es «{words}»; {hint}</translation>
    </message>
    <message>
        <source>{piece} has it, but is not linked to the claim: link it</source>
        <translation>figura en {piece}, que no está vinculada a la afirmación: hay que vincularla</translation>
    </message>
    <message>
        <source>{piece} has it, which is no evidence for it: cite what shows it</source>
        <translation>figura en {piece}, que no sirve para probarlo: hay que citar lo que lo demuestre</translation>
    </message>
    <message>
        <source>{where}: more than {most} numbers are without support; the rest was not looked at.</source>
        <translation>{where}: más de {most} números no tienen respaldo; no se examinó el resto.</translation>
    </message>
    <message>
        <source>{where}: more than {most} dates are without support; the rest was not looked at.</source>
        <translation>{where}: más de {most} fechas no tienen respaldo; no se examinó el resto.</translation>
    </message>
    <message>
        <source>{where}: more than {most} names are without support; the rest was not looked at.</source>
        <translation>{where}: más de {most} nombres no tienen respaldo; no se examinó el resto.</translation>
    </message>
    <message>
        <source>{where}: “{words}” is nowhere in the evidence, the claims or the article; {hint}.</source>
        <translation>{where}: «{words}» no está en ninguna parte de las pruebas, las afirmaciones ni el artículo; {hint}.</translation>
    </message>
    <message>
        <source>{where}: “{words}” is not in the evidence of the claim, nor in the claim; {hint}.</source>
        <translation>{where}: «{words}» no está ni en las pruebas de la afirmación ni en la afirmación; {hint}.</translation>
    </message>
    <message>
        <source>{piece} has {found}: correct it, or cite what shows it</source>
        <translation>en {piece} figura {found}: hay que corregirlo o citar lo que lo demuestre</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>calificación</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>hide it from readers (fcdesk picture --hide, or the pictures of its evidence at the desk)</source>
        <translation>ocultarla a los lectores (con fcdesk picture --hide o, en fcdesk, entre las imágenes de su prueba)</translation>
    </message>
    <message>
        <source>{picture} cannot be shown: it is damaged, or none of PNG, JPEG, GIF, WebP, TIFF and BMP; save it as PNG and add that, or {instead}</source>
        <translation>{picture} no se puede mostrar: está dañada o no es PNG, JPEG, GIF, WebP, TIFF ni BMP; hay que guardarla como PNG y añadir esa copia, u {instead}</translation>
    </message>
    <message>
        <source>{picture} has {megabytes} MB, too many for a write-up; save a smaller copy of it, or {instead}</source>
        <translation>{picture} ocupa {megabytes} MB, demasiado para una verificación; hay que guardar una copia más pequeña u {instead}</translation>
    </message>
    <message>
        <source>{picture} has more than {megapixels} million pixels; save a smaller copy of it, or {instead}</source>
        <translation>{picture} tiene más de {megapixels} millones de píxeles; hay que guardar una copia más pequeña u {instead}</translation>
    </message>
    <message>
        <source>{picture}, shown under claim {number}, has no words for readers who cannot see it; describe what it shows, or take it out of the write-up</source>
        <translation>{picture}, que se muestra en la afirmación {number}, no tiene texto para los lectores que no pueden verla; hay que describir qué muestra o quitarla de la verificación</translation>
    </message>
    <message>
        <source>{picture} is too large for a write-up; add a smaller copy of it</source>
        <translation>{picture} es demasiado grande para una verificación; hay que añadir una copia más pequeña</translation>
    </message>
    <message>
        <source>{picture}, under claim {number},</source>
        <translation>{picture}, en la afirmación {number},</translation>
    </message>
    <message>
        <source>{picture}, under claim {number}, cannot be shown: {problem}</source>
        <translation>{picture}, en la afirmación {number}, no se puede mostrar: {problem}</translation>
    </message>
    <message>
        <source>By choice, the section “{section}” was left out, although the case has something to say there.</source>
        <translation>Se eligió omitir la sección «{section}», aunque el caso tiene contenido para ella.</translation>
    </message>
    <message>
        <source>The case’s title</source>
        <translation>El título del caso</translation>
    </message>
    <message>
        <source>The reply of {party}</source>
        <translation>La respuesta de {party}</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Una corrección</translation>
    </message>
    <message>
        <source>The publisher’s lines</source>
        <translation>Los datos del medio</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>quién lo afirma</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>quién lo transmitió</translation>
    </message>
    <message>
        <source>where and when it was said</source>
        <translation>dónde y cuándo se dijo</translation>
    </message>
    <message>
        <source>where the picture or recording is from</source>
        <translation>de dónde procede la imagen o grabación</translation>
    </message>
    <message>
        <source>Description of {file}</source>
        <translation>Descripción de {file}</translation>
    </message>
    <message>
        <source>The text of claim {number} or of its evidence contains an address with a password, a key or a private host; read it before the document leaves the house.</source>
        <translation>El texto de la afirmación {number} o de sus pruebas contiene una dirección con una contraseña, una clave o un servidor privado; hay que leerlo antes de que el documento salga de la redacción.</translation>
    </message>
    <message>
        <source>The part “{part}” contains an address with a password, a key or a private host; read it before the document leaves the house.</source>
        <translation>La parte «{part}» contiene una dirección con una contraseña, una clave o un servidor privado; hay que leerla antes de que el documento salga de la redacción.</translation>
    </message>
    <message>
        <source>The text of claim {number} contains words of a confidential source ({where}); read it before the document leaves the house.</source>
        <translation>El texto de la afirmación {number} contiene palabras de una fuente confidencial ({where}); hay que leerlo antes de que el documento salga de la redacción.</translation>
    </message>
    <message>
        <source>The caption or the description of the picture “{file}” contains words of a confidential source; read both before the document leaves the house.</source>
        <translation>El pie o la descripción de la imagen «{file}» contiene palabras de una fuente confidencial; hay que leer ambos antes de que el documento salga de la redacción.</translation>
    </message>
    <message>
        <source>The part “{part}” contains words of a confidential source; read it before the document leaves the house.</source>
        <translation>La parte «{part}» contiene palabras de una fuente confidencial; hay que leerla antes de que el documento salga de la redacción.</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>sus elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>{file} was not opened because {reason}; ask for a copy saved by a word processor</source>
        <translation>{file} no se abrió porque {reason}; hay que pedir una copia guardada con un procesador de textos</translation>
    </message>
    <message>
        <source>{file} is a zip file but no Word document; choose the .docx file itself</source>
        <translation>{file} es un archivo zip, pero no un documento de Word; hay que elegir el propio archivo .docx</translation>
    </message>
    <message>
        <source>{file} is in an old Word format or protected by a password; save it as .docx without one</source>
        <translation>{file} está en un formato antiguo de Word o protegido con contraseña; hay que guardarlo como .docx sin contraseña</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one and choose that</source>
        <translation>{file} está protegido con contraseña; hay que guardar una copia sin ella y elegir esa copia</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); save it again in a word processor and take the copy</source>
        <translation>{file} está dañado ({reason}); hay que volver a guardarlo con un procesador de textos y tomar la copia</translation>
    </message>
    <message>
        <source>{file} is no Word document; choose a .docx file</source>
        <translation>{file} no es un documento de Word; hay que elegir un archivo .docx</translation>
    </message>
    <message>
        <source>{file} is no review copy of fcdesk, or the program that saved it took its marks out; ask for the file that was sent, edited and saved as .docx</source>
        <translation>{file} no es una copia de revisión de fcdesk, o el programa que la guardó quitó sus marcas; hay que pedir el archivo que se envió, editado y guardado como .docx</translation>
    </message>
    <message>
        <source>the style &quot;{style}&quot; of the house has a contrast of {ratio}:1 ({ink} on {ground}), below {needed}:1; choose a darker colour in Word</source>
        <translation>el estilo «{style}» de la casa tiene un contraste de {ratio}:1 ({ink} sobre {ground}), inferior a {needed}:1; hay que elegir un color más oscuro en Word</translation>
    </message>
    <message>
        <source>its page is larger than Word allows</source>
        <translation>su página es mayor de lo que Word permite</translation>
    </message>
    <message>
        <source>set a usual page size and choose it again</source>
        <translation>poner un tamaño de página habitual y volver a elegirlo</translation>
    </message>
    <message>
        <source>its column of text is only {width} cm wide</source>
        <translation>su columna de texto tiene solo {width} cm de ancho</translation>
    </message>
    <message>
        <source>make the page wider or its margins smaller</source>
        <translation>ensanchar la página o reducir sus márgenes</translation>
    </message>
    <message>
        <source>its page leaves no room for text</source>
        <translation>su página no deja espacio para el texto</translation>
    </message>
    <message>
        <source>make its top and bottom margins smaller</source>
        <translation>reducir sus márgenes superior e inferior</translation>
    </message>
    <message>
        <source>the picture {part} is in a format that can hold more than a picture</source>
        <translation>la imagen {part} está en un formato que puede contener más que una imagen</translation>
    </message>
    <message>
        <source>replace it by a PNG or JPEG in Word and choose the copy</source>
        <translation>sustituirla en Word por un PNG o JPEG y elegir la copia</translation>
    </message>
    <message>
        <source>the picture {part} is larger than {megabytes} MB</source>
        <translation>la imagen {part} ocupa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>make it smaller in Word</source>
        <translation>reducirla en Word</translation>
    </message>
    <message>
        <source>the picture {part} is damaged or has too many pixels</source>
        <translation>la imagen {part} está dañada o tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>replace it by a smaller PNG or JPEG in Word and choose the copy</source>
        <translation>sustituirla en Word por un PNG o JPEG más pequeño y elegir la copia</translation>
    </message>
    <message>
        <source>a picture of the house style</source>
        <translation>una imagen del estilo de la casa</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>no tiene estilos</translation>
    </message>
    <message>
        <source>format its text with styles in Word and choose it again</source>
        <translation>dar formato al texto con estilos en Word y volver a elegirlo</translation>
    </message>
    <message>
        <source>its part {part} holds no styles</source>
        <translation>su parte {part} no contiene estilos</translation>
    </message>
    <message>
        <source>its part {part} is far too large</source>
        <translation>su parte {part} es demasiado grande</translation>
    </message>
    <message>
        <source>make its header and footer simpler</source>
        <translation>simplificar su encabezado y su pie de página</translation>
    </message>
    <message>
        <source>its theme ({part}) holds more than colours, fonts and pictures</source>
        <translation>su tema ({part}) contiene algo más que colores, fuentes e imágenes</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>keys bound to commands</source>
        <translation>teclas asignadas a comandos</translation>
    </message>
    <message>
        <source>an ActiveX control</source>
        <translation>un control ActiveX</translation>
    </message>
    <message>
        <source>an embedded object</source>
        <translation>un objeto incrustado</translation>
    </message>
    <message>
        <source>an embedded file</source>
        <translation>un archivo incrustado</translation>
    </message>
    <message>
        <source>another document inside it</source>
        <translation>otro documento</translation>
    </message>
    <message>
        <source>links to partial documents</source>
        <translation>vínculos a documentos parciales</translation>
    </message>
    <message>
        <source>frames that load other documents</source>
        <translation>marcos que cargan otros documentos</translation>
    </message>
    <message>
        <source>a mail merge with a data source</source>
        <translation>una combinación de correspondencia con un origen de datos</translation>
    </message>
    <message>
        <source>a transformation that runs on saving</source>
        <translation>una transformación que se ejecuta al guardar</translation>
    </message>
    <message>
        <source>choose a .docx or .dotx file</source>
        <translation>elegir un archivo .docx o .dotx</translation>
    </message>
    <message>
        <source>save a copy without it in Word and choose that</source>
        <translation>guardar en Word una copia sin ello y elegir esa copia</translation>
    </message>
    <message>
        <source>save it as .docx without a password</source>
        <translation>guardarlo como .docx sin contraseña</translation>
    </message>
    <message>
        <source>save a copy without one and choose that</source>
        <translation>guardar una copia sin ella y elegir esa copia</translation>
    </message>
    <message>
        <source>save it again in Word and choose the copy</source>
        <translation>volver a guardarlo en Word y elegir la copia</translation>
    </message>
    <message>
        <source>choose a smaller document</source>
        <translation>elegir un documento más pequeño</translation>
    </message>
    <message>
        <source>{file} was not taken as house style because {reason}; {advice}.</source>
        <translation>{file} no se tomó como estilo de la casa porque {reason}; hay que {advice}.</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <translation>está dañado ({reason})</translation>
    </message>
    <message>
        <source>open it in Word, save it under another name and choose that</source>
        <translation>abrirlo en Word, guardarlo con otro nombre y elegir ese archivo</translation>
    </message>
    <message>
        <source>files of its kind can hold macros</source>
        <translation>los archivos de su tipo pueden contener macros</translation>
    </message>
    <message>
        <source>save it as .docx or .dotx and choose that</source>
        <translation>guardarlo como .docx o .dotx y elegir esa copia</translation>
    </message>
    <message>
        <source>it holds macros or controls</source>
        <translation>contiene macros o controles</translation>
    </message>
    <message>
        <source>save it as .docx without macros and choose that</source>
        <translation>guardarlo como .docx sin macros y elegir esa copia</translation>
    </message>
    <message>
        <source>it holds {what} ({part})</source>
        <translation>contiene {what} ({part})</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <source>its part of relations refers to {target}, which is missing</source>
        <translation>su parte de relaciones remite a {target}, que falta</translation>
    </message>
    <message>
        <source>its part {part} refers to {target}, which is missing</source>
        <translation>su parte {part} remite a {target}, que falta</translation>
    </message>
    <message>
        <source>it holds macros</source>
        <translation>contiene macros</translation>
    </message>
    <message>
        <source>it holds an ActiveX control</source>
        <translation>contiene un control ActiveX</translation>
    </message>
    <message>
        <source>it holds an embedded file ({part})</source>
        <translation>contiene un archivo incrustado ({part})</translation>
    </message>
    <message>
        <source>it loads its template from another computer</source>
        <translation>carga su plantilla de otro equipo</translation>
    </message>
    <message>
        <source>attach the template Normal in Word (Developer, Document Template), save and choose it again</source>
        <translation>adjuntar en Word la plantilla Normal (Programador, Plantilla de documento), guardarlo y volver a elegirlo</translation>
    </message>
    <message>
        <source>it loads something from outside ({kind})</source>
        <translation>carga algo del exterior ({kind})</translation>
    </message>
    <message>
        <source>embed it in Word or remove it and choose the copy</source>
        <translation>incrustarlo o quitarlo en Word y elegir la copia</translation>
    </message>
    <message>
        <source>it is an Office file but no Word document</source>
        <translation>es un archivo de Office, pero no un documento de Word</translation>
    </message>
    <message>
        <source>it was saved as &quot;Strict Open XML&quot;</source>
        <translation>se guardó como «Open XML estricto»</translation>
    </message>
    <message>
        <source>save it as &quot;Word Document (.docx)&quot; and choose that</source>
        <translation>guardarlo como «Documento de Word (.docx)» y elegir esa copia</translation>
    </message>
    <message>
        <source>its part {tag} is none that Word writes</source>
        <translation>su parte {tag} no es de las que escribe Word</translation>
    </message>
    <message>
        <source>its part {part} has a field {field}, which loads or runs something</source>
        <translation>su parte {part} tiene un campo {field}, que carga o ejecuta algo</translation>
    </message>
    <message>
        <source>fonts embedded in the house style do not come along, because their licences may forbid it</source>
        <translation>las fuentes tipográficas incrustadas en el estilo de la casa no se incorporan, porque sus licencias pueden prohibirlo</translation>
    </message>
    <message>
        <source>the house style asks for fonts that a reader may lack and see replaced: {fonts}</source>
        <translation>el estilo de la casa pide fuentes tipográficas que los lectores pueden no tener y ver sustituidas: {fonts}</translation>
    </message>
    <message>
        <source>the house style&apos;s column of text is {width} cm wide; tables will be tight</source>
        <translation>la columna de texto del estilo de la casa tiene {width} cm de ancho; las tablas quedarán estrechas</translation>
    </message>
    <message numerus="yes">
        <source>the house style sets text in {n} columns; the document has one</source>
        <translation>
            <numerusform>el estilo de la casa pone el texto en {n} columna; el documento tiene una</numerusform>
            <numerusform>el estilo de la casa pone el texto en {n} columnas; el documento tiene una</numerusform>
        </translation>
    </message>
    <message>
        <source>fields of its header and footer that tell of its own file were left out: {fields}</source>
        <translation>se omitieron campos de su encabezado y su pie de página que se refieren al propio archivo: {fields}</translation>
    </message>
    <message>
        <source>lines of its header and footer that name a case of their own were left out</source>
        <translation>se omitieron líneas de su encabezado y su pie de página que nombran un caso propio</translation>
    </message>
    <message>
        <source>a picture in its header or footer has no alternative text; add one in Word for readers who cannot see it</source>
        <translation>una imagen de su encabezado o su pie de página no tiene texto alternativo; hay que añadirlo en Word para los lectores que no pueden verla</translation>
    </message>
    <message>
        <source>its part {part} is no header</source>
        <translation>su parte {part} no es un encabezado</translation>
    </message>
    <message>
        <source>its part {part} is no footer</source>
        <translation>su parte {part} no es un pie de página</translation>
    </message>
    <message>
        <source>its part {part} loads a picture from outside</source>
        <translation>su parte {part} carga una imagen del exterior</translation>
    </message>
    <message>
        <source>embed the picture in Word</source>
        <translation>incrustar la imagen en Word</translation>
    </message>
    <message>
        <source>its part {part} refers to {identifier}, which is missing</source>
        <translation>su parte {part} remite a {identifier}, que falta</translation>
    </message>
    <message>
        <source>its part {part} holds an object of the kind {kind}</source>
        <translation>su parte {part} contiene un objeto del tipo {kind}</translation>
    </message>
    <message>
        <source>embed it in Word</source>
        <translation>incrustarlo en Word</translation>
    </message>
    <message numerus="yes">
        <source>it has {n:,} styles</source>
        <translation>
            <numerusform>tiene {n:,} estilo</numerusform>
            <numerusform>tiene {n:,} estilos</numerusform>
        </translation>
    </message>
    <message>
        <source>delete those that are not used and choose it again</source>
        <translation>eliminar los que no se usan y volver a elegirlo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A day, as {example} or as 2026-11-30</source>
        <translation>Una fecha, como {example} o como 2026-11-30</translation>
    </message>
    <message>
        <source>“{words}” is no day of the calendar; write it as {example} or 2026-11-30</source>
        <translation>«{words}» no es una fecha del calendario; debe escribirse como {example} o 2026-11-30</translation>
    </message>
    <message>
        <source>“{words}” can be more than one day; write it as {example} or 2026-11-30</source>
        <translation>«{words}» puede ser más de un día; hay que escribirlo como {example} o 2026-11-30</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Overdue since {day}</source>
        <translation>Venció el {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message>
        <source>Due soon: {day}</source>
        <translation>Vence pronto: {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n days</source>
        <translation>
            <numerusform>%n día sin cambios</numerusform>
            <numerusform>%n días sin cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>&amp;Aceptar sugerencia</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation>&amp;Editar sugerencia…</translation>
    </message>
    <message>
        <source>Every sentence of this article has been read</source>
        <translation>Se han leído todas las oraciones de este artículo</translation>
    </message>
    <message>
        <source>Nothing is left but suggestions: each of them is decided on by itself</source>
        <translation>Solo quedan sugerencias: cada una se decide por separado</translation>
    </message>
    <message>
        <source>No unread sentence is selected: put the cursor into one, or go to the next with Shift+N</source>
        <translation>No hay seleccionada ninguna oración sin leer: situar el cursor en una o ir a la siguiente con Shift+N</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation>El artículo aún se está leyendo. Volver a intentarlo en un momento</translation>
    </message>
    <message>
        <source>No suggestion is left: select words of the article and mark them with C</source>
        <translation>No quedan sugerencias: seleccionar palabras del artículo y marcarlas con C</translation>
    </message>
    <message>
        <source>No suggestion stands here: choose one in the list with S, or put the cursor into one</source>
        <translation>Aquí no hay ninguna sugerencia: elegir una en la lista con S o situar el cursor en una</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>no case is open</source>
        <translation>no hay ningún caso abierto</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation>nada que rehacer</translation>
    </message>
    <message>
        <source>not in this view</source>
        <translation>no disponible en esta vista</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Buscar o ejecutar un comando…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nuevo caso…</translation>
    </message>
    <message>
        <source>&amp;Open the sample case</source>
        <translation>&amp;Abrir el caso de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>&amp;Buscar un caso</translation>
    </message>
    <message>
        <source>Case &amp;details…</source>
        <translation>&amp;Detalles del caso…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Asi&amp;gnarme el caso</translation>
    </message>
    <message>
        <source>Set &amp;status…</source>
        <translation>Cambiar &amp;estado…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Read &amp;back a review copy…</source>
        <translation>&amp;Incorporar una copia de revisión…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Mar&amp;k selection as a claim</source>
        <translation>Mar&amp;car la selección como afirmación</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>Afirmación &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>Afirmación &amp;anterior</translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation>Añadir &amp;prueba…</translation>
    </message>
    <message>
        <source>Paste as eviden&amp;ce</source>
        <translation>P&amp;egar como prueba</translation>
    </message>
    <message>
        <source>Use evidence of an&amp;other claim…</source>
        <translation>Usar una prueba de &amp;otra afirmación…</translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation>&amp;Ver archivos guardados</translation>
    </message>
    <message>
        <source>Take evidence &amp;from this claim</source>
        <translation>&amp;Quitar la prueba de esta afirmación</translation>
    </message>
    <message>
        <source>Sa&amp;y why…</source>
        <translation>E&amp;xplicar por qué…</translation>
    </message>
    <message>
        <source>&amp;Delete claim</source>
        <translation>El&amp;iminar afirmación</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>Su&amp;gerencias</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>Acep&amp;tar sugerencia</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Merge with next suggestion</source>
        <translation>Com&amp;binar con la sugerencia siguiente</translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation>Edita&amp;r sugerencia…</translation>
    </message>
    <message>
        <source>&amp;Why is this suggested?</source>
        <translation>¿Por q&amp;ué se sugiere?</translation>
    </message>
    <message>
        <source>Mark a&amp;ll suggested claims</source>
        <translation>&amp;Marcar todas las afirmaciones sugeridas</translation>
    </message>
    <message>
        <source>Dismiss all that is not su&amp;ggested…</source>
        <translation>Descartar todo &amp;lo no sugerido…</translation>
    </message>
    <message>
        <source>Next unread sen&amp;tence</source>
        <translation>Siguie&amp;nte oración sin leer</translation>
    </message>
    <message>
        <source>Show what has not been &amp;read</source>
        <translation>Mostrar lo no &amp;leído</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Au&amp;mentar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Natural size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Alto contrast&amp;e</translation>
    </message>
    <message>
        <source>Lang&amp;uage…</source>
        <translation>Ele&amp;gir idioma…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Words that could not be saved…</source>
        <translation>&amp;Textos que no se pudieron guardar…</translation>
    </message>
    <message>
        <source>&amp;About fcdesk</source>
        <translation>A&amp;cerca de fcdesk</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Choose a rating first; then say why</source>
        <translation>Elegir primero una calificación y luego explicar por qué</translation>
    </message>
    <message>
        <source>Claim {number} deleted</source>
        <translation>Afirmación {number} eliminada</translation>
    </message>
    <message>
        <source>Text size: {percent}%</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Some words could not be saved in the case. They were written to a rescue file.</source>
        <translation>Algunos textos no se pudieron guardar en el caso. Se escribieron en un archivo de rescate.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>DismissedList</name>
    <message>
        <source>Nothing was dismissed. X dismisses a suggestion, or the sentences you select.</source>
        <translation>No se ha descartado nada. X descarta una sugerencia o las oraciones seleccionadas.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Change reason…</source>
        <translation>Cambiar razón…</translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation>Pasajes descartados</translation>
    </message>
    <message>
        <source>Enter takes a passage up again, X changes its reason</source>
        <translation>Enter recupera un pasaje, X cambia su razón</translation>
    </message>
    <message>
        <source>The passage counts as unread again (Enter)</source>
        <translation>El pasaje vuelve a contar como no leído (Enter)</translation>
    </message>
    <message>
        <source>Give another reason for not checking it</source>
        <translation>Dar otro motivo para no verificarlo</translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message>
        <source>Taken up again</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Reason changed: {reason}</source>
        <translation>Razón cambiada: {reason}</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Descartado: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences dismissed: {reason}</source>
        <translation>
            <numerusform>%n oración descartada: {reason}</numerusform>
            <numerusform>%n oraciones descartadas: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>fcdesk’s own</source>
        <translation>el de fcdesk</translation>
    </message>
    <message>
        <source>Names confidential sources and colleagues: it stays in the house.</source>
        <translation>Nombra fuentes confidenciales y colegas: no debe salir de la redacción.</translation>
    </message>
    <message>
        <source>For somebody who changes its words in Word and sends it back.</source>
        <translation>Para quien cambia sus textos en Word y la devuelve.</translation>
    </message>
    <message>
        <source>The preview shows its words; a web page has no pages.</source>
        <translation>La vista previa muestra el texto; una página web no tiene hojas.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo de la casa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sections, in their order</source>
        <translation>Secciones, en su orden</translation>
    </message>
    <message>
        <source>Add a house style</source>
        <translation>Añadir un estilo de la casa</translation>
    </message>
    <message>
        <source>Remove this house style</source>
        <translation>Quitar este estilo de la casa</translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation>Todas las secciones en su orden habitual</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>según el idioma</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in, Alt+Up and Alt+Down move it</source>
        <translation>Espacio omite o incluye una sección, Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Write-up for readers</source>
        <translation>Verificación para los lectores</translation>
    </message>
    <message>
        <source>Checker’s dossier (internal)</source>
        <translation>Dosier de verificación (interno)</translation>
    </message>
    <message>
        <source>Annotated copy (internal)</source>
        <translation>Copia anotada (interna)</translation>
    </message>
    <message>
        <source>Annotated copy for readers</source>
        <translation>Copia anotada para los lectores</translation>
    </message>
    <message>
        <source>Review copy, to come back</source>
        <translation>Copia de revisión, para devolver</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Exportar a Word</translation>
    </message>
    <message>
        <source>PDF, by LibreOffice</source>
        <translation>PDF, con LibreOffice</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Exportar como página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exportar como Markdown</translation>
    </message>
    <message>
        <source>ClaimReview, JSON</source>
        <translation>ClaimReview, JSON</translation>
    </message>
    <message>
        <source>Export ClaimReview</source>
        <translation>Exportar ClaimReview</translation>
    </message>
    <message>
        <source>Table of claims, CSV</source>
        <translation>Tabla de afirmaciones, CSV</translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>Exportar tabla como CSV</translation>
    </message>
    <message>
        <source>Table of claims, Excel</source>
        <translation>Tabla de afirmaciones, Excel</translation>
    </message>
    <message>
        <source>Export table to Excel</source>
        <translation>Exportar tabla a Excel</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Use evidence of another claim</source>
        <translation>Usar una prueba de otra afirmación</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Buscar pruebas</translation>
    </message>
    <message>
        <source>Number, title, publisher, words of the excerpt, file</source>
        <translation>Número, título, medio, palabras del extracto, archivo</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>Pruebas del caso</translation>
    </message>
    <message>
        <source>&amp;How it bears on this claim</source>
        <translation>&amp;Relación con esta afirmación</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>Ninguna prueba coincide.</translation>
    </message>
    <message>
        <source>Use for this claim</source>
        <translation>Usar para esta afirmación</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>A case is one article under check: its claims, the evidence, and a verdict for each. Everything stays on this machine.</source>
        <translation>Un caso es un artículo que se verifica: sus afirmaciones, las pruebas y una calificación para cada una. Todo permanece en este equipo.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Abrir el caso de ejemplo</translation>
    </message>
    <message>
        <source>Start your first case</source>
        <translation>Empezar el primer caso</translation>
    </message>
    <message>
        <source>Choose a case in the list, or start a new one</source>
        <translation>Elegir un caso de la lista o empezar uno nuevo</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>File: {names}</source>
        <translation>Archivo: {names}</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>Archivos: {names}</translation>
    </message>
    <message>
        <source>Also for claim {number}</source>
        <translation>También para la afirmación {number}</translation>
    </message>
    <message>
        <source>Also for claims {numbers}</source>
        <translation>También para las afirmaciones {numbers}</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin evaluar</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Use evidence of another claim…</source>
        <translation>Usar una prueba de otra afirmación…</translation>
    </message>
    <message>
        <source>Evidence · {count}</source>
        <translation>Pruebas · {count}</translation>
    </message>
    <message>
        <source>Drop a link, file or picture</source>
        <translation>Soltar aquí un enlace, un archivo o una imagen</translation>
    </message>
    <message>
        <source>Drop a link, file or picture, or press {key}</source>
        <translation>Soltar aquí un enlace, un archivo o una imagen, o pulsar {key}</translation>
    </message>
    <message>
        <source>{key} pastes a link, words, a picture or files as evidence</source>
        <translation>{key} pega como prueba un enlace, palabras, una imagen o archivos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Enter or a double click opens a piece of evidence, Delete deletes it</source>
        <translation>Enter o un doble clic abren una prueba, Supr la elimina</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation>&amp;Ver archivos guardados</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Take from this claim</source>
        <translation>&amp;Quitar de esta afirmación</translation>
    </message>
    <message>
        <source>D&amp;elete evidence</source>
        <translation>&amp;Eliminar prueba</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>Una prueba pertenece a una afirmación: primero hay que marcar o seleccionar una</translation>
    </message>
    <message>
        <source>No file is stored with the evidence of this claim</source>
        <translation>Las pruebas de esta afirmación no tienen ningún archivo guardado</translation>
    </message>
    <message>
        <source>Evidence deleted.</source>
        <translation>Prueba eliminada.</translation>
    </message>
    <message>
        <source>Evidence deleted, from claims {numbers}.</source>
        <translation>Prueba eliminada de las afirmaciones {numbers}.</translation>
    </message>
    <message>
        <source>Taken from claim {number}; the evidence stays in the case.</source>
        <translation>Quitada de la afirmación {number}; la prueba sigue en el caso.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence among the cards first</source>
        <translation>Primero hay que elegir una prueba entre las fichas</translation>
    </message>
    <message>
        <source>Close the form that is open, then paste or drop it again</source>
        <translation>Cerrar el formulario abierto y volver a pegar o soltar</translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation>Para la afirmación {number}: {quote}</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Copiando los archivos</translation>
    </message>
    <message>
        <source>The evidence was not added. Press E and the form comes back as it was</source>
        <translation>No se añadió la prueba. Al pulsar E, el formulario reaparece como estaba</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>&amp;Confidential source</source>
        <translation>Fuente confidencia&amp;l</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Pictures in the write-up ({count})…</source>
        <translation>Imágenes en la verificación ({count})…</translation>
    </message>
    <message>
        <source>View stored files ({count})</source>
        <translation>Ver archivos guardados ({count})</translation>
    </message>
    <message>
        <source>This source also serves evidence {numbers}: what is changed of the source changes there, too.</source>
        <translation>Esta fuente también se usa en otras pruebas ({numbers}): lo que se cambie de la fuente cambia también en ellas.</translation>
    </message>
    <message>
        <source>It stays out of every public document.</source>
        <translation>No figura en ningún documento público.</translation>
    </message>
    <message>
        <source>&amp;Known source</source>
        <translation>Fuente &amp;conocida</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What the source calls itself</source>
        <translation>Como se titula la propia fuente</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>https://… (nothing is fetched)</source>
        <translation>https://… (no se descarga nada)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Publicado</translation>
    </message>
    <message>
        <source>2026-11-22, or less precise</source>
        <translation>2026-11-22, o menos preciso</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Relación</translation>
    </message>
    <message>
        <source>&amp;Excerpt</source>
        <translation>&amp;Extracto</translation>
    </message>
    <message>
        <source>The words of the source that matter, to the letter</source>
        <translation>Las palabras de la fuente que importan, al pie de la letra</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>Lu&amp;gar en la fuente</translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation>Página, párrafo, minuto</translation>
    </message>
    <message>
        <source>Sou&amp;rce is</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>What it sa&amp;ys is</source>
        <translation>Lo &amp;que dice</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>For the desk alone; never printed</source>
        <translation>Solo para la redacción; nunca se imprime</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A grade has two halves: choose how reliable the source is and how credible the words.</source>
        <translation>La fiabilidad consta de dos partes: hay que elegir cuán fiable es la fuente y cuán creíble lo que dice.</translation>
    </message>
</context>
<context>
    <name>EvidenceElsewhere</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>Una prueba pertenece a una afirmación: primero hay que marcar o seleccionar una</translation>
    </message>
    <message>
        <source>All evidence of the case bears on this claim already</source>
        <translation>Todas las pruebas del caso se refieren ya a esta afirmación</translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation>Para la afirmación {number}: {quote}</translation>
    </message>
    <message>
        <source>Evidence {number} is used for claim {claim}, too.</source>
        <translation>La prueba {number} se usa también para la afirmación {claim}.</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation>Buscar en las pruebas</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n pieces of evidence</source>
        <translation>
            <numerusform>{shown} de %n prueba</numerusform>
            <numerusform>{shown} de %n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet. Select a claim and press E.</source>
        <translation>Todavía no hay pruebas. Seleccionar una afirmación y pulsar E.</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>Ninguna prueba coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence copied as a table</source>
        <translation>
            <numerusform>%n prueba copiada como tabla</numerusform>
            <numerusform>%n pruebas copiadas como tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceViewing</name>
    <message>
        <source>No file is stored with this evidence</source>
        <translation>Esta prueba no tiene ningún archivo guardado</translation>
    </message>
    <message>
        <source>This file does not belong to the case any more</source>
        <translation>Este archivo ya no pertenece al caso</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, of an unusual kind, or too large</source>
        <translation>Esta imagen no se puede mostrar: está dañada, es de un tipo poco común o es demasiado grande</translation>
    </message>
    <message>
        <source>Looking at this file takes too long. It is kept; you can save a copy</source>
        <translation>La lectura de este archivo tarda demasiado. El archivo se conserva; se puede guardar una copia</translation>
    </message>
    <message>
        <source>This evidence is not in the case any more; undo brings it back</source>
        <translation>Esta prueba ya no está en el caso; Deshacer la recupera</translation>
    </message>
    <message>
        <source>Excerpt of evidence {number}: {words}</source>
        <translation>Extracto de la prueba {number}: {words}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <translation>Se guardó una copia: {path}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Archivo escrito: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Findings of the checks still open: %n; Missing lists them</source>
        <translation>
            <numerusform>Avisos aún pendientes: %n; figura en «Pendientes»</numerusform>
            <numerusform>Avisos aún pendientes: %n; figuran en «Pendientes»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written</source>
        <translation>Se canceló la exportación; no se escribió nada</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>In claim {numbers}</source>
        <translation>En la afirmación {numbers}</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Descartado: {reason}</translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it or dismiss it</source>
        <translation>Sin leer: marcar en ella una afirmación o descartarla</translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it ({mark}) or dismiss it ({dismiss})</source>
        <translation>Sin leer: marcar en ella una afirmación ({mark}) o descartarla ({dismiss})</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>Se produjo un error en el programa. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>A report without any words of the case lies in {path}.</source>
        <translation>En {path} hay un informe del error, sin ningún texto del caso.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What is claimed, so that it can be understood and checked without the article</source>
        <translation>Lo que se afirma, de modo que se entienda y se pueda verificar sin el artículo</translation>
    </message>
    <message>
        <source>Who says it: the person, body or paper that would have to answer for it</source>
        <translation>Quién lo dice: la persona, entidad o medio que tendría que responder por ello</translation>
    </message>
    <message>
        <source>Whether the article names who says it, hides the name, or refers to a document</source>
        <translation>Si el artículo nombra a quien lo dice, oculta el nombre o remite a un documento</translation>
    </message>
    <message>
        <source>Kind: what sort of statement it is, which decides what would settle it</source>
        <translation>Tipo: qué clase de afirmación es, lo que determina cómo se puede resolver</translation>
    </message>
    <message>
        <source>Priority: what to check first; high for what does most harm if it is wrong</source>
        <translation>Prioridad: qué verificar primero; alta para lo que más daño hace si es falso</translation>
    </message>
    <message>
        <source>Status: how far the work on this claim has come</source>
        <translation>Estado: hasta dónde ha llegado el trabajo sobre esta afirmación</translation>
    </message>
    <message>
        <source>What readers should know that the evidence does not settle</source>
        <translation>Lo que los lectores deben saber que las pruebas no resuelven</translation>
    </message>
    <message>
        <source>The occasion: readers and the claimant must be able to find it again</source>
        <translation>La ocasión: los lectores y quien lo afirma deben poder volver a encontrarla</translation>
    </message>
    <message>
        <source>Who carried the claim from the claimant to the article, the first one first</source>
        <translation>Quién llevó la afirmación desde su autor hasta el artículo, empezando por el primero</translation>
    </message>
    <message>
        <source>What speaks for checking this claim and not another one</source>
        <translation>Qué motivos hay para verificar esta afirmación y no otra</translation>
    </message>
    <message>
        <source>Words of your own by which claims are found again</source>
        <translation>Palabras propias con las que volver a encontrar las afirmaciones</translation>
    </message>
    <message>
        <source>The reason for the verdict: what the evidence shows, and how that leads to the rating</source>
        <translation>El motivo de la calificación: qué muestran las pruebas y cómo llevan a ella</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F: how far it was right before, and what it has to gain</source>
        <translation>Fiabilidad de la fuente, de A a F: cuánto acertó antes y qué puede ganar</translation>
    </message>
    <message>
        <source>Credibility of what it says, 1 to 6: whether other sources say so, too</source>
        <translation>Credibilidad de lo que dice, de 1 a 6: si otras fuentes lo dicen también</translation>
    </message>
    <message>
        <source>Where in the source the words stand, so that a colleague finds them: page, paragraph, minute</source>
        <translation>Dónde están las palabras en la fuente, para que otra persona las encuentre: página, párrafo, minuto</translation>
    </message>
    <message>
        <source>What it does to the claim: supports it, contradicts it, or helps to understand it</source>
        <translation>Qué aporta respecto a la afirmación: la respalda, la contradice o ayuda a entenderla</translation>
    </message>
    <message>
        <source>The words of the source that matter, unchanged: they are quoted in the write-up</source>
        <translation>Las palabras de la fuente que importan, sin cambios: se citan en la verificación</translation>
    </message>
    <message>
        <source>For you and your colleagues; it stays out of all that is published</source>
        <translation>Para uso interno de la redacción; no aparece en nada de lo que se publica</translation>
    </message>
    <message>
        <source>For a source that must be protected: nothing of it is printed in what readers get</source>
        <translation>Para una fuente que hay que proteger: nada de ella aparece en lo que reciben los lectores</translation>
    </message>
    <message>
        <source>One or two sentences below the headline: what was claimed, and what is true</source>
        <translation>Una o dos oraciones bajo el titular: qué se afirmó y qué es cierto</translation>
    </message>
    <message>
        <source>The findings for who reads no further</source>
        <translation>Las conclusiones para quien no siga leyendo</translation>
    </message>
    <message>
        <source>What was done to check it, so that readers could do it, too</source>
        <translation>Qué se hizo para verificarlo, de modo que los lectores también puedan hacerlo</translation>
    </message>
    <message>
        <source>Who answers for the check</source>
        <translation>Quién responde por la verificación</translation>
    </message>
    <message>
        <source>Where the check is published; ClaimReview data and corrections point to it</source>
        <translation>Dónde se publica la verificación; a ella remiten los datos ClaimReview y las correcciones</translation>
    </message>
    <message>
        <source>The day on which the check was published</source>
        <translation>El día en que se publicó la verificación</translation>
    </message>
    <message>
        <source>Who checks it; cases of yours are listed under My cases</source>
        <translation>Quién lo verifica; los casos propios aparecen en Mis casos</translation>
    </message>
    <message>
        <source>Words of your own by which cases are found again</source>
        <translation>Palabras propias con las que volver a encontrar los casos</translation>
    </message>
    <message>
        <source>The ratings that can be given, and what each of them means</source>
        <translation>Las calificaciones que se pueden dar y lo que significa cada una</translation>
    </message>
    <message>
        <source>The language of the article: claims are looked for by its rules</source>
        <translation>El idioma del artículo: las afirmaciones se buscan según sus reglas</translation>
    </message>
    <message>
        <source>Who wrote the article</source>
        <translation>Quién escribió el artículo</translation>
    </message>
    <message>
        <source>The paper, station or site that brought the article</source>
        <translation>El periódico, la emisora o el sitio que publicó el artículo</translation>
    </message>
    <message>
        <source>When the article came out; claims are judged by what could be known then</source>
        <translation>Cuándo salió el artículo; las afirmaciones se juzgan por lo que entonces se podía saber</translation>
    </message>
    <message>
        <source>Where the article stands; readers are led there, and nothing is fetched from it</source>
        <translation>Dónde está el artículo; allí se remite a los lectores, y nada se descarga de él</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave these files out</source>
        <translation>Quitar estos archivos</translation>
    </message>
    <message>
        <source>Files to keep as evidence</source>
        <translation>Archivos que se conservan como prueba</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>nobody works on it</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>{name} works on it</source>
        <translation>responsable: {name}</translation>
    </message>
    <message>
        <source>tag “{words}”</source>
        <translation>etiqueta «{words}»</translation>
    </message>
    <message>
        <source>rating “{words}”</source>
        <translation>calificación «{words}»</translation>
    </message>
    <message>
        <source>claimant “{words}”</source>
        <translation>lo afirma «{words}»</translation>
    </message>
    <message>
        <source>publisher “{words}”</source>
        <translation>medio «{words}»</translation>
    </message>
    <message>
        <source>made from {day}</source>
        <translation>creado desde el {day}</translation>
    </message>
    <message>
        <source>made until {day}</source>
        <translation>creado hasta el {day}</translation>
    </message>
    <message>
        <source>due until {day}</source>
        <translation>plazo hasta el {day}</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>sin archivar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation>Palabras que buscar en el artículo</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Cerrar la búsqueda (Escape)</translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <translation>{place} de {matches}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>B&amp;uscar en el artículo…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>All {of} steps are done.</source>
        <translation>Los {of} pasos están hechos.</translation>
    </message>
    <message>
        <source>{done} of {of} steps done. Next: {step}</source>
        <translation>Pasos hechos: {done} de {of}. Siguiente: {step}</translation>
    </message>
    <message>
        <source>open an article. The sample case has one.</source>
        <translation>abrir un artículo. El caso de ejemplo tiene uno.</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Abrir el caso de ejemplo</translation>
    </message>
    <message>
        <source>select words of the article that state something, and mark them as a claim.</source>
        <translation>seleccionar palabras del artículo que afirmen algo y marcarlas como afirmación.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Ir al artículo</translation>
    </message>
    <message>
        <source>add evidence to the selected claim.</source>
        <translation>añadir una prueba a la afirmación seleccionada.</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Añadir prueba…</translation>
    </message>
    <message>
        <source>give the claim a verdict, and say why.</source>
        <translation>dar una calificación a la afirmación y explicar por qué.</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Ir a la afirmación</translation>
    </message>
    <message>
        <source>write the report as a Word file.</source>
        <translation>exportar la verificación como archivo de Word.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Getting started</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>First steps done</source>
        <translation>Primeros pasos hechos</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation>Abriendo el archivo de casos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GivenEvidence</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation>Una prueba pertenece a una afirmación: primero hay que marcar o seleccionar una</translation>
    </message>
    <message>
        <source>The picture before is still being taken in; try again in a moment</source>
        <translation>Aún se está incorporando la imagen anterior; volver a intentarlo en un momento</translation>
    </message>
    <message>
        <source>Taking in the picture</source>
        <translation>Incorporando la imagen</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>completely reliable</source>
        <translation>totalmente fiable</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>fiable por lo general</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>bastante fiable</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>poco fiable por lo general</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>no fiable</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>fiabilidad no evaluable</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>confirmado por otras fuentes</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>probablemente cierto</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>posiblemente cierto</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>veracidad no evaluable</translation>
    </message>
    <message>
        <source>Grade not set</source>
        <translation>Fiabilidad sin evaluar</translation>
    </message>
    <message>
        <source>{grade} {source}, {content}</source>
        <translation>{grade} {source}, {content}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the case stands here</source>
        <translation>el caso está aquí</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>taken back, and replaced since</source>
        <translation>deshecho y después sustituido</translation>
    </message>
    <message>
        <source>The case is as this step left it.</source>
        <translation>El caso está como lo dejó este paso.</translation>
    </message>
    <message>
        <source>Something else was done in its place, so it cannot be done again.</source>
        <translation>En su lugar se hizo otra cosa, así que no se puede rehacer.</translation>
    </message>
    <message>
        <source>This line only says what happened; choose a step.</source>
        <translation>Esta línea solo dice qué ocurrió; hay que elegir un paso.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Volver hasta aquí</translation>
    </message>
    <message numerus="yes">
        <source>Steps to go: %n</source>
        <translation>
            <numerusform>Pasos restantes: %n</numerusform>
            <numerusform>Pasos restantes: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Pasos, primero los más recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Do again up to here</source>
        <translation>&amp;Rehacer hasta aquí</translation>
    </message>
    <message numerus="yes">
        <source>Steps to take back: %n. They can be done again.</source>
        <translation>
            <numerusform>Pasos que se deshacen: %n. Se puede rehacer.</numerusform>
            <numerusform>Pasos que se deshacen: %n. Se pueden rehacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to do again: %n.</source>
        <translation>
            <numerusform>Pasos que se rehacen: %n.</numerusform>
            <numerusform>Pasos que se rehacen: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseStyles</name>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Documentos y plantillas de Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>A document in the house style</source>
        <translation>Un documento con el estilo de la casa</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Examinando {name}</translation>
    </message>
    <message>
        <source>Remove the house style {name} from the archive?</source>
        <translation>¿Quitar el estilo de la casa {name} del archivo de casos?</translation>
    </message>
    <message>
        <source>Documents that were written in it stay as they are.</source>
        <translation>Los documentos escritos con él quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is being written</source>
        <translation>Cancelar la escritura en curso</translation>
    </message>
    <message>
        <source>{name}: {done} of {all}</source>
        <translation>{name}: {done} de {all}</translation>
    </message>
</context>
<context>
    <name>KeyTips</name>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>{key} belongs to “{command}” already</source>
        <translation>{key} ya corresponde a «{command}»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>Restablecer &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys: letters, digits and signs by themselves</source>
        <translation>Atajos de una &amp;sola tecla: letras, cifras y signos por sí solos</translation>
    </message>
    <message>
        <source>No command matches. An empty field shows them all.</source>
        <translation>Ningún comando coincide. Con el campo vacío se muestran todos.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Press a key for the chosen command</source>
        <translation>Pulsar una tecla para el comando elegido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Key for “{command}”</source>
        <translation>Atajo para «{command}»</translation>
    </message>
    <message>
        <source>{key} does too much elsewhere; take another key</source>
        <translation>{key} ya tiene demasiados usos; elegir otra tecla</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>a number that can be looked up</source>
        <translation>un número que se puede consultar</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <source>something that happened or did not</source>
        <translation>algo que ocurrió o no</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>words that were said or not</source>
        <translation>palabras que se dijeron o no</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>a reason or consequence that is claimed</source>
        <translation>una razón o consecuencia que se afirma</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>more, less, growing, falling</source>
        <translation>más, menos, crece, disminuye</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>somebody is said to say it</source>
        <translation>se atribuye a alguien haberlo dicho</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a time that can be looked up</source>
        <translation>un momento que se puede consultar</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>first, largest, most</source>
        <translation>el primero, el mayor, el que más</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>laws, offices, what a state does</source>
        <translation>leyes, cargos, lo que hace un Estado</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>what is said to be coming</source>
        <translation>lo que se dice que ocurrirá</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinión</translation>
    </message>
    <message>
        <source>a view: speaks against checking it</source>
        <translation>un parecer: indica que no procede verificarlo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>none of the other kinds</source>
        <translation>ninguno de los demás tipos</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>deducción</translation>
    </message>
    <message>
        <source>concluded, not observed</source>
        <translation>deducido, no observado</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>the system’s language</source>
        <translation>el idioma del sistema</translation>
    </message>
    <message>
        <source>From its next start the desk speaks {language}</source>
        <translation>Idioma a partir del próximo inicio: {language}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of the desk</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The documents of a case have a language of their own, chosen with the write-up.</source>
        <translation>Los documentos de un caso tienen su propio idioma, que se elige con la verificación.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MarkOffer</name>
    <message>
        <source>Mark as a claim</source>
        <translation>Marcar como afirmación</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Missing</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir al lugar</translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation>Dejar pasar…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to settle</source>
        <translation>
            <numerusform>✕ %n por resolver</numerusform>
            <numerusform>✕ %n por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to look at</source>
        <translation>
            <numerusform>! %n por revisar</numerusform>
            <numerusform>! %n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n let pass</source>
        <translation>
            <numerusform>✓ se dejó pasar %n</numerusform>
            <numerusform>✓ se dejaron pasar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation>Pendientes ({count})</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Enter goes to the place, Delete lets a finding pass</source>
        <translation>Enter va al lugar, Supr deja pasar un aviso</translation>
    </message>
    <message>
        <source>Show where it is to be mended (Enter)</source>
        <translation>Mostrar dónde hay que corregirlo (Enter)</translation>
    </message>
    <message>
        <source>Hold to it again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>It counts as open again (Delete)</source>
        <translation>Vuelve a contar como pendiente (Supr)</translation>
    </message>
    <message>
        <source>Give a reason (Delete)</source>
        <translation>Dar una razón (Supr)</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>se dejó pasar</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Afirmación {number}</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Prueba {number}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>{by}: {reason}</source>
        <translation>{by}: {reason}</translation>
    </message>
</context>
<context>
    <name>MoreOfClaim</name>
    <message>
        <source>Where it was said</source>
        <translation>Dónde se dijo</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <source>Passed on by, one on each line</source>
        <translation>Transmitido por, uno en cada línea</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Por qué se eligió</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Más · {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about the claim</source>
        <translation>Más sobre la afirmación</translation>
    </message>
    <message>
        <source>Where and when it was said, who passed it on, why it was chosen, tags, notes</source>
        <translation>Dónde y cuándo se dijo, quién lo transmitió, por qué se eligió, etiquetas, notas</translation>
    </message>
    <message>
        <source>Interview, speech, post …</source>
        <translation>Entrevista, discurso, publicación…</translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation>2026-11-22, o con la precisión que se conozca</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Where cases lie</source>
        <translation>Dónde están los casos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Edit filter…</source>
        <translation>&amp;Editar filtro…</translation>
    </message>
    <message>
        <source>&amp;Delete filter</source>
        <translation>E&amp;liminar filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {cases}</source>
        <translation>{place}, {cases}</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Reading the article</source>
        <translation>Leyendo el artículo</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Paste the article here: its title in the first line</source>
        <translation>Pegar aquí el artículo, con el título en la primera línea</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>Leer un &amp;archivo…</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Abrir el caso de &amp;ejemplo</translation>
    </message>
    <message>
        <source>The article is read from the file {name}.</source>
        <translation>El artículo se lee del archivo {name}.</translation>
    </message>
    <message>
        <source>A case begins with one file: choose it with “Read a file…”.</source>
        <translation>Un caso empieza con un solo archivo: se elige con «Leer un archivo…».</translation>
    </message>
    <message>
        <source>The address is filled in. Pages are not fetched: open it in your browser, copy the article’s text and paste it here.</source>
        <translation>La dirección ya está puesta. Las páginas no se descargan: abrirla en el navegador, copiar el texto del artículo y pegarlo aquí.</translation>
    </message>
    <message>
        <source>This is what the clipboard holds. Type or paste to put something else in its place.</source>
        <translation>Esto es lo que hay en el portapapeles. Escribir o pegar otra cosa para sustituirlo.</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Publicado</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation>2026-11-22, o con la precisión que se conozca</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>Empezar caso</translation>
    </message>
    <message>
        <source>Ctrl+Enter, from any field</source>
        <translation>Ctrl+Enter, desde cualquier campo</translation>
    </message>
    <message>
        <source>Pages are not fetched: paste the article’s text above, or read it from a file</source>
        <translation>Las páginas no se descargan: pegar arriba el texto del artículo o leerlo de un archivo</translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation>Artículos ({kinds})</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers that seem to speak of the same thing, as they stand in the article.</source>
        <translation>Números que parecen referirse a lo mismo, tal como figuran en el artículo.</translation>
    </message>
    <message>
        <source>What several numbers speak of</source>
        <translation>De qué hablan varios números</translation>
    </message>
    <message>
        <source>The numbers, where they stand</source>
        <translation>Los números y su lugar</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>el mismo número</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>números distintos</translation>
    </message>
    <message>
        <source>bounds that exclude each other</source>
        <translation>límites que se excluyen</translation>
    </message>
    <message>
        <source>sure here, inferred there</source>
        <translation>seguro en un lugar, deducido en otro</translation>
    </message>
    <message>
        <source>given by different sources</source>
        <translation>dados por fuentes distintas</translation>
    </message>
    <message>
        <source>different units</source>
        <translation>unidades distintas</translation>
    </message>
    <message>
        <source>bounded differently</source>
        <translation>límites distintos</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>atribuido</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>denied or open</source>
        <translation>negado o sin decidir</translation>
    </message>
    <message>
        <source>{certainty}: “{words}”</source>
        <translation>{certainty}: «{words}»</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>no se halló la fuente</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the archive …</source>
        <translation>Abriendo el archivo de casos…</translation>
    </message>
    <message>
        <source>Bringing the archive up to date. A copy of it is kept …</source>
        <translation>Actualizando el archivo de casos. Se conserva una copia…</translation>
    </message>
    <message>
        <source>a part of the program could not be loaded; install fcdesk again</source>
        <translation>no se pudo cargar una parte del programa; hay que volver a instalar fcdesk</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>Enlace: {words}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search cases, claims and evidence, or type &gt; for commands</source>
        <translation>Buscar casos, afirmaciones y pruebas, o escribir &gt; para los comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing here goes by these words.</source>
        <translation>Nada coincide con estas palabras.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Rate as “{rating}”</source>
        <translation>Calificar como «{rating}»</translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>Afirmación {number}: {words}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin calificación</translation>
    </message>
    <message>
        <source>Evidence {number}: {words}</source>
        <translation>Prueba {number}: {words}</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Caso: {title}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Stored picture</source>
        <translation>Imagen guardada</translation>
    </message>
    <message>
        <source>Plus and minus make it larger and smaller, 1 shows it pixel by pixel</source>
        <translation>Más y menos la aumentan y la reducen, 1 la muestra píxel a píxel</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This evidence has no picture among its files</source>
        <translation>Esta prueba no tiene ninguna imagen entre sus archivos</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures in the write-up</source>
        <translation>Imágenes en la verificación</translation>
    </message>
    <message>
        <source>&amp;Show this picture in the write-up</source>
        <translation>&amp;Mostrar esta imagen en la verificación</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture.</source>
        <translation>Este archivo no se puede mostrar como imagen.</translation>
    </message>
    <message>
        <source>Pictures of this evidence</source>
        <translation>Imágenes de esta prueba</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Qué muestra, para quien no puede verla</translation>
    </message>
    <message>
        <source>No picture leaves the house without these words</source>
        <translation>Ninguna imagen sale de la redacción sin este texto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>in the write-up</source>
        <translation>en la verificación</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Nothing is waiting. New cases that nobody has taken yet come here.</source>
        <translation>No hay nada en espera. Aquí llegan los casos nuevos que aún no tienen responsable.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mis casos</translation>
    </message>
    <message>
        <source>You have no cases. “Assign to me” in the Case menu takes one.</source>
        <translation>Aún no hay casos propios. «Asignarme el caso», en el menú Caso, añade uno.</translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation>En espera de respuesta</translation>
    </message>
    <message>
        <source>No case waits for a reply.</source>
        <translation>Ningún caso espera respuesta.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>No case is in review.</source>
        <translation>Ningún caso está en revisión.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>No case has been published yet.</source>
        <translation>Todavía no se ha publicado ningún caso.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Cases you archive stay searchable here.</source>
        <translation>Los casos archivados se pueden seguir consultando aquí.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>Todavía no hay casos.</translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>prioridad normal</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo lo verificamos</translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation>La afirmación en palabras sencillas</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué esta calificación</translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation>Lo que no se pudo establecer</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Read only. Select text and press C to mark a claim, X to dismiss it. J and K walk from claim to claim, Shift+N to the next sentence that nobody has read. Alt with an arrow key moves where the claim starts, with Shift where it ends. Ctrl+F finds words.</source>
        <translation>Solo lectura. Seleccionar texto y pulsar C para marcar una afirmación, X para descartarlo. J y K recorren las afirmaciones, Shift+N va a la siguiente oración sin leer. Alt con una flecha mueve el inicio de la afirmación; con Shift además, el final. Ctrl+F busca palabras.</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Why it will not be checked</source>
        <translation>Por qué no se verifica</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&amp;Opinion</source>
        <translation>&amp;Opinión</translation>
    </message>
    <message>
        <source>Not &amp;yet checkable</source>
        <translation>Aún no &amp;verificable</translation>
    </message>
    <message>
        <source>Not &amp;checkable</source>
        <translation>&amp;No verificable</translation>
    </message>
    <message>
        <source>&amp;Undisputed</source>
        <translation>&amp;Indiscutido</translation>
    </message>
    <message>
        <source>Un&amp;important</source>
        <translation>&amp;Sin importancia</translation>
    </message>
    <message>
        <source>&amp;Repeated elsewhere in the article</source>
        <translation>&amp;Repetido en otra parte del artículo</translation>
    </message>
    <message>
        <source>&amp;No statement</source>
        <translation>No &amp;afirma nada</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>O&amp;tra razón…</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Another reason</source>
        <translation>Otra razón</translation>
    </message>
    <message>
        <source>&amp;Why will it not be checked?</source>
        <translation>¿&amp;Por qué no se verifica?</translation>
    </message>
    <message>
        <source>Why will it not be checked?</source>
        <translation>¿Por qué no se verifica?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Headline: the finding, not the claim</source>
        <translation>Titular: lo averiguado, no la afirmación</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>In short: one point on each line</source>
        <translation>En breve: un punto en cada línea</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo lo verificamos</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation>Dirección de la página publicada</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>Ahora: {title}</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Idioma de las etiquetas</translation>
    </message>
    <message>
        <source>as the article</source>
        <translation>el del artículo</translation>
    </message>
    <message>
        <source>Who said what, and what is true of it</source>
        <translation>Quién dijo qué y qué hay de cierto en ello</translation>
    </message>
    <message>
        <source>Steps that a reader can repeat</source>
        <translation>Pasos que los lectores pueden repetir</translation>
    </message>
    <message>
        <source>Names appear only where you write them</source>
        <translation>Los nombres solo aparecen donde se escriben</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
</context>
<context>
    <name>RescuedDesk</name>
    <message>
        <source>Words that could not be saved on {moment} lie in {path}</source>
        <translation>Un texto que no se pudo guardar el {moment} está en {path}</translation>
    </message>
    <message numerus="yes">
        <source>Words that could not be saved earlier lie in {folder}: %n texts</source>
        <translation>
            <numerusform>En {folder} hay %n texto que no se pudo guardar anteriormente</numerusform>
            <numerusform>En {folder} hay %n textos que no se pudieron guardar anteriormente</numerusform>
        </translation>
    </message>
    <message>
        <source>No words are waiting: everything could be saved</source>
        <translation>No hay textos en espera: todo se pudo guardar</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>Words that could not be saved</source>
        <translation>Textos que no se pudieron guardar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>Texts, the newest first</source>
        <translation>Textos, primero los más recientes</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Moves the file into the folder “put away” beside it; it is not deleted</source>
        <translation>Mueve el archivo a la carpeta «put away», situada junto a él; no se elimina</translation>
    </message>
    <message>
        <source>Copy the words into the field they belong to, then put them away.</source>
        <translation>Copiar el texto en el campo que le corresponde y después apartarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>En {path}</translation>
    </message>
    <message>
        <source>No words are waiting here any more.</source>
        <translation>Ya no hay textos en espera.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>! the rating has changed</source>
        <translation>! la calificación ha cambiado</translation>
    </message>
    <message>
        <source>words unchanged</source>
        <translation>texto sin cambios</translation>
    </message>
    <message>
        <source>changed in the document</source>
        <translation>cambiado en el documento</translation>
    </message>
    <message>
        <source>changed in the case</source>
        <translation>cambiado en el caso</translation>
    </message>
    <message>
        <source>! changed in both</source>
        <translation>! cambiado en ambos</translation>
    </message>
    <message>
        <source>changed alike in both</source>
        <translation>mismo cambio en ambos</translation>
    </message>
    <message>
        <source>! missing from the document</source>
        <translation>! falta en el documento</translation>
    </message>
    <message>
        <source>! twice in the document</source>
        <translation>! dos veces en el documento</translation>
    </message>
    <message>
        <source>! gone from the case</source>
        <translation>! ya no está en el caso</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>cuadro de texto</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texto oculto</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>characters that turn the order of writing</source>
        <translation>caracteres que invierten el orden de escritura</translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>Afirmación {number}: {words}</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>cambios registrados</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A review copy that came back</source>
        <translation>Copia de revisión devuelta</translation>
    </message>
    <message>
        <source>None of the texts that may be changed differs from what was sent.</source>
        <translation>Ninguno de los textos que pueden cambiarse difiere de lo enviado.</translation>
    </message>
    <message>
        <source>Texts that came back changed</source>
        <translation>Textos devueltos con cambios</translation>
    </message>
    <message>
        <source>Space ticks a text to be taken over</source>
        <translation>Espacio marca un texto para incorporarlo</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Elsewhere in the document</source>
        <translation>En otros lugares del documento</translation>
    </message>
    <message>
        <source>Sent as version {version} on {day} by {by}. Struck out: taken out. Underlined: put in.</source>
        <translation>Versión {version}, enviada el {day} por {by}. Tachado: eliminado. Subrayado: añadido.</translation>
    </message>
    <message>
        <source>Elsewhere in the document, not taken over</source>
        <translation>En otros lugares del documento, no se incorpora</translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation>Incorporar ({count})</translation>
    </message>
    <message>
        <source>In the document:</source>
        <translation>En el documento:</translation>
    </message>
    <message>
        <source>Meanwhile in the case:</source>
        <translation>Entretanto, en el caso:</translation>
    </message>
    <message>
        <source>A second text for the same place:</source>
        <translation>Un segundo texto para el mismo lugar:</translation>
    </message>
    <message>
        <source>The rating has changed in the case since: {was} → {now}.</source>
        <translation>La calificación ha cambiado desde entonces en el caso: {was} → {now}.</translation>
    </message>
    <message>
        <source>It cannot be taken over: {state}.</source>
        <translation>No se puede incorporar: {state}.</translation>
    </message>
    <message>
        <source>Changed on both sides: ticked, the document’s words take the place of the case’s.</source>
        <translation>Cambiado en ambos lados: si se marca, el texto del documento sustituye al del caso.</translation>
    </message>
    <message>
        <source>With tracked changes, read as if all were accepted.</source>
        <translation>Con cambios registrados, leído como si todos se hubieran aceptado.</translation>
    </message>
    <message>
        <source>Its bookmark is gone; it was found by its style and place.</source>
        <translation>Su marcador ya no está; se encontró por su estilo y su lugar.</translation>
    </message>
    <message>
        <source>Not taken in: {things}.</source>
        <translation>No se incorpora: {things}.</translation>
    </message>
    <message>
        <source>Rating of claim {number}: “{sent}” was changed to “{returned}”; change it on the desk.</source>
        <translation>Calificación de la afirmación {number}: «{sent}» se cambió por «{returned}»; debe cambiarse en fcdesk.</translation>
    </message>
    <message>
        <source>Without a place: {text}</source>
        <translation>Sin lugar: {text}</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Nuevo: {text}</translation>
    </message>
    <message>
        <source>No longer there: {text}</source>
        <translation>Ya no está: {text}</translation>
    </message>
    <message>
        <source>There are tracked changes elsewhere.</source>
        <translation>Hay cambios registrados en otros lugares.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>A review copy that came back</source>
        <translation>Copia de revisión devuelta</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Taken over from the review copy</source>
        <translation>Incorporado de la copia de revisión</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>fcdesk’s own scale</source>
        <translation>Escala propia de fcdesk</translation>
    </message>
    <message>
        <source>No scale: a conclusion in words</source>
        <translation>Sin escala: una conclusión en palabras</translation>
    </message>
    <message>
        <source>Checking before publication</source>
        <translation>Comprobación antes de publicar</translation>
    </message>
    <message>
        <source>A scale like that of AFP Fact Check</source>
        <translation>Una escala como la de AFP Fact Check</translation>
    </message>
    <message>
        <source>A scale like that of Snopes</source>
        <translation>Una escala como la de Snopes</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Table of claims and ratings</source>
        <translation>Tabla de afirmaciones y calificaciones</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation>Afirmación por afirmación</translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation>Cómo lo verificamos</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Qué significan las calificaciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>Correcciones y actualizaciones</translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation>Sobre esta verificación</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>Estado de la verificación</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que queda pendiente</translation>
    </message>
    <message>
        <source>The report’s words</source>
        <translation>Los textos de la verificación</translation>
    </message>
    <message>
        <source>The article with its passages</source>
        <translation>El artículo con sus pasajes</translation>
    </message>
    <message>
        <source>Claim log</source>
        <translation>Registro de afirmaciones</translation>
    </message>
    <message>
        <source>Evidence that bears on no claim</source>
        <translation>Pruebas sin afirmación</translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation>Pasajes descartados</translation>
    </message>
    <message>
        <source>Findings let pass</source>
        <translation>Avisos que se dejaron pasar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>State of the log</source>
        <translation>Registro del caso</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your words are still in the field: copy them before you close it.</source>
        <translation>El texto sigue en el campo: hay que copiarlo antes de cerrarlo.</translation>
    </message>
    <message>
        <source>Your words are still in the field, and were written to {path}.</source>
        <translation>El texto sigue en el campo y se escribió en {path}.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Claim, suggestions or numbers</source>
        <translation>Afirmación, sugerencias o números</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim, open points, words or document</source>
        <translation>Afirmación, pendientes, textos o documento</translation>
    </message>
    <message>
        <source>Suggestions ({count})</source>
        <translation>Sugerencias ({count})</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Numbers ({count})</source>
        <translation>Números ({count})</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>probably {name}</source>
        <translation>probablemente {name}</translation>
    </message>
    <message>
        <source>{pronoun} ({guess})</source>
        <translation>{pronoun} ({guess})</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>An&amp;other source</source>
        <translation>&amp;Otra fuente</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Fuentes del caso</translation>
    </message>
    <message>
        <source>Source that the case has already</source>
        <translation>Fuente que el caso ya tiene</translation>
    </message>
    <message>
        <source>Search by title, publisher or address</source>
        <translation>Buscar por título, medio o dirección</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message>
        <source>named</source>
        <translation>fuente nombrada</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>fuente anónima</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no source found in this sentence</source>
        <translation>no se halló la fuente en esta oración</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Undermines</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Supports the claim</source>
        <translation>Respalda la afirmación</translation>
    </message>
    <message>
        <source>Undermines the claim</source>
        <translation>Contradice la afirmación</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Da contexto</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abierto</translation>
    </message>
    <message>
        <source>&amp;Waiting for reply</source>
        <translation>En &amp;espera de respuesta</translation>
    </message>
    <message>
        <source>In &amp;review</source>
        <translation>En &amp;revisión</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publicado</translation>
    </message>
    <message>
        <source>&amp;Archived</source>
        <translation>Archi&amp;vado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>describe the article</source>
        <translation>describir el artículo</translation>
    </message>
    <message>
        <source>take in a new version of the article</source>
        <translation>incorporar una versión nueva del artículo</translation>
    </message>
    <message>
        <source>mark a claim</source>
        <translation>marcar una afirmación</translation>
    </message>
    <message>
        <source>mark claims</source>
        <translation>marcar afirmaciones</translation>
    </message>
    <message>
        <source>change a claim</source>
        <translation>cambiar una afirmación</translation>
    </message>
    <message>
        <source>move a claim</source>
        <translation>mover una afirmación</translation>
    </message>
    <message>
        <source>split a claim</source>
        <translation>dividir una afirmación</translation>
    </message>
    <message>
        <source>merge claims</source>
        <translation>combinar afirmaciones</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>eliminar una afirmación</translation>
    </message>
    <message>
        <source>change the case details</source>
        <translation>cambiar los detalles del caso</translation>
    </message>
    <message>
        <source>set tags</source>
        <translation>poner etiquetas</translation>
    </message>
    <message>
        <source>dismiss a passage</source>
        <translation>descartar un pasaje</translation>
    </message>
    <message>
        <source>change the reason of a dismissal</source>
        <translation>cambiar la razón de un descarte</translation>
    </message>
    <message>
        <source>take a passage up again</source>
        <translation>recuperar un pasaje</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>añadir una prueba</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>adjuntar un archivo</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>cambiar una prueba</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>cambiar una fuente</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>vincular una prueba</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>desvincular una prueba</translation>
    </message>
    <message>
        <source>reorder evidence</source>
        <translation>reordenar las pruebas</translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation>eliminar una prueba</translation>
    </message>
    <message>
        <source>judge a picture or recording</source>
        <translation>valorar una imagen o grabación</translation>
    </message>
    <message>
        <source>withdraw a finding on a picture or recording</source>
        <translation>retirar la valoración de una imagen o grabación</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>añadir una nota</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>cambiar una nota</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>eliminar una nota</translation>
    </message>
    <message>
        <source>note a question to somebody</source>
        <translation>anotar una pregunta a alguien</translation>
    </message>
    <message>
        <source>note an answer</source>
        <translation>anotar una respuesta</translation>
    </message>
    <message>
        <source>note a review</source>
        <translation>anotar una revisión</translation>
    </message>
    <message>
        <source>add a correction</source>
        <translation>añadir una corrección</translation>
    </message>
    <message>
        <source>change the report</source>
        <translation>cambiar los textos de la verificación</translation>
    </message>
    <message>
        <source>show a picture to readers, or not</source>
        <translation>mostrar o no una imagen a los lectores</translation>
    </message>
    <message>
        <source>write a review copy</source>
        <translation>escribir una copia de revisión</translation>
    </message>
    <message>
        <source>take over from a review copy</source>
        <translation>incorporar de una copia de revisión</translation>
    </message>
    <message>
        <source>set the verdict</source>
        <translation>dar la calificación</translation>
    </message>
    <message>
        <source>explain the verdict</source>
        <translation>explicar la calificación</translation>
    </message>
    <message>
        <source>withdraw the verdict</source>
        <translation>retirar la calificación</translation>
    </message>
    <message>
        <source>let a finding pass</source>
        <translation>dejar pasar un aviso</translation>
    </message>
    <message>
        <source>hold to a finding again</source>
        <translation>reactivar un aviso</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>afirmación {number}</translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation>prueba {number}</translation>
    </message>
    <message>
        <source>{step} ({subject})</source>
        <translation>{step} ({subject})</translation>
    </message>
    <message>
        <source>The case was started</source>
        <translation>Se empezó el caso</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Words of the stored file</source>
        <translation>Texto del archivo guardado</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Add a house style</source>
        <translation>Añadir un estilo de la casa</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nombre del estilo</translation>
    </message>
    <message>
        <source>What the document gives</source>
        <translation>Qué aporta el documento</translation>
    </message>
    <message>
        <source>Keep as house style</source>
        <translation>Guardar como estilo</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>En todas las páginas</translation>
    </message>
    <message>
        <source>Styles of the document that are used</source>
        <translation>Estilos del documento que se usan</translation>
    </message>
    <message>
        <source>Styles that were added to it</source>
        <translation>Estilos que se le añadieron</translation>
    </message>
</context>
<context>
    <name>SuggestClaims</name>
    <message>
        <source>No suggestion follows this one in its paragraph; nothing to merge</source>
        <translation>En su párrafo no hay otra sugerencia después de esta; nada que combinar</translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim: {words}</source>
        <translation>Dos sugerencias se marcaron como una sola afirmación: {words}</translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim</source>
        <translation>Dos sugerencias se marcaron como una sola afirmación</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation>Todavía se está leyendo el artículo. Volver a intentarlo en un momento</translation>
    </message>
    <message>
        <source>No further sentence here is worth suggesting</source>
        <translation>Aquí no hay más oraciones que merezca la pena sugerir</translation>
    </message>
    <message>
        <source>The best {most} of {all} suggestions were marked. Choose the command again for more</source>
        <translation>Se marcaron las mejores {most} de {all} sugerencias. Para marcar más, repetir el comando</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Edit suggestion</source>
        <translation>Editar sugerencia</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>&amp;Dividir aquí</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin determinar</translation>
    </message>
    <message>
        <source>Select other words to change the passage; put the cursor between two words to split it.</source>
        <translation>Seleccionar otras palabras para cambiar el pasaje; situar el cursor entre dos palabras para dividirlo.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>Claim in one plain &amp;sentence</source>
        <translation>La afirmación en una &amp;oración sencilla</translation>
    </message>
    <message>
        <source>&amp;Claimant</source>
        <translation>&amp;Quién lo afirma</translation>
    </message>
    <message>
        <source>S&amp;ourcing</source>
        <translation>Cómo se &amp;nombra la fuente</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Marks two claims, parted where the cursor stands</source>
        <translation>Marca dos afirmaciones, divididas donde está el cursor</translation>
    </message>
    <message>
        <source>Mark as a claim</source>
        <translation>Marcar como afirmación</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Looking for claims</source>
        <translation>Buscando afirmaciones</translation>
    </message>
    <message>
        <source>{strength}: suggested as a claim</source>
        <translation>{strength}: se sugiere como afirmación</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Open · {count}</source>
        <translation>Abiertas · {count}</translation>
    </message>
    <message>
        <source>Dismissed · {count}</source>
        <translation>Descartadas · {count}</translation>
    </message>
    <message>
        <source>Suggestions in this language rest on numbers, dates, quotations and reporting verbs.</source>
        <translation>En este idioma, las sugerencias se basan en números, fechas, citas y verbos como «decir» o «afirmar».</translation>
    </message>
    <message>
        <source>Basic suggestions: fcdesk has no word lists for this language; numbers, dates and quotations are found.</source>
        <translation>Sugerencias básicas: fcdesk no tiene listas de palabras para este idioma; detecta números, fechas y citas.</translation>
    </message>
    <message>
        <source>Looking for suggestions failed. Claims can still be marked by hand: select words, press C.</source>
        <translation>Falló la búsqueda de sugerencias. Las afirmaciones se pueden marcar a mano: seleccionar palabras y pulsar C.</translation>
    </message>
    <message>
        <source>The article is being read…</source>
        <translation>Leyendo el artículo…</translation>
    </message>
    <message>
        <source>No suggestion is open. Sentences that nobody has read yet: {count}. Shift+N goes to the next.</source>
        <translation>No queda ninguna sugerencia abierta. Oraciones aún sin leer: {count}. Shift+N va a la siguiente.</translation>
    </message>
    <message>
        <source>No suggestion is open, and every sentence has been read.</source>
        <translation>No queda ninguna sugerencia abierta y se han leído todas las oraciones.</translation>
    </message>
    <message>
        <source>probably {name}</source>
        <translation>probablemente {name}</translation>
    </message>
    <message>
        <source>No source found in this sentence</source>
        <translation>No se halló la fuente en esta oración</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>Qué sugerencias</translation>
    </message>
    <message>
        <source>In the order of the article</source>
        <translation>En el orden del artículo</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Por relevancia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <translation>Sugerencias abiertas</translation>
    </message>
    <message>
        <source>Enter marks a claim, X dismisses, M merges with the next, F2 edits</source>
        <translation>Enter marca una afirmación, X descarta, M combina con la siguiente, F2 edita</translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation>La afirmación en una oración sencilla</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Combinar con la siguiente</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Mark it as a claim with what stands in the fields; Ctrl+Enter from within them</source>
        <translation>Marcarla como afirmación con lo que hay en los campos; desde ellos, Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say why it will not be checked</source>
        <translation>Decir por qué no se verifica</translation>
    </message>
    <message>
        <source>Mark it and the next suggestion of the paragraph as one claim</source>
        <translation>Marcar esta sugerencia y la siguiente del párrafo como una sola afirmación</translation>
    </message>
    <message>
        <source>Change its edges, or split it in two</source>
        <translation>Cambiar sus límites o dividirla en dos</translation>
    </message>
    <message>
        <source>{meaning} ({key})</source>
        <translation>{meaning} ({key})</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>{heading}, sorted upwards</source>
        <translation>{heading}, en orden ascendente</translation>
    </message>
    <message>
        <source>{heading}, sorted downwards</source>
        <translation>{heading}, en orden descendente</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Ir al artículo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet; rows chosen together alone</source>
        <translation>Copiar la tabla para una hoja de cálculo; si hay varias filas seleccionadas, solo esas</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Título del caso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Bears on claims</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiab.</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin calificación</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Can be named</source>
        <translation>Se puede citar</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Claims along the article</source>
        <translation>Afirmaciones a lo largo del artículo</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>&amp;Write-up</source>
        <translation>&amp;Verificación</translation>
    </message>
    <message>
        <source>Claims &amp;of all cases</source>
        <translation>Afirmaciones de to&amp;dos los casos</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>Copy the ta&amp;ble</source>
        <translation>Copiar la ta&amp;bla</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>VerdictHistory</name>
    <message>
        <source>Earlier verdicts</source>
        <translation>Calificaciones anteriores</translation>
    </message>
    <message>
        <source>Earlier verdicts · {count}</source>
        <translation>Calificaciones anteriores · {count}</translation>
    </message>
    <message>
        <source>{rating}: {reason}</source>
        <translation>{rating}: {reason}</translation>
    </message>
    <message>
        <source>of the words {quote}</source>
        <translation>sobre la redacción {quote}</translation>
    </message>
</context>
<context>
    <name>VerdictPicker</name>
    <message>
        <source>Verdict</source>
        <translation>Calificación</translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>Stored files of evidence {number}</source>
        <translation>Archivos guardados de la prueba {number}</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Parte del texto</translation>
    </message>
    <message>
        <source>&amp;Grey, for what is hard to look at</source>
        <translation>&amp;Gris, para imágenes duras</translation>
    </message>
    <message>
        <source>&amp;Use as excerpt</source>
        <translation>&amp;Usar como extracto</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Parte {number} de {count}</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Lugar en la fuente</translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation>Página, párrafo, minuto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Píxel a píxel</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>&amp;Lugar en la fuente</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Let a finding pass</source>
        <translation>Dejar pasar un aviso</translation>
    </message>
    <message>
        <source>&amp;Why may it stand? The dossier prints the reason with your name.</source>
        <translation>¿&amp;Por qué puede quedar así? El dosier recoge la razón con el nombre de quien la da.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>¿Por qué puede quedar así?</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Dejar pasar</translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>The finding stands again</source>
        <translation>El aviso vuelve a estar activo</translation>
    </message>
    <message>
        <source>The finding is let pass</source>
        <translation>Se dejó pasar el aviso</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>These pages could not be made</source>
        <translation>No se pudieron generar estas páginas</translation>
    </message>
</context>
<context>
    <name>WriteUpView</name>
    <message>
        <source>The pages are being made …</source>
        <translation>Generando las páginas…</translation>
    </message>
    <message>
        <source>A link out of the document</source>
        <translation>Un enlace externo al documento</translation>
    </message>
    <message>
        <source>Open this address in your browser? Whoever runs it will see that somebody came.</source>
        <translation>¿Abrir esta dirección en el navegador? Quien gestiona el sitio verá que alguien lo visitó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Vista previa del texto</translation>
    </message>
    <message>
        <source>Left and Right walk along the links, Enter follows one, Backspace goes back, Ctrl+C copies the page</source>
        <translation>Las flechas izquierda y derecha recorren los enlaces, Enter abre uno, Backspace vuelve atrás, Ctrl+C copia la página</translation>
    </message>
    <message>
        <source>{what} · not on this computer, shown in a like face: {faces}</source>
        <translation>{what} · tipografías no instaladas, sustituidas por otra parecida: {faces}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
</context>
</TS>
