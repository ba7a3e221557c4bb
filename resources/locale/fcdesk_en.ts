<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AllClaims</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n claim copied as a table</numerusform>
            <numerusform>%n claims copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFilterDialog</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message numerus="yes">
        <source>{read} of %n sentences read</source>
        <translation>
            <numerusform>{read} of %n sentence read</numerusform>
            <numerusform>{read} of %n sentences read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claims</source>
        <translation>
            <numerusform>{shown} of %n claim</numerusform>
            <numerusform>{shown} of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims copied as a table</source>
        <translation>
            <numerusform>%n claim copied as a table</numerusform>
            <numerusform>%n claims copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>unchanged for %n days</source>
        <translation>
            <numerusform>unchanged for %n day</numerusform>
            <numerusform>unchanged for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message numerus="yes">
        <source>%n sentences dismissed: {reason}</source>
        <translation>
            <numerusform>%n sentence dismissed: {reason}</numerusform>
            <numerusform>%n sentences dismissed: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n pieces of evidence</source>
        <translation>
            <numerusform>{shown} of %n piece of evidence</numerusform>
            <numerusform>{shown} of %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence copied as a table</source>
        <translation>
            <numerusform>%n piece of evidence copied as a table</numerusform>
            <numerusform>%n pieces of evidence copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Findings of the checks still open: %n; Missing lists them</source>
        <translation>
            <numerusform>Findings of the checks still open: %n; Missing lists it</numerusform>
            <numerusform>Findings of the checks still open: %n; Missing lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>Steps to go: %n</source>
        <translation>
            <numerusform>Steps to go: %n</numerusform>
            <numerusform>Steps to go: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to take back: %n. They can be done again.</source>
        <translation>
            <numerusform>Steps to take back: %n. It can be done again.</numerusform>
            <numerusform>Steps to take back: %n. They can be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps to do again: %n.</source>
        <translation>
            <numerusform>Steps to do again: %n.</numerusform>
            <numerusform>Steps to do again: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>✕ %n to settle</source>
        <translation>
            <numerusform>✕ %n to settle</numerusform>
            <numerusform>✕ %n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to look at</source>
        <translation>
            <numerusform>! %n to look at</numerusform>
            <numerusform>! %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n let pass</source>
        <translation>
            <numerusform>✓ %n let pass</numerusform>
            <numerusform>✓ %n let pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuedDesk</name>
    <message numerus="yes">
        <source>Words that could not be saved earlier lie in {folder}: %n texts</source>
        <translation>
            <numerusform>Words that could not be saved earlier lie in {folder}: %n text</numerusform>
            <numerusform>Words that could not be saved earlier lie in {folder}: %n texts</numerusform>
        </translation>
    </message>
</context>
</TS>
