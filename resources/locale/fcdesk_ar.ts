<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About fcdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fcdesk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk for fact-checkers. Licensed under the Apache License, Version 2.0. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Typefaces: Inter and Source Serif 4 (SIL Open Font License).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllClaims</name>
    <message>
        <source>Claims of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the claims of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} claims from {read} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{copied}; further ones have not been read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Colours by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDetailsDialog</name>
    <message>
        <source>Case details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verdict scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that were given keep the scale they were given on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFilterDialog</name>
    <message>
        <source>Filter cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out arc&amp;hived cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as the case has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, to keep this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which this filter is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Export to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{judged} of {claims} claims judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet: select a passage and press C, or press S for suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n sentences read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}: show what has not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences marked as claims or dismissed. Shows in the margin what is left (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims in the order of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Article, claims, evidence or write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that make the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a title, or a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status, tag, rating, person or date; filters can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{name}” is no longer kept. Filter… keeps it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} · {judged} of {claims} judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkable</name>
    <message>
        <source>not yet checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimChoices</name>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimEdges</name>
    <message>
        <source>&amp;Start a word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart a word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End a word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd a word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;just the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a &amp;character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a c&amp;haracter to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a character to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a character to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim with a place in the article is selected: choose one with J and K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} is now: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict on claim {number} was given for other words: confirm or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} begins where the article begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} ends where the article ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left of claim {number}: delete it with Ctrl+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimKeys</name>
    <message>
        <source>Rating {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message>
        <source>Notes on the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete deletes a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the desk alone; never printed for readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the article names the claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} · {place} of {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} · its passage is no longer in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, in a sentence or two for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rating first, then say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict · none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict · {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why chosen: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the article as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is selected. Select a passage of the article and press C to mark one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimStatuses</name>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No claim matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Copy with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected: select the words that are to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the selected words with their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the quote of claim {number} with its reference</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no day of the calendar; write it as {example} or 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence of this article has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left but suggestions: each of them is decided on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unread sentence is selected: put the cursor into one, or go to the next with Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion stands here: choose one in the list with S, or put the cursor into one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>no case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;back a review copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;k selection as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as eviden&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use evidence of an&amp;other claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take evidence &amp;from this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;y why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit s&amp;uggestion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is this suggested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a&amp;ll suggested claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss all that is not su&amp;ggested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread sen&amp;tence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has not been &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Natural size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words that could not be saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About fcdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Some words could not be saved in the case. They were written to a rescue file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DismissedList</name>
    <message>
        <source>Nothing was dismissed. X dismisses a suggestion, or the sentences you select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes a passage up again, X changes its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage counts as unread again (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another reason for not checking it (X)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message>
        <source>Taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason changed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentences dismissed: {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fcdesk’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names confidential sources and colleagues: it stays in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who changes its words in Word and sends it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows its words; a web page has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections in their usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in, Alt+Up and Alt+Down move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Write-up for readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker’s dossier (internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated copy (internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated copy for readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review copy, to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, by LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClaimReview, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ClaimReview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims, Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table to Excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Use evidence of another claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, title, publisher, words of the excerpt, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it bears on this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>A case is one article under check: its claims, the evidence, and a verdict for each. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your first case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case on the left, or start a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>File: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for claims {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a link, file or picture, or press E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use evidence of another claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V pastes a link, words, a picture or files as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens a piece of evidence, Delete deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View stored files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take from this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is stored with the evidence of this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence deleted, from claims {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from claim {number}; the evidence stays in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a piece of evidence among the cards first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form that is open, then paste or drop it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence was not added. Press E and the form comes back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confidential: this source stays out of every public document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in the write-up ({count})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View stored files ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source also serves evidence {numbers}: what is changed of the source changes there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… (nothing is fetched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-22, or less precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the source that matter, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sou&amp;rce is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sa&amp;ys is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the desk alone; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade has two halves: choose how reliable the source is and how credible the words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceElsewhere</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All evidence of the case bears on this claim already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For claim {number}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {number} is used for claim {claim}, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n pieces of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet. Select a claim and press E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceViewing</name>
    <message>
        <source>No file is stored with this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not belong to the case any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, of an unusual kind, or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this file takes too long. It is kept; you can save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence is not in the case any more; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt of evidence {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Findings of the checks still open: %n; Missing lists them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was given up; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>In claim {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet: mark a claim in it (C) or dismiss it (X)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report without any words of the case lies in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these files out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to keep as evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>nobody works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimant “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find in the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>All {of} steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of} steps done. Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an article. The sample case has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select words of the article that state something, and mark them as a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence to the selected claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the claim a verdict, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the report as a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenEvidence</name>
    <message>
        <source>Evidence belongs to a claim: mark or select one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before is still being taken in; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeChoices</name>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade} {source}, {content}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the case stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back, and replaced since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is as this step left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was done in its place, so it cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line only says what happened; choose a step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Steps to go: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do again up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Steps to take back: %n. They can be done again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to do again: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseStyles</name>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in the house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the house style {name} from the archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that were written in it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>{key} belongs to “{command}” already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single-letter keys: letters, digits and signs by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command matches. An empty field shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key for the chosen command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does too much elsewhere; take another key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that happened or did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that were said or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason or consequence that is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more, less, growing, falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is said to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time that can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, largest, most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laws, offices, what a state does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said to be coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view: speaks against checking it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded, not observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n let pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place, Delete lets a finding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it is to be mended (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as open again (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreOfClaim</name>
    <message>
        <source>Where it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on by, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when it was said, who passed it on, why it was chosen, tags, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, speech, post …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-22, or as precise as it is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Where cases lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {cases}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Reading the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the article here: its title in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers that seem to speak of the same thing, as they stand in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What several numbers speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers, where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds that exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure here, inferred there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by different sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certainty}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the archive up to date. A copy of it is kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the program could not be loaded; install fcdesk again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search cases, claims and evidence, or type &gt; for commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here goes by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate as “{rating}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Stored picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus make it larger and smaller, 1 shows it pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This evidence has no picture among its files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures in the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show this picture in the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture leaves the house without these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting. New cases that nobody has taken yet come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no cases. “Assign to me” in the Case menu takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case waits for a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is in review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases you archive stay searchable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>high priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be established</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only. Select text and press C to mark a claim, X to dismiss it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K walk from claim to claim, Shift+N to the next sentence that nobody has read. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with an arrow key moves where the claim starts, with Shift where it ends. Ctrl+F finds words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Why it will not be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&amp;Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;yet checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undisputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeated elsewhere in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why will it not be checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why will it not be checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: the finding, not the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short: one point on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, and what is true of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that a reader can repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names appear only where you write them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuedDesk</name>
    <message>
        <source>Words that could not be saved on {moment} lie in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that could not be saved earlier lie in {folder}: {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are waiting: everything could be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>Words that could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the file into the folder “put away” beside it; it is not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words into the field they belong to, then put them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are waiting here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>! the rating has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! changed in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed alike in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! missing from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! twice in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! gone from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A review copy that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the texts that may be changed differs from what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that came back changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a text to be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as version {version} on {day} by {by}. Struck out: taken out. Underlined: put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in the document, not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile in the case:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second text for the same place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating has changed in the case since: {was} → {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken over: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides: ticked, the document&apos;s words take the place of the case&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tracked changes, read as if all were accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bookmark is gone; it was found by its style and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of claim {number}: “{sent}” was changed to “{returned}”; change it on the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tracked changes elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review copy that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the review copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims and ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim by claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this fact check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that bears on no claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your words are still in the field: copy them before you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still in the field, and were written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Claim, suggestions or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim, open points, words or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>probably {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pronoun} ({guess})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>An&amp;other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source that the case has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, publisher or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source found in this sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undermines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undermines the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting for reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>describe the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a new version of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the case details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the reason of a dismissal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a passage up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge a picture or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw a finding on a picture or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a question to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a picture to readers, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a review copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over from a review copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a finding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold to a finding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} ({subject})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Words of the stored file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Add a house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the document gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles of the document that are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles that were added to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestClaims</name>
    <message>
        <source>No suggestion follows this one in its paragraph; nothing to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two suggestions were marked as one claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further sentence here is worth suggesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {most} of {all} suggestions were marked. Choose the command again for more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Edit suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select other words to change the passage; put the cursor between two words to split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim in one plain &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks two claims, parted where the cursor stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Looking for claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength}: suggested as a claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Open · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic suggestions: fcdesk has no word lists for this language; numbers, dates and quotations </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions in this language rest on numbers, dates, quotations and reporting verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions failed. Claims can still be marked by hand: select words, press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion is open. Sentences that nobody has read yet: {count}. Shift+N goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion is open, and every sentence has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source found in this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter marks a claim, X dismisses, M merges with the next, F2 edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim in one plain sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as a claim with what stands in the fields; Ctrl+Enter from within them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it will not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it and the next suggestion of the paragraph as one claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its edges, or split it in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>{heading}, sorted upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, sorted downwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet; rows chosen together alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Claims along the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Ar&amp;ticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims &amp;of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictHistory</name>
    <message>
        <source>Earlier verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier verdicts · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the words {quote}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPicker</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerWindow</name>
    <message>
        <source>Stored files of evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grey, for what is hard to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use as excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, paragraph, minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Let a finding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why may it stand? The dossier prints the reason with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>The finding stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is let pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>These pages could not be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpView</name>
    <message>
        <source>The pages are being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link out of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser? Whoever runs it will see that somebody came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right walk along the links, Enter follows one, Backspace goes back, Ctrl+C copies the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · not on this computer, shown in a like face: {faces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
