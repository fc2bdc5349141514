<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: hide</source>
        <translation>
            <numerusform>%n ignored: hide</numerusform>
            <numerusform>%n ignored: hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: show</source>
        <translation>
            <numerusform>%n ignored: show</numerusform>
            <numerusform>%n ignored: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) of this sentence</source>
        <translation>
            <numerusform>%n flag of this sentence</numerusform>
            <numerusform>%n flags of this sentence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are as installed.</source>
        <translation>
            <numerusform>The only model is as installed.</numerusform>
            <numerusform>All %n models are as installed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sentences</source>
        <translation>
            <numerusform>{done} of %n sentence</numerusform>
            <numerusform>{done} of %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited %n</source>
        <translation>
            <numerusform>edited %n</numerusform>
            <numerusform>edited %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) removed.</source>
        <translation>
            <numerusform>%n spelling is removed.</numerusform>
            <numerusform>%n spellings are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) imported from {file}.</source>
        <translation>
            <numerusform>%n spelling is imported from {file}.</numerusform>
            <numerusform>%n spellings are imported from {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) in {file}.</source>
        <translation>
            <numerusform>%n spelling is in {file}.</numerusform>
            <numerusform>%n spellings are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s)</source>
        <translation>
            <numerusform>%n key point</numerusform>
            <numerusform>%n key points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
</TS>
