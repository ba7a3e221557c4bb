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
        <source>Sentences marked as claims or dismissed. Shows in the margin what is left (U)</source>
        <translation>Oraciones marcadas como afirmación o descartadas. Muestra en el margen lo que queda (U)</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to show a window on; fcdesk --help lists what works without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a house style needs a name; give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that case is no longer in the archive; look at the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that passage lies outside the article; select it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is selected; select the words that make the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these changes hold no case; the file they come from is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case cannot be taken out of itself; archive it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article needs a title; the old one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new version is empty; the old one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two passages is no longer in the article; give it a new place first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly that passage is another claim already; choose other edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case needs a title; give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article is empty; give a text to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case needs a title; the old one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly that passage is dismissed already; change the reason instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason needs words; say why the passage will not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source cannot be derived from itself; choose another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim&apos;s evidence has changed meanwhile; look at the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence needs a title, an address, a file or a note; give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what became of the picture or video; choose one category at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said of this claim&apos;s picture or video, so nothing can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review that does not approve needs a remark; say what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the address of the published page without # and what follows; each claim adds its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim of the review copy has been deleted since; leave its texts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verdict to explain yet; choose a rating first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this claim has no verdict to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding is let pass for a reason; write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that entry is no longer in the case; look at the case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free conclusion needs words; write what you concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file cannot be read here; open the archive that holds the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to merge; choose two or more suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that place does not lie within the suggestion; choose one between its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verdict needs a reason; say it in a sentence or two with --because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article has no name; name a file, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that can be evidence; copy a link, words, a picture or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be stored as PNG; save it as a file and add that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address cannot be read yet: open the page in your browser, save it as HTML and open that file, or copy the article&apos;s text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of publication is no date; write it as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews say rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotated intro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished">confidencial</translation>
    </message>
    <message>
        <source>locator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no locator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet judged means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiver ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review copy written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished">fecha</translation>
    </message>
    <message>
        <source>in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim by claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only used ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims and ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished">afirmación</translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished">prueba</translation>
    </message>
    <message>
        <source>what was claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished">imagen</translation>
    </message>
    <message>
        <source>in paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in article order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds private address part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names confidential picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names confidential part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotated copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let pass because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlinked evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question and reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review intro</source>
        <translation type="unfinished"></translation>
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
        <source>Claim {number} deleted</source>
        <translation>Afirmación {number} eliminada</translation>
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
        <source>Give another reason for not checking it (X)</source>
        <translation>Dar otra razón para no verificarlo (X)</translation>
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
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Drop a link, file or picture, or press E</source>
        <translation>Soltar un enlace, archivo o imagen, o pulsar E</translation>
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
        <source>Ctrl+V pastes a link, words, a picture or files as evidence</source>
        <translation>Ctrl+V pega un enlace, un texto, una imagen o archivos como prueba</translation>
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
        <source>&amp;Confidential: this source stays out of every public document</source>
        <translation>Confidencial: e&amp;sta fuente no figura en ningún documento público</translation>
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
        <source>Not read yet: mark a claim in it (C) or dismiss it (X)</source>
        <translation>Aún sin leer: marcar en ella una afirmación (C) o descartarla (X)</translation>
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
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
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
    <name>GradeChoices</name>
    <message>
        <source>not graded</source>
        <translation>sin evaluar</translation>
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
        <source>Open the &amp;sample case</source>
        <translation>Abrir el caso de &amp;ejemplo</translation>
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
        <source>Start case</source>
        <translation>Empezar caso</translation>
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
