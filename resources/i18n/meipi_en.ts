<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Arranging</name>
    <message numerus="yes">
        <source>%n paragraph(s) moved to “{title}”.</source>
        <translation>
            <numerusform>%n paragraph moved to “{title}”.</numerusform>
            <numerusform>%n paragraphs moved to “{title}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait as pending, to be looked at.</source>
        <translation>
            <numerusform>%n annotation wait as pending, to be looked at.</numerusform>
            <numerusform>%n annotations wait as pending, to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Auditing</name>
    <message numerus="yes">
        <source>%n act(s) written.</source>
        <translation>
            <numerusform>%n act written.</numerusform>
            <numerusform>%n acts written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) can no longer be undone.</source>
        <translation>
            <numerusform>%n act can no longer be undone.</numerusform>
            <numerusform>%n acts can no longer be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>The only one</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n in the list</source>
        <translation>
            <numerusform>The one in the list</numerusform>
            <numerusform>The %n in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The selected one</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to {path}, read back and the same.</source>
        <translation>
            <numerusform>%n annotation written to {path}, read back and the same.</numerusform>
            <numerusform>%n annotations written to {path}, read back and the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n file could not be imported</numerusform>
            <numerusform>%n files could not be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message numerus="yes">
        <source>%n term(s) taken in.</source>
        <translation>
            <numerusform>%n term taken in.</numerusform>
            <numerusform>%n terms taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>%n term written.</numerusform>
            <numerusform>%n terms written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message numerus="yes">
        <source>%n article(s): {progress}</source>
        <translation>
            <numerusform>%n article: {progress}</numerusform>
            <numerusform>%n articles: {progress}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecleanDialog</name>
    <message numerus="yes">
        <source>%n article(s) change</source>
        <translation>
            <numerusform>%n article change</numerusform>
            <numerusform>%n articles change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) move</source>
        <translation>
            <numerusform>%n annotation move</numerusform>
            <numerusform>%n annotations move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) to review</source>
        <translation>
            <numerusform>%n annotation to review</numerusform>
            <numerusform>%n annotations to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recleaning</name>
    <message numerus="yes">
        <source>%n article(s) were cleaned again.</source>
        <translation>
            <numerusform>%n article were cleaned again.</numerusform>
            <numerusform>%n articles were cleaned again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>%n article changed.</numerusform>
            <numerusform>%n articles changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message numerus="yes">
        <source>The rules changed %n article(s).</source>
        <translation>
            <numerusform>The rules changed %n article.</numerusform>
            <numerusform>The rules changed %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>Everything is as it was stored: %n annotation(s).</source>
        <translation>
            <numerusform>Everything is as it was stored: %n annotation.</numerusform>
            <numerusform>Everything is as it was stored: %n annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message numerus="yes">
        <source>%n annotation(s) salvaged.</source>
        <translation>
            <numerusform>%n annotation salvaged.</numerusform>
            <numerusform>%n annotations salvaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message numerus="yes">
        <source>%n annotation(s) lost their place</source>
        <translation>
            <numerusform>%n annotation lost their place</numerusform>
            <numerusform>%n annotations lost their place</numerusform>
        </translation>
    </message>
</context>
</TS>
