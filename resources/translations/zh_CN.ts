<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>crosstalk</name>
    <message>
        <source>   ·   smallest text {smallest:.1f} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   ·   text from {sizes:.1f} to {sizes2:.1f} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   ·   {across} × {down} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;a href='*'&gt;select all&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (as everywhere; nothing is said for this in particular)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (it holds: {ignored})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (it is encrypted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not in this catalogue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (through {escape})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (used {count} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({name} in {stem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The page grows to {width_mm:g} × {page_height_mm:g} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Words get small: put fewer side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Your unsaved changes would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {depth} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> when the figure is printed at the journal's width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} not read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, &lt;span style='color: {ASKED}'&gt;{asked} without a meaning&lt;/span&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {label} asks for {font_min:g} pt at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {shown} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. An approximation of offset on coated paper, not a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 colour is hard to see or to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column (89 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column, 89 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new reference, {merged} merged with what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other has these colours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pair of entries is the same publication by DOI, PMID, or title and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing moves with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1½ columns (120 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1½ columns, 120 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1…9 , . change what it says, X turns it round, F2 edits its label; drag the line to bend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 columns (183 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 columns, 183 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;1 reference&lt;/b&gt;: {reckoned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Short&lt;/b&gt; · {count} of {SHORT} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Step {number} of {count}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} references&lt;/b&gt;: {reckoned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} statements&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;a free end&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Nothing called “{shown}” in {label}.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;&lt;a href='all'&gt;Search in all sections&lt;/a&gt;&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Nothing found for “{shown}”.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Try a shorter word, an abbreviation, or an identifier such as CL:0000084.&lt;/p&gt;&lt;p&gt;Or place something close to it and type your own label: &lt;a href='find:generic cell'&gt;a cell&lt;/a&gt;, &lt;a href='find:protein'&gt;a protein&lt;/a&gt;, &lt;a href='find:receptor'&gt;a receptor&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;&lt;a href='clear'&gt;Clear the search&lt;/a&gt;&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;… and {count} more&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed strand has no end to be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector cannot end on itself, not even by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector has a loose end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context dimension needs a name, such as “tumor type”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curved or elbow connector that would run through something is led around it as it is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark 16:9 page around the figure; again leads back to the page as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension is something that effects depend on; the figure is shown for one value of it, or for any. Double-click to rename: everything that names a value follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure or picture without words for those who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure without a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for lists; it is not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page measures between 5 mm and 5 m in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is wider or higher than the journal prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel for each value, each a live view of what is selected, or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture inside cannot be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large; choose a lower dpi or a smaller width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large; put a smaller one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference needs a key, such as SONG25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region, panel or group cannot be a member of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resolution of {dpi:g} dpi is not between 1 and {MAX_DPI:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide can have the size of the 'page' or '16:9', not {slide!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide of the page's size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide of {across:.0f} × {down:.0f} mm is larger than the largest that PowerPoint knows (1422 mm); choose a smaller width, or the 16:9 slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small arc where it crosses a line that was drawn before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strand is parted at a point between its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strand keeps at least {least} points; delete it as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strand of two points cannot be closed; add a point first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk shows the figure step by step. One can be drafted in the causal order of the figure, and edited or taken back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin frame around the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin frame around the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing cannot sit on itself, not even by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typeface that the journal does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of “{dimension}” needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wide slide (16:9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A width of {width_mm:g} mm is not between 1 and {MAX_WIDTH_MM:g} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {leaf} for each panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {leaf} for each step of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {leaf} for each {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations whose long form the figure gives nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as offset on coated paper; an approximation, not a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetylcholine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a piece of evidence: a reference, how strong it is, where it was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step behind the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step to the talk that stresses {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dimension “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add point here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step: selection appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step: selection is emphasised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step: what is seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection, or take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {plain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align to each other; a single object aligns to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: nothing here that a journal or a careful reader would object to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this type have these colours already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along one axis, in steps of 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that nothing cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt while resizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt-drag, or press Ctrl and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text of the whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text: what the picture shows, for readers who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SVG can be made for {or_}, not for {target!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abbreviation needs its letters, such as TAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow has no relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An effect needs a value for which it holds; what holds always is the relation itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier such as CL:0000084, UBERON:0002107 or HGNC:6091; Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation was left out: the drawing stands as it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another relation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appear in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc of a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow through an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow through words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow without a meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow without a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows and drawings with a contrast under 3 : 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows styled by hand so that they look like another relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows through the words of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows through what they do not join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows whose relation is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows whose relation is not meant for what they join, by the table of relations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows with an end that is held by nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art of the mediator, drawn small on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As everywhere	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, {width_mm:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets whose licence does not allow a figure under CC-BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {natural}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend sharply at the chosen points, or run smoothly; a double click on a point does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blending with what lies below was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold is said for that context, the rest as everywhere. Double-click or Enter changes a cell; + and − say that it raises or lowers, H hides it, Delete takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a BibTeX, RIS or CSL-JSON file, or pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in publications from BibTeX, RIS or CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it into line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the table of relations; it is kept all the same, and the checks note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case of panel letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colours, text sizes and line widths of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change edge colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change edge dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change edge width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fill opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change legend entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change line colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change line shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change mediator picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change panel letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change region shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change region type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change strand type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {get}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked for {name} · &lt;a href='#'&gt;change&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a problem with a way out (a wand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reference to see where it is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value of the context first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the target by Tab and the arrow keys; Enter connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited nowhere yet: choose it under Evidence in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is said for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to place it, Esc to put the tool away; Ctrl suspends snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to select, drag to move; drag from an object's arrows to connect, click them to add a neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or drag the size of the note, and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or drag the width of the text, and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects versions and what went wrong, nothing of your figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour behind everything; journals want white or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour tells the relation: change it only where you must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, text sizes and line widths of the whole figure, with a live view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components, labels and titles are gone around; found anew when an end moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions on dimensions or values that are not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that never hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors against contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {ratio:.1f}:1 on “{ground}”; {what} {least:g}:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as SVG and PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what {about} {are} about into a diagram of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosstalk Studio ended before this work was saved. Open what you want to keep; it is not written to any file before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosstalk diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosstalk diagram (*.crosstalk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosstalk diagrams (*.crosstalk);;SVG or PDF with a diagram inside (*.svg *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl during the drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel, Alt+wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl-click; double-click enters, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the page to {height:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI of the article or data set that the figure belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged outlines were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark talk page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram inside, to open and edit it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions of the context and their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions of the context, such as the tumor type, and their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction: {tip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disappear in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve the group (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not draw the connector there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dopamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click on the page to go into the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, or just type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft talk from the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the talk in the causal order of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box; what lies in it becomes a member of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a handle at a component's side; on empty page the palette opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from left to right on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from right to left on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame of the panel; it gets the next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag this end to something else, or to another place of the same thing; Ctrl leaves it free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to bend; double-click makes it a corner or smooth, Delete or Alt-click takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to bend; double-click or Delete takes the point away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to connect; click to add a connected neighbour on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to draw freely, or click point by point; Enter or double-click ends, Shift keeps to 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to make the strand thicker or thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to make the strand thicker or thinner; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to put one more point here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to resize; Shift frees or keeps the proportions, Alt resizes from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn; Shift goes in steps of 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a branch from where the pointer is on the strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or omit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the head of the relation at the source too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what travels on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing … {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on an object, its edge, a port, a label or a line; Ctrl leaves it free; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the label where it reads best; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contexts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what is selected by keyboard; Esc comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects by context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects of an arrow that say different things in one context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasise in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasise the selection in this step: all else is pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End with what the abbreviations stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies the suggestion, Esc puts everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies the suggestion, Esc puts everything back; + and − change the spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double-click ends, a click on the first point closes, Backspace takes a point back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry to keep of {pair} and {pair2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {index} is no publication and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every arrow has evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every arrow has evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the relations in use, at the foot of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export talk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the talk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, Given: one person per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill and edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill synapse with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill synapse with {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, light and context of the page become a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, synonym, abbreviation or identifier; typing errors are forgiven.
↓ goes to the results, Enter places the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find entries that are the same publication, and merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find new routes for the selected connectors, or for all where none is selected; shown before they apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit regions to members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which values of the context this holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {where} letters of panels should be in {wanted} case; {listed} should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {where} text should not be coloured; the words of {name} are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {where} the typeface should be {face}; the figure is set in Arial or Helvetica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the proportions of a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GABA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galanin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give any action another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back the look of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give everything back to the theme it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a key, such as SONG25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the colours of this one to all of its type, relation or kind, in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these colours to all of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this action the keys it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to all of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutamate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go around things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the field and press the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box of the palette; Esc comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek letters and signs (or type \alpha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halo of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halo of text on lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to tell from {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head at both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads at both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden it still counts: the statement, the graph and the description name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card ({CARD:g} mm wide) to the screen and make the drawn one as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does a signal get from A to B?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far along the line it sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far outwards it stands from the line or port, such as the cleft of a synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How lines stand in their box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many columns of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the fill hides what is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the effect is; makes the line thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly it is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the line is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the line runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the outline is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the gaps are (+ and − on the page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrator, Inkscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the context {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this step {chosen}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which contexts it is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, for what has no title above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be moved or changed on the page (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cuts nothing off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not drawn (Ctrl+Shift+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end joins its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder {folder} cannot be reached; perhaps the drive was removed. Nothing is lost: the diagram stays open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title; type _{2}, ^{+} or \alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn against the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump over lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just type to change its words (a single key such as C still takes its tool); Ctrl+Shift+K connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a PNG, JPEG or SVG inside the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for other diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as one step (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this dialog open for another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L, or hold the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label and mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels into Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels into English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger notes (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead curved and elbow lines around components, labels and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave dark talk page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the evidence view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave: show the whole figure (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and upper edge on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right takes what is enclosed, right to left what is touched; Shift adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go or click to insert the scene, Esc to leave it; Ctrl suspends snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to place it, Esc to leave it; Ctrl suspends snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it keep its place on the strand or edge that is nearest, and turn with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stand where it is, on nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let label and mediator find room along the line by themselves again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the end of the strand meet its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the ends of the strand be free of what they are joined to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the line hop over those that it crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selection appear in this step; it is away before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selection disappear in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the strand run the other way; what sits on it stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the strand run through fewer points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter the panels in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of panels in another case than the journal's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of panels that do not follow the order of reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line style says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line style says the evidence: whole if strong, else dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines (× of a relation's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines under the least weight at the width of print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other files and addresses were removed; what they show is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was silenced too, with the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance alone, as a copier or a black-and-white print shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another one to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one strand of two of a kind, joined at their nearest ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make regions as large as what is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line opaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lines {floor:g} pt thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the long text the figure's description, which every export carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the page {most:g} mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the short text the figure's description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks, filters, patterns and markers were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a bank card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanings that look the same to some eyes, or in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanings that only red against green tells apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged 1 reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {count} references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model system: species, cell line or cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecules, vesicles, cells or organelles along the line, as the relation has them; without, it is a plain line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More colours …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one draws a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move about on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it onto the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider until this card is as large as a real one ({CARD:g} × {CARD2:g} mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {what} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {what} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours that are out of line by a point or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connectors go around things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reference …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routes for {lines}. Enter or a click applies them, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next arrow without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No abbreviations in the labels and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of {name} could be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No context chosen: what depends on it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font with the widths of Arial was found; install one, on Debian and Ubuntu with `sudo apt install fonts-liberation`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is known for a file {ending}; use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the characters {listed}; install one that does (for Chinese on Debian `sudo apt install fonts-noto-cjk`) or export with live text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the characters {missing}; install one that does (for Chinese on Debian `sudo apt install fonts-noto-cjk`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the characters {missing}; they {what}. Install a font that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal: only what the least strict of those known would ask is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key fits that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No or weak blue-sensitive cones: rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No or weak green-sensitive cones: about 1 man in 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No or weak red-sensitive cones: about 1 man in 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No references yet. Add one, import a list or drop a .bib file on the page, then cite it under Evidence in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relation fits. Try “inhibits”, “nerve” or “release”, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk yet. Draft one in the causal order of the figure, or add steps by hand: select what is to appear first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No therapy reaches anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thing has more than one relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two references are the same publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version can be kept in {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows it: say what it stands for, or that it is a name (arrow at the right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norepinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are kept in the file and not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing acts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”. Try another word, or empty the search to see all topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the figure cites a reference yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge down a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge down ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge left a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge left ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge right a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge right ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge up a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge up ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in square brackets, as in the list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of references beside arrows and labels, as in the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office: PowerPoint, Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look, two meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing in the middle, what it is connected to in rings around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only connectors say different things in different contexts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only red against green tells “{words}” from “{words2}”; many eyes see no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only strands of one kind can be joined into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what depends on the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, inside, or through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oval region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapping labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with a diagram attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, 183 × 230 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages can show {or_}, not {pages!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale what has evidence, so that the arrows without any stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette that is safe for colour-blind readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {letters} are missing among the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {letter} is missing among the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels and legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part the strand in two at the chosen point; a closed one opens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with masks, filters, patterns or markers became pixels; they keep their colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste BibTeX, RIS or CSL-JSON here, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from page or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures inside that are no PNG, JPEG, GIF or WebP were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of too few pixels for their printed size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place its cells and waves anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place several by clicking on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint with a diagram inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present from this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to do it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press on the source and drag to the target (or click one after the other); Tab chooses by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print – {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy behind the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a point into the strand where the pointer is; a double click on it does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it among your own themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the label back to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius of a rectangle's corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise text and lines to its least, and set the case of panel letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recolour all of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangular region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red against green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation: {name_of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove dimension “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen reference; evidence keeps its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen steps (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the waypoints; the line finds its own way again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove value “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove waypoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove waypoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename dimension to “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename value to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset label and mediator place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset label place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset mediator place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings around the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room sees: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate 90° back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing connector {min} of {total}. Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns in the present order. Of what is selected, or of everything; you see it before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG with a diagram inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe palettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the caption to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the references to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving now would replace those changes with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something else for some values of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which dimension's values are to follow each other on the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this may stay as it is; the reason is kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this may stay as it is; the reason is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “{word}” for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the drawing to the new width (text keeps its size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the figure to the sheet instead of printing it at its true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, menu or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a component whose art is drawn on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another component; connectors stay on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the pages of help and everything that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the figure at real millimetres, at the chosen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sheet and print it, at true size or fitted to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a component on the page to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one connector to see its effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select same type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the arrows without evidence one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select things on the page to say what they do here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where to start, then (with Shift) where to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senses of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serotonin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the letters in {wanted} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text to {size:g} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words in the colour of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words in {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of the colour-vision deficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity, 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift during the drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift frees or keeps the proportions, Alt resizes from the centre, Ctrl suspends snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift keeps to one axis, Alt copies, Ctrl suspends snapping, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift keeps to steps of 15°, Ctrl suspends snapping and joining, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift makes it square, Alt draws from the middle, Ctrl suspends snapping, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift turns in steps of 15°, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift while resizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show evidence by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for any context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers of references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the page only what {about} {are} about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show silenced ({silenced})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figure for no particular context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figure for one {name}, or for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figure for the next value of the first dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figure for the value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page in its own colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ready drawings in the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selection pale in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the talk from the step on that the page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the talk on the whole screen from its first step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the talk on the whole screen from the chosen step on (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by a mark or a fading; others may be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by placement: no line is drawn, but the statement counts. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows {shown}, {beside}, at {scale:.0%} of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink it to {part} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalling runs from left to right. Of what is selected, or of everything; you see it before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalling runs from top to bottom. Of what is selected, or of everything; you see it before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalling runs {tip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the nearest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letters; journals ask for 5 pt at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes that journals and slides ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small multiples by {dimension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small multiples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sub- and superscripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller notes (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many arrows far; 0 is any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules of its style sheet are not understood and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space-drag, middle-drag, wheel, two fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on an object, a port or another connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that rest on no publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays apart {eyes} (ΔE00 {least:g} or more). {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step from an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {count} was added to the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {index} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in the causal order of the figure, panel by panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub- and superscripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub- and superscripts under their own least size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub- or superscripts of {name} are {points}{shrunk}; {who} is {floor:g} pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscript (Ctrl+=, or type _{2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superscript (Ctrl+Shift+=, or type ^{+})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap source and target (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap start and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of this diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to the other side of its line; through the middle it turns about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take overlaps apart and even out rows and gaps, moving as little as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen points away, or the one under the pointer (Delete, Alt-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text along a line was laid straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as outlines (looks the same everywhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text became outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text can be exported as 'live' or 'outlines', not as {text!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in {family} became outlines of an Arial-like font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text over the size that the journal asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stays text (can be edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text under the least size at the width of print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a strand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrangement was stopped; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of {name} is so small that some of its lines are thinner than {floor:g} pt, {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of {name} {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in line {line} is broken and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in line {line} repeats a key or a field; it is “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure at real millimetres, and as a reader sees it in a journal's column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure declares no context yet. Edit contexts adds one, such as the tumor type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure for readers who do not see it, short and long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has a description of its own, which exports carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no context yet.
Context ▸ Edit contexts… adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no context yet: Context ▸ Edit contexts… adds one, such as the tumor type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no description for readers who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no description of its own: exports carry the long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says no size; the drawing was cut to what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {name} cannot be reached; your work stays open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the relation stands at the source too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal “{journal}” is not known to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{id}” is taken by another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is taken by another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the panels are out of order; read in lines they are {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the panels mix upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line passes here; double-click the point to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of {name} are {points} thick; {who} is {floor:g} pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of references is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look of the whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The molecule or means that carries the effect, written on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is simulated{note}. Click to see it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is {height_mm:g} mm high; for {where} the most is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is {width_mm:g} mm wide; for {where} {most:g} mm is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is {width_mm:g} mm wide; for {where} {width_min:g} mm is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page: {page_mm:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG: the memory does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as TIFF: the memory does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as TIFF: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was reduced to {count} pixels on its longer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has no alternative text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has {per_inch} dpi; {who} {need:g} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake{place}. Your diagram is still open; save it to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication, by its key in the list of references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references in the order of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation of the selected connectors, or of the next one to be drawn (1…9 , .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation that fits the selected connector at this place of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation “{relation}” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be saved as {file}; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report; you can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees black (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules that the figure is measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same gap between neighbours from left to right, labels counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same gap between neighbours from top to bottom, labels counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene {name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is emphasised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps as slides, as pages of a PDF or as numbered pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strand is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} is {points}; for {where} {most:g} pt is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} is {points}{shrunk}; {who} is {floor:g} pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text; type _{2}, ^{+} or \alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme was not kept: {parent} cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translations in {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transparent border was trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that this view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words beside it. Type _{2}, ^{+} or \alpha; empty it for the label of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {name} stand out too little from what lies behind them ({floored}:1; {need:g}:1 can be read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a context dimension “{dimension}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more; only the first {MOST} are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connector to tidy. Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context dimension {name!r}; {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context dimension “{dimension_id}” in this diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry in this RIS file: each begins with a line “TY  - ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format {format_id!r}; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feedback loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{form}” for references; there are {FORMATS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reference “{reference_id}” in this diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene {scene_id!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme {theme!r}; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Your diagram is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this; choose a lower dpi or a smaller width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called “{target}” to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that could be arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the page that a series could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell yet: put components on the page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These conditions exclude each other: “{dimension}” has one value at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things that no ontology or database identifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things whose type is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This component is used {count} times in the figure; delete those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diagram has no file yet; choose one with Save as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This effect is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure has no talk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all the report holds: versions, the machine, and where in the program the last events were. It has nothing of your figure. Add what you did, and send it with your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no CSL-JSON: it cannot be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the figure's description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the talk is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This theme ships with the program and stays as it is; duplicate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This travels with every file that is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tritan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two effects contradict each other: “{first}” and “{second}” can hold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two panels may share a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two references of this diagram are needed to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps of a talk cannot bear the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which terms it may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which terms the figure may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsilence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsilence a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual between these two; the list offers first what fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vesicles in the bouton, molecules in the cleft, receptors in the membrane across from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of a series that show nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page parts (foreignObject) were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a journal asks of the figure, and its width for the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What acts on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it and moves with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cites the one that goes cites the one that stays, which is filled up with what only the other says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the therapies reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a knock-out cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it act on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each arrow says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every arrow says in every context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every arrow says in every context, to sort and to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is connected draws together; regions keep their members. Of what is selected, or of everything; you see it before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is connected to nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in use; what comes into use is added. Drag to change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the clipboard is not a part of a Crosstalk diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said there holds for more than this: change its effect in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it explains, from top to bottom; drag to change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is a live view of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps its place on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of area it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies off the page or is cut by its edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs along the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supports this effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the abbreviations of the figure stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks can mend by themselves; it can be undone with the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns run through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the connector says there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other abbreviation stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader sees at {COLUMN:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader sees in {name} of {label}: {width:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source does to the target; line and head follow from it.
On the page the keys 1 to 9 give what fits best, , and . the relation before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this connector says; click an end to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tool B draws, or what the selected strands are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the line the mediator sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the line: 0 % at the source, 100 % at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the chosen reference is cited; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the label breaks into lines; empty it to let it follow the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the label stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the title stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are the hubs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which feedback loops are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the figure, one person per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may this stay as it is? The reason is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width across the strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the line in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the outline in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the transmitter chosen last; others are in Object, Fill synapse with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a line it still counts: placement shows it (a receptor in its membrane)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in colour where the journal asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of different objects that lie over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words outside their panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a strand is drawn over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that leave the frame they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words under a strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words under which the figure may be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with a contrast under 4.5 : 1 to what lies behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it from what the arrows say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figure as SVG, PDF, PNG, TIFF, EPS or PowerPoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list as BibTeX, RIS, CSL-JSON or text, in the order of citing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {count} references to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can load what it holds now, or go on with what is open here.{mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, no abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an abbreviation after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arrow was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another effect by context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another picture or credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any {dimension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the type has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to “{parent}”, which cannot have members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to “{parent}”, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose when …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited {count}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cites “{reference}”, which is not among the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours: {colors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connects “{end}”, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damps itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect keeps its other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effects go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effects keep their other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for those who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you and your co-authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {line_min:g} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {script_min:g} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs on more than {DEEPEST} other connectors in a row, or on a ring of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a negative size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a negative width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a text size or a line width that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sensible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the colour “{color}”; write it like #d9657f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the number {value:g}, which is off every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the text size {size:g}, which cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {depth} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a member of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is called “{id}”, as only components of the program are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is drawn with more than {MAX_ART} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is under {licence}, which asks that its author is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is under {licence}, which does not allow a figure under CC-BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is under “{licence}”: make sure that this allows a figure under CC-BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {MAX_ELEMENTS} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has numbers that are too large, or none at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested more than {MAX_DEPTH} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked or unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty boxes elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must stay text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no licence: say in the inspector under which it may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no citation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or 20–30, 55–60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or 3 goblet_cell, 7 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; drag it onto a membrane, a vessel or an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel of a series no longer chooses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panels of a series no longer choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinforces itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says “{meaning}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits at {at:g} of the way; 0 to 1 is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits on itself, by way of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits on more than {DEEPEST} others in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits on “{host}”, which cannot hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits on “{host}”, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>species, cell line or cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of the talk no longer chooses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of the talk no longer choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength as everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrow from {names} to {names2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrow “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrow “{meaning}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diagram has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least for {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least that any known journal takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the natural colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relation's colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme's colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme's edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme's fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing is no longer bound to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things are no longer bound to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title and authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true size, {width:.0f} × {height:.0f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true size, {width:.0f} × {height:.0f} mm: larger than the printable area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what does it stand for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes with the least size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what other programs keep in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the figure shows, for readers who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the figure shows, for those who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where there is no DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be empty boxes in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with every colour vision and in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with every colour vision, not in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words placed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that look different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{DASH} several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a:g} × {b:g} mm, was {c:g} × {d:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{background!r} is not a background: say 'none' or a colour like #ffffff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capital} is connected to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capital} is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} arrows were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} colours are hard to see or to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drawings are so small that some of their lines are thinner than {floor:g} pt, {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} labels translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} arrows without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others have these colours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs of entries are the same publication by DOI, PMID, or title and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps drafted in the causal order of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things move with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension} has no value {value!r}; its values are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}, cited {count} times: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}/components.toml: {key} is described twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {wrong} It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} always keeps its meaning and cannot be given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{name}”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} by its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} from this step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: nerves, vessels, membranes … that follow a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: ready drawings that are inserted as a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {count} components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least:g} to {lower:g} mm (sources differ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{merged} merged with what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} or {names2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}. Click to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}   ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read as XML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declares XML entities, which are not read for safety; save it again as plain SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read for safety; save it as plain SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read; save it as plain SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {MAX_NUMBERS} numbers; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {MAX_SHAPES} shapes; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {count} numbers; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {count} shapes; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no shape that can be drawn{holds}; save it as PNG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; at most {MAX_PIXELS} million can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {MAX_BYTES} MB of XML and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is XML but not SVG: it begins with &lt;{local_name}&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is XML, but not an SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a PDF without a diagram inside{locked}; open the .crosstalk file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged {kind} file: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {kind} file without any pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an SVG without a diagram inside; insert it into a diagram as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cut short or is not JSON; restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or locked by a password and cannot be read as a presentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB and was not pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB, which is the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB; that is no diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB; that is no list of references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither BibTeX nor RIS nor CSL-JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there; save it to write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Crosstalk diagram: it says no format and no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Crosstalk diagram: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a drawing that can be read: it is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a drawing that can be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a drawing that can be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a part of a Crosstalk diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture; PNG, JPEG and SVG can be inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not readable as SVG: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not valid JSON: line {line} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not well-formed XML: it breaks off or is damaged in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of the type “{type}”, which the catalogue does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is packed, and damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind} file; save it as PNG, JPEG or SVG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind} without a diagram inside; open the .crosstalk file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies off the page and will not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies over the words “{other_words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reaches {max:g} mm beyond the page and is cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} runs through the words “{other_words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} runs through {name2}, which it does not join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says format {written}, which never existed; restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says no sensible size; set its width and height and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands {way} {name2}, but {by:.1f} pt out of line with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} uses its own parts too often; simplify it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Crosstalk Studio (format {written}; this one reads up to {FORMAT}); update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {words} at nothing, so it says nothing that can be read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {width:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: back to {natural}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: record “{id}” {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the component “{value}” {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the diagram inside it is damaged; open the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the page measures {width_mm} × {height_mm} mm; 5 to 5000 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the page {not_a_color}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: theme “{theme}” {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there are two records called “{twice}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {counted} to it, {leaving} from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “context” must name a value for each dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{key}” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}[*] – Crosstalk Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{many} has no cross-reference, so other programs cannot tell what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{name2} stands out too little from what lies behind it ({ratio:g}:1; shapes need {SHAPE:g}:1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new references, {merged} merged with what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} instead of {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odd} of {of} join things that the relation is not meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be moved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be renamed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written, and nothing was changed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing; the installation is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a diagram; what can be opened ends in: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} for {get}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} depends on {unknown}, which the figure does not declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} is shown nowhere: its conditions exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} shows nothing: what it showed is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {says} ({when}) and {says2} ({when2}), and both can hold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {says} in no context: the conditions of this effect exclude each other ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:g} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a picture, not a diagram; insert it into a diagram instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: the diagram has no {what} to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title_of} (recovered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; Undo brings the {before} before back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} so far …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{t} (in this diagram)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} views do not fit side by side on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: choose in the inspector what the arrow says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a record needs an id and a kind ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there are two records called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width:.1f} × {height:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width:g} mm ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width_min:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
Silenced: {silenced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in millimetres; 1.2 cm, 10 pt or 20+2.5 may be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {pinned} locked stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {problems} not read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {size:g} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x:.1f}, {y:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— (they differ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— The selected differ in evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{dimension}” has no value “{unknown}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{dimension}” has no value “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{dimension}” has no values to show side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{dimension}” has the value “{value}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{doi}” is no DOI: one begins with 10., such as 10.1038/s41586-024-07762-w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” can be chosen in other diagrams now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is unusual between these two; the keys 1 to 9 offer what fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is unusual between {source} and {target}; another relation may be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” needs something to ask about: choose a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” needs two different things: choose where to start and where to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is gone. {sentence} Undo (Ctrl+Z) brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: 1…9 , . change it, X turns it round; drop it on nothing to add; Ctrl leaves the end free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: Tab and arrows choose the target, Enter connects, 1…9 , . change what it says, X turns it round, N adds something new, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{now}” instead of “{was}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pmid}” is no PMID: that is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” cites no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” cites “{lost}”, which is not among the references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” is explained nowhere; it is {means}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” is explained nowhere; it may be {means}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no identifier: write PREFIX:ID, such as CL:0000084.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” and “{other_words}” lie over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” and “{words2}” look the same {listed}: colour alone tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” and “{words2}” look the same, because {count} styled by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” leaves {name}, to which it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← ↑ Backspace PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ ↓ Space PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∅  hidden	H</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
