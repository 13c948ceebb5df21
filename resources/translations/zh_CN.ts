<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>crosstalk</name>
    <message>
        <source>   ·   smallest text {smallest:.1f} pt</source>
        <translation>   ·   最小文字 {smallest:.1f} pt</translation>
    </message>
    <message>
        <source>   ·   text from {sizes:.1f} to {sizes2:.1f} pt</source>
        <translation>   ·   文字 {sizes:.1f} 至 {sizes2:.1f} pt</translation>
    </message>
    <message>
        <source>   ·   {across} × {down} pixels</source>
        <translation>   ·   {across} × {down} 像素</translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;a href='*'&gt;select all&lt;/a&gt;</source>
        <translation> &amp;nbsp;&lt;a href='*'&gt;全部选中&lt;/a&gt;</translation>
    </message>
    <message>
        <source> (as everywhere; nothing is said for this in particular)</source>
        <translation>（与各处相同；此处没有特别说明）</translation>
    </message>
    <message>
        <source> (it holds: {ignored})</source>
        <translation>（其中有：{ignored}）</translation>
    </message>
    <message>
        <source> (it is encrypted)</source>
        <translation>（已加密）</translation>
    </message>
    <message>
        <source> (not in this catalogue)</source>
        <translation>（不在此目录中）</translation>
    </message>
    <message>
        <source> (through {escape})</source>
        <translation>（经由 {escape}）</translation>
    </message>
    <message>
        <source> (used {count} times)</source>
        <translation>（使用 {count} 次）</translation>
    </message>
    <message>
        <source> ({name} in {stem})</source>
        <translation>（{stem} 中的 {name}）</translation>
    </message>
    <message>
        <source> The page grows to {width_mm:g} × {page_height_mm:g} mm.</source>
        <translation>页面将扩大到 {width_mm:g} × {page_height_mm:g} mm。</translation>
    </message>
    <message>
        <source> Words get small: put fewer side by side.</source>
        <translation>文字会变小：请减少并排的数量。</translation>
    </message>
    <message>
        <source> Your unsaved changes would be lost.</source>
        <translation>您未保存的更改将会丢失。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>等另外 {count} 项</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> so far: stopped</source>
        <translation>（已停止，至此为止）</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source> to </source>
        <translation> 至 </translation>
    </message>
    <message>
        <source> when the figure is printed at the journal's width</source>
        <translation>（按期刊版面宽度印刷时）</translation>
    </message>
    <message>
        <source> {count} not read whole.</source>
        <translation>有 {count} 条未能完整读取。</translation>
    </message>
    <message>
        <source>, &lt;span style='color: {ASKED}'&gt;{asked} without a meaning&lt;/span&gt;</source>
        <translation>，&lt;span style='color: {ASKED}'&gt;{asked} 个没有释义&lt;/span&gt;</translation>
    </message>
    <message>
        <source>, and {label} asks for {font_min:g} pt at least</source>
        <translation>，而 {label} 要求至少 {font_min:g} pt</translation>
    </message>
    <message>
        <source>, {shown} shown</source>
        <translation>，显示 {shown} 个</translation>
    </message>
    <message>
        <source>. An approximation of offset on coated paper, not a proof</source>
        <translation>。这是涂布纸胶印的近似效果，并非打样</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 个答案</translation>
    </message>
    <message>
        <source>1 appears</source>
        <translation>1 个出现</translation>
    </message>
    <message>
        <source>1 arrow</source>
        <translation>1 个箭头</translation>
    </message>
    <message>
        <source>1 colour is hard to see or to tell apart.</source>
        <translation>有 1 种颜色难以看清或难以区分。</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>1 column (89 mm)</source>
        <translation>单栏（89 mm）</translation>
    </message>
    <message>
        <source>1 column, 89 mm</source>
        <translation>单栏，89 mm</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 个组件</translation>
    </message>
    <message>
        <source>1 connector</source>
        <translation>1 条连线</translation>
    </message>
    <message>
        <source>1 dimmed</source>
        <translation>1 个变淡</translation>
    </message>
    <message>
        <source>1 disappears</source>
        <translation>1 个消失</translation>
    </message>
    <message>
        <source>1 emphasised</source>
        <translation>1 个突出</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 个组合</translation>
    </message>
    <message>
        <source>1 label translated.</source>
        <translation>已翻译 1 个标签。</translation>
    </message>
    <message>
        <source>1 legend</source>
        <translation>1 个图例</translation>
    </message>
    <message>
        <source>1 mm</source>
        <translation>1 mm</translation>
    </message>
    <message>
        <source>1 moves</source>
        <translation>移动 1 个</translation>
    </message>
    <message>
        <source>1 new reference, {merged} merged with what was there</source>
        <translation>新增 1 篇文献，{merged} 篇与已有的合并</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 个对象</translation>
    </message>
    <message>
        <source>1 object has that colour.</source>
        <translation>有 1 个对象具有该颜色。</translation>
    </message>
    <message>
        <source>1 other has these colours now.</source>
        <translation>现在另有 1 个使用这些颜色。</translation>
    </message>
    <message>
        <source>1 pair of entries is the same publication by DOI, PMID, or title and year.</source>
        <translation>按 DOI、PMID 或标题与年份判断，有 1 对条目是同一篇文献。</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>1 幅分图</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>1 strand</source>
        <translation>1 条线状结构</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 段文本</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 个对象</translation>
    </message>
    <message>
        <source>1 thing moves with it</source>
        <translation>1 个对象随之移动</translation>
    </message>
    <message>
        <source>1 view</source>
        <translation>1 个视图</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 条警告</translation>
    </message>
    <message>
        <source>10 mm</source>
        <translation>10 mm</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100 % 时完全遮住后面的内容</translation>
    </message>
    <message>
        <source>1½ columns</source>
        <translation>1.5 栏</translation>
    </message>
    <message>
        <source>1½ columns (120 mm)</source>
        <translation>1.5 栏（120 mm）</translation>
    </message>
    <message>
        <source>1½ columns, 120 mm</source>
        <translation>1.5 栏，120 mm</translation>
    </message>
    <message>
        <source>1…9 , . change what it says, X turns it round, F2 edits its label; drag the line to bend it</source>
        <translation>1…9 , . 更改其含义，X 反向，F2 编辑标签；拖动线条使其弯曲</translation>
    </message>
    <message>
        <source>2 columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>2 columns (183 mm)</source>
        <translation>双栏（183 mm）</translation>
    </message>
    <message>
        <source>2 columns, 183 mm</source>
        <translation>双栏，183 mm</translation>
    </message>
    <message>
        <source>2 mm</source>
        <translation>2 mm</translation>
    </message>
    <message>
        <source>2.5 mm</source>
        <translation>2.5 mm</translation>
    </message>
    <message>
        <source>5 mm</source>
        <translation>5 mm</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 reference&lt;/b&gt;: {reckoned}.</source>
        <translation>&lt;b&gt;1 篇文献&lt;/b&gt;：{reckoned}。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Short text&lt;/b&gt; · {count} of {SHORT} characters</source>
        <translation>&lt;b&gt;短文本&lt;/b&gt; · {count} / {SHORT} 个字符</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step {number} of {count}&lt;/b&gt;</source>
        <translation>&lt;b&gt;步骤 {number} / {count}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} references&lt;/b&gt;: {reckoned}.</source>
        <translation>&lt;b&gt;{count} 篇文献&lt;/b&gt;：{reckoned}。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} statements&lt;/b&gt;</source>
        <translation>&lt;b&gt;{count} 条陈述&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;a free end&lt;/i&gt;</source>
        <translation>&lt;i&gt;自由端&lt;/i&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Nothing called “{shown}” in {label}.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;&lt;a href='all'&gt;Search in all sections&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;在“{label}”中没有名为“{shown}”的内容。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;&lt;a href='all'&gt;在所有分区中搜索&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Nothing found for “{shown}”.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Try a shorter word, an abbreviation, or an identifier such as CL:0000084.&lt;/p&gt;&lt;p&gt;Or place something close to it and type your own label: &lt;a href='find:generic cell'&gt;a cell&lt;/a&gt;, &lt;a href='find:protein'&gt;a protein&lt;/a&gt;, &lt;a href='find:receptor'&gt;a receptor&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;&lt;a href='clear'&gt;Clear the search&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;没有找到“{shown}”。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;请试试更短的词、缩写，或 CL:0000084 这样的标识符。&lt;/p&gt;&lt;p&gt;也可以放置一个相近的组件并输入自己的标签：&lt;a href='find:generic cell'&gt;细胞&lt;/a&gt;、&lt;a href='find:protein'&gt;蛋白质&lt;/a&gt;、&lt;a href='find:receptor'&gt;受体&lt;/a&gt;。&lt;/p&gt;&lt;p&gt;&lt;a href='clear'&gt;清除搜索&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Nothing of your own yet.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Drop an SVG, PNG or JPEG here, or &lt;a href='own:import'&gt;choose a file&lt;/a&gt;. What is selected on the page becomes a component by &lt;i&gt;Object ▸ Save selection as component&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;a href='own:library'&gt;Take in a library&lt;/a&gt; that somebody gave you.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;还没有您自己的内容。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;将 SVG、PNG 或 JPEG 拖到此处，或&lt;a href='own:import'&gt;选择文件&lt;/a&gt;。页面上的所选内容可通过&lt;i&gt;对象 ▸ 将所选内容存为组件&lt;/i&gt;成为组件。&lt;/p&gt;&lt;p&gt;也可&lt;a href='own:library'&gt;导入&lt;/a&gt;他人给您的&lt;a href='own:library'&gt;组件库&lt;/a&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;… and {count} more&lt;/p&gt;</source>
        <translation>&lt;p&gt;…… 以及另外 {count} 项&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A closed strand has no end to be joined.</source>
        <translation>闭合的线状结构没有可以连接的端点。</translation>
    </message>
    <message>
        <source>A cluster of one less, each as large as before</source>
        <translation>簇中少一个，每个大小不变</translation>
    </message>
    <message>
        <source>A cluster of one more, each as large as before</source>
        <translation>簇中多一个，每个大小不变</translation>
    </message>
    <message>
        <source>A component needs a name.</source>
        <translation>组件需要一个名称。</translation>
    </message>
    <message>
        <source>A connector cannot end on itself, not even by way of others.</source>
        <translation>连线不能终止于自身，也不能间接终止于自身。</translation>
    </message>
    <message>
        <source>A context dimension needs a name, such as “tumor type”.</source>
        <translation>情境维度需要一个名称，例如“肿瘤类型”。</translation>
    </message>
    <message>
        <source>A curved or elbow connector that would run through something is led around it as it is drawn</source>
        <translation>曲线或折线连线若会穿过其他内容，绘制时将自动绕行</translation>
    </message>
    <message>
        <source>A dark 16:9 page around the figure; again leads back to the page as it was</source>
        <translation>在图外加上深色 16:9 页面；再次选择则恢复原来的页面</translation>
    </message>
    <message>
        <source>A dimension is something that effects depend on; the figure is shown for one value of it, or for any. Double-click to rename: everything that names a value follows.</source>
        <translation>维度是效应所依赖的因素；图可以按它的某个值显示，也可以不限定。双击即可重命名：凡是引用某个值的地方都会随之更改。</translation>
    </message>
    <message>
        <source>A draft of the caption</source>
        <translation>图注草稿</translation>
    </message>
    <message>
        <source>A figure or picture without words for those who do not see it.</source>
        <translation>图或图片缺少供视障读者使用的文字。</translation>
    </message>
    <message>
        <source>A figure with it can only be shared under the same licence; most journals do not accept that.</source>
        <translation>含有它的图只能按相同的许可证共享；多数期刊不接受这一点。</translation>
    </message>
    <message>
        <source>A figure without a title.</source>
        <translation>图没有标题。</translation>
    </message>
    <message>
        <source>A guide along each edge of what is selected</source>
        <translation>沿所选对象的每条边各添加一条参考线</translation>
    </message>
    <message>
        <source>A key has no spaces in it.</source>
        <translation>键中不能有空格。</translation>
    </message>
    <message>
        <source>A layer needs a name.</source>
        <translation>图层需要名称。</translation>
    </message>
    <message>
        <source>A library needs a name.</source>
        <translation>组件库需要一个名称。</translation>
    </message>
    <message>
        <source>A name for lists; it is not drawn</source>
        <translation>用于列表的名称；不会绘制出来</translation>
    </message>
    <message>
        <source>A note on this evidence</source>
        <translation>关于此证据的备注</translation>
    </message>
    <message>
        <source>A page measures between 5 mm and 5 m in each direction.</source>
        <translation>页面的每个方向须在 5 mm 至 5 m 之间。</translation>
    </message>
    <message>
        <source>A page that is wider or higher than the journal prints.</source>
        <translation>页面的宽度或高度超过期刊的版面。</translation>
    </message>
    <message>
        <source>A panel for each</source>
        <translation>每个值一幅分图</translation>
    </message>
    <message>
        <source>A panel for each value, each a live view of what is selected, or of all</source>
        <translation>每个值一幅分图，各为所选内容或全部内容的实时视图</translation>
    </message>
    <message>
        <source>A picture inside cannot be read and was left out.</source>
        <translation>其中有一张图片无法读取，已略去。</translation>
    </message>
    <message>
        <source>A picture of pixels keeps its colours.</source>
        <translation>由像素构成的图片保持其颜色。</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large; choose a lower dpi or a smaller width.</source>
        <translation>{width} × {height} 像素的图片过大；请选择较低的 dpi 或较小的宽度。</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large; put a smaller one in its place.</source>
        <translation>{width} × {height} 像素的图片过大；请换用较小的图片。</translation>
    </message>
    <message>
        <source>A publisher's, with permission</source>
        <translation>出版社所有，已获许可</translation>
    </message>
    <message>
        <source>A reference needs a key, such as SONG25.</source>
        <translation>文献需要一个键，例如 SONG25。</translation>
    </message>
    <message>
        <source>A region, panel or group cannot be a member of itself.</source>
        <translation>区域、分图或组合不能是自身的成员。</translation>
    </message>
    <message>
        <source>A resolution of {dpi:g} dpi is not between 1 and {MAX_DPI:g}.</source>
        <translation>分辨率 {dpi:g} dpi 不在 1 至 {MAX_DPI:g} 之间。</translation>
    </message>
    <message>
        <source>A second window on the same diagram; both follow every edit</source>
        <translation>在第二个窗口中打开同一幅图；两个窗口同步每次编辑</translation>
    </message>
    <message>
        <source>A slide can have the size of the 'page' or '16:9', not {slide!r}.</source>
        <translation>幻灯片的大小可以是“page”或“16:9”，不能是 {slide!r}。</translation>
    </message>
    <message>
        <source>A slide of the page's size</source>
        <translation>与页面同样大小的幻灯片</translation>
    </message>
    <message>
        <source>A slide of {across:.0f} × {down:.0f} mm is larger than the largest that PowerPoint knows (1422 mm); choose a smaller width, or the 16:9 slide.</source>
        <translation>{across:.0f} × {down:.0f} mm 的幻灯片超过了 PowerPoint 允许的最大尺寸（1422 mm）；请选择较小的宽度，或使用 16:9 幻灯片。</translation>
    </message>
    <message>
        <source>A small arc where it crosses a line that was drawn before it</source>
        <translation>在与先绘制的线交叉处画一个小弧</translation>
    </message>
    <message>
        <source>A small toolbar beside what is selected</source>
        <translation>所选对象旁的小工具栏</translation>
    </message>
    <message>
        <source>A strand is parted at a point between its ends.</source>
        <translation>线状结构要在两端之间的某个点处断开。</translation>
    </message>
    <message>
        <source>A strand keeps at least {least} points; delete it as a whole.</source>
        <translation>线状结构至少保留 {least} 个点；如不需要，请整体删除。</translation>
    </message>
    <message>
        <source>A strand of two points cannot be closed; add a point first.</source>
        <translation>只有两个点的线状结构不能闭合；请先添加一个点。</translation>
    </message>
    <message>
        <source>A stronger line every</source>
        <translation>粗线间隔</translation>
    </message>
    <message>
        <source>A talk shows the figure step by step. One can be drafted in the causal order of the figure, and edited or taken back afterwards.</source>
        <translation>演讲逐步展示这幅图。可以按图中的因果顺序起草一份，之后再编辑或撤销。</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>主题需要一个名称。</translation>
    </message>
    <message>
        <source>A thin frame around the panel</source>
        <translation>分图周围的细边框</translation>
    </message>
    <message>
        <source>A thin frame around the view</source>
        <translation>视图周围的细边框</translation>
    </message>
    <message>
        <source>A thing cannot sit on itself, not even by way of others.</source>
        <translation>对象不能附着在自身上，也不能间接附着在自身上。</translation>
    </message>
    <message>
        <source>A typeface that the journal does not take.</source>
        <translation>期刊不接受的字体。</translation>
    </message>
    <message>
        <source>A value of “{dimension}” needs a name.</source>
        <translation>“{dimension}”的值需要一个名称。</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>版本需要一个名称。</translation>
    </message>
    <message>
        <source>A wide slide (16:9)</source>
        <translation>宽屏幻灯片（16:9）</translation>
    </message>
    <message>
        <source>A width of {width_mm:g} mm is not between 1 and {MAX_WIDTH_MM:g} mm.</source>
        <translation>宽度 {width_mm:g} mm 不在 1 至 {MAX_WIDTH_MM:g} mm 之间。</translation>
    </message>
    <message>
        <source>A {leaf} for each panel</source>
        <translation>每幅分图一个{leaf}</translation>
    </message>
    <message>
        <source>A {leaf} for each step of the talk</source>
        <translation>演讲的每一步一个{leaf}</translation>
    </message>
    <message>
        <source>A {leaf} for each {name}</source>
        <translation>每个“{name}”一个{leaf}</translation>
    </message>
    <message>
        <source>A4 sideways</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Abbrev.</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Abbreviations whose long form the figure gives nowhere.</source>
        <translation>图中未给出全称的缩写。</translation>
    </message>
    <message>
        <source>About as offset on coated paper; an approximation, not a proof</source>
        <translation>近似涂布纸胶印的效果；并非打样</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Accent##colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Accent2##colour</source>
        <translation>强调色 2</translation>
    </message>
    <message>
        <source>Acetylcholine</source>
        <translation>乙酰胆碱</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a piece of evidence: a reference, how strong it is, where it was shown</source>
        <translation>添加一条证据：文献、强度以及在何处得到证实</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>添加文献</translation>
    </message>
    <message>
        <source>Add a step behind the chosen one</source>
        <translation>在所选步骤之后添加一步</translation>
    </message>
    <message>
        <source>Add a step to the talk that stresses {about}</source>
        <translation>在演讲中添加一步，突出{about}</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>添加并连接</translation>
    </message>
    <message>
        <source>Add dimension “{label}”</source>
        <translation>添加维度“{label}”</translation>
    </message>
    <message>
        <source>Add effect</source>
        <translation>添加效应</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Add evidence to all</source>
        <translation>为全部添加证据</translation>
    </message>
    <message>
        <source>Add guide</source>
        <translation>添加参考线</translation>
    </message>
    <message>
        <source>Add identifier</source>
        <translation>添加标识符</translation>
    </message>
    <message>
        <source>Add it to the abbreviations</source>
        <translation>添加到缩写表</translation>
    </message>
    <message>
        <source>Add legend</source>
        <translation>添加图例</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>添加分图</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Add point here</source>
        <translation>在此添加点</translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation>添加文献</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add step: selection appears</source>
        <translation>添加步骤：所选内容出现</translation>
    </message>
    <message>
        <source>Add step: selection is emphasised</source>
        <translation>添加步骤：突出所选内容</translation>
    </message>
    <message>
        <source>Add step: what is seen now</source>
        <translation>添加步骤：当前所见</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Add this identifier</source>
        <translation>添加此标识符</translation>
    </message>
    <message>
        <source>Add to the selection, or take out</source>
        <translation>加入选择，或从中移出</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Add {kind_name}</source>
        <translation>添加{kind_name}</translation>
    </message>
    <message>
        <source>Add {plain}</source>
        <translation>添加{plain}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>添加{what}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Afferent##colour</source>
        <translation>传入</translation>
    </message>
    <message>
        <source>Airway##colour</source>
        <translation>气道</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align text</source>
        <translation>对齐文本</translation>
    </message>
    <message>
        <source>Align to each other; a single object aligns to the page</source>
        <translation>彼此对齐；单个对象则与页面对齐</translation>
    </message>
    <message>
        <source>Align to page</source>
        <translation>与页面对齐</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>全部恢复原样</translation>
    </message>
    <message>
        <source>All components of the same category of the palette</source>
        <translation>组件库中同一类别的所有组件</translation>
    </message>
    <message>
        <source>All connectors that say the same</source>
        <translation>含义相同的所有连线</translation>
    </message>
    <message>
        <source>All is well: nothing here that a journal or a careful reader would object to.</source>
        <translation>一切正常：没有期刊或细心读者会提出异议之处。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <source>All of this type have these colours already.</source>
        <translation>此类型的全部对象已经使用这些颜色。</translation>
    </message>
    <message>
        <source>All panels where they stand in a new window</source>
        <translation>所有面板恢复到新窗口中的位置</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>保留所有权利</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>所有文字</translation>
    </message>
    <message>
        <source>All words bold</source>
        <translation>所有文字加粗</translation>
    </message>
    <message>
        <source>All words italic</source>
        <translation>所有文字倾斜</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>沿线位置</translation>
    </message>
    <message>
        <source>Along one axis, in steps of 15°</source>
        <translation>沿一个轴，以 15° 为步长</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Also those that nothing cites</source>
        <translation>包括未被引用的文献</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>Alt while resizing</source>
        <translation>调整大小时按住 Alt</translation>
    </message>
    <message>
        <source>Alt-drag, or press Ctrl and drag</source>
        <translation>按住 Alt 拖动，或按下 Ctrl 后拖动</translation>
    </message>
    <message>
        <source>Alternative text of the whole figure</source>
        <translation>整幅图的替代文字</translation>
    </message>
    <message>
        <source>Alternative text: what the picture shows, for readers who do not see it</source>
        <translation>替代文字：为看不到图的读者说明图中内容</translation>
    </message>
    <message>
        <source>An SVG can be made for {or_}, not for {target!r}.</source>
        <translation>SVG 可以导出为 {or_}，不能为 {target!r}。</translation>
    </message>
    <message>
        <source>An abbreviation needs its letters, such as TAM.</source>
        <translation>缩写需要写出字母，例如 TAM。</translation>
    </message>
    <message>
        <source>An arrow has no relation</source>
        <translation>有一个箭头没有关系</translation>
    </message>
    <message>
        <source>An effect needs a value for which it holds; what holds always is the relation itself.</source>
        <translation>效应需要一个适用的值；始终成立的是关系本身。</translation>
    </message>
    <message>
        <source>An identifier such as CL:0000084, UBERON:0002107 or HGNC:6091; Enter adds it</source>
        <translation>标识符，例如 CL:0000084、UBERON:0002107 或 HGNC:6091；按 Enter 添加</translation>
    </message>
    <message>
        <source>An order of layers names each of them once.</source>
        <translation>图层的次序中每个图层须恰好出现一次。</translation>
    </message>
    <message>
        <source>Animation was left out: the drawing stands as it begins.</source>
        <translation>动画已略去：图形保持其起始状态。</translation>
    </message>
    <message>
        <source>Another abbreviation</source>
        <translation>另一个缩写</translation>
    </message>
    <message>
        <source>Another arrangement of the same number; it is saved</source>
        <translation>同样数量的另一种排布；会随文件保存</translation>
    </message>
    <message>
        <source>Another component in its place; connectors and words stay</source>
        <translation>在原处换成另一个组件；连线和文字保留</translation>
    </message>
    <message>
        <source>Another relation…</source>
        <translation>其他关系…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Anterior##colour</source>
        <translation>前部</translation>
    </message>
    <message>
        <source>Any context</source>
        <translation>任意情境</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Appear in a step</source>
        <translation>在某一步中出现</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>弧线</translation>
    </message>
    <message>
        <source>Arc of a circle</source>
        <translation>圆弧</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Arranging…</source>
        <translation>正在排列…</translation>
    </message>
    <message>
        <source>Arrow through an object</source>
        <translation>箭头穿过对象</translation>
    </message>
    <message>
        <source>Arrow through words</source>
        <translation>箭头穿过文字</translation>
    </message>
    <message>
        <source>Arrow without a meaning</source>
        <translation>箭头没有含义</translation>
    </message>
    <message>
        <source>Arrow without a reference</source>
        <translation>箭头没有文献</translation>
    </message>
    <message>
        <source>Arrow##colour</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Arrows and drawings with a contrast under 3 : 1.</source>
        <translation>对比度低于 3 : 1 的箭头和图形。</translation>
    </message>
    <message>
        <source>Arrows move (Shift far, Ctrl a little); Enter begins and ends, Esc cancels</source>
        <translation>方向键移动（Shift 大步，Ctrl 小步）；Enter 开始和结束，Esc 取消</translation>
    </message>
    <message>
        <source>Arrows move (Shift far, Ctrl a little); Enter sets it down, Esc puts the tool away</source>
        <translation>方向键移动（Shift 大步，Ctrl 小步）；Enter 放下，Esc 放回工具</translation>
    </message>
    <message>
        <source>Arrows styled by hand so that they look like another relation.</source>
        <translation>手动更改样式后看起来像另一种关系的箭头。</translation>
    </message>
    <message>
        <source>Arrows through the words of something else.</source>
        <translation>穿过其他对象文字的箭头。</translation>
    </message>
    <message>
        <source>Arrows through what they do not join.</source>
        <translation>穿过并非其所连接对象的箭头。</translation>
    </message>
    <message>
        <source>Arrows whose relation is not in the catalogue.</source>
        <translation>关系不在目录中的箭头。</translation>
    </message>
    <message>
        <source>Arrows whose relation is not meant for what they join, by the table of relations.</source>
        <translation>按关系表，其关系不适用于所连接对象的箭头。</translation>
    </message>
    <message>
        <source>Arrows with an end that is held by nothing.</source>
        <translation>有一端悬空的箭头。</translation>
    </message>
    <message>
        <source>Art of the mediator, drawn small on the line</source>
        <translation>介导物的图形，以小图绘制在线上</translation>
    </message>
    <message>
        <source>Artery##colour</source>
        <translation>动脉</translation>
    </message>
    <message>
        <source>As everywhere	Del</source>
        <translation>与各处相同	Del</translation>
    </message>
    <message>
        <source>As high as the one that was selected last</source>
        <translation>与最后选择的对象同高</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As it is, {width_mm:g} mm</source>
        <translation>保持原样，{width_mm:g} mm</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>As on the page</source>
        <translation>与页面相同</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As wide and as high as the one that was selected last</source>
        <translation>与最后选择的对象同宽同高</translation>
    </message>
    <message>
        <source>As wide as the one that was selected last</source>
        <translation>与最后选择的对象同宽</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Assets whose licence does not allow a figure under CC-BY.</source>
        <translation>许可证不允许用于 CC-BY 图的素材。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Axon##colour</source>
        <translation>轴突</translation>
    </message>
    <message>
        <source>Back to {natural}</source>
        <translation>恢复为{natural}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Base layer</source>
        <translation>基础图层</translation>
    </message>
    <message>
        <source>Base pair##colour</source>
        <translation>底色对</translation>
    </message>
    <message>
        <source>Base##colour</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>Bases##colour</source>
        <translation>碱基</translation>
    </message>
    <message>
        <source>Bead pair##colour</source>
        <translation>珠粒对</translation>
    </message>
    <message>
        <source>Bead##colour</source>
        <translation>珠粒</translation>
    </message>
    <message>
        <source>Begin with a figure</source>
        <translation>从一幅图开始</translation>
    </message>
    <message>
        <source>Begin with a scene</source>
        <translation>从一个场景开始</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Behind notes</source>
        <translation>便签底色</translation>
    </message>
    <message>
        <source>Bend connector</source>
        <translation>弯曲连线</translation>
    </message>
    <message>
        <source>Bend sharply at the chosen points, or run smoothly; a double click on a point does the same</source>
        <translation>在所选的点处形成尖角或平滑通过；双击点的效果相同</translation>
    </message>
    <message>
        <source>Bend strand</source>
        <translation>弯曲线状结构</translation>
    </message>
    <message>
        <source>Black screen (B)</source>
        <translation>黑屏 (B)</translation>
    </message>
    <message>
        <source>Bladder##colour</source>
        <translation>膀胱</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>空白页面</translation>
    </message>
    <message>
        <source>Blank page for a journal</source>
        <translation>按期刊的空白页面</translation>
    </message>
    <message>
        <source>Blending with what lies below was left out.</source>
        <translation>与下方内容的混合效果已略去。</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>不规则形</translation>
    </message>
    <message>
        <source>Blood##colour</source>
        <translation>血液</translation>
    </message>
    <message>
        <source>Body##colour</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>加粗 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bold is said for that context, the rest as everywhere. Double-click or Enter changes a cell; + and − say that it raises or lowers, H hides it, Delete takes it back.</source>
        <translation>粗体表示专为该情境而说，其余与各处相同。双击或按 Enter 更改单元格；+ 和 − 表示升高或降低，H 隐藏，Delete 撤回。</translation>
    </message>
    <message>
        <source>Bone##colour</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>Brain##colour</source>
        <translation>脑</translation>
    </message>
    <message>
        <source>Brainstem##colour</source>
        <translation>脑干</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>在此分支</translation>
    </message>
    <message>
        <source>Break apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Break scene apart</source>
        <translation>拆分场景</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Bring in a BibTeX, RIS or CSL-JSON file, or pasted text</source>
        <translation>导入 BibTeX、RIS 或 CSL-JSON 文件，或粘贴的文本</translation>
    </message>
    <message>
        <source>Bring in an SVG, PNG or JPEG as a component with colours, author and licence</source>
        <translation>导入 SVG、PNG 或 JPEG 作为组件，可设定颜色、作者和许可证</translation>
    </message>
    <message>
        <source>Bring in publications from BibTeX, RIS or CSL-JSON</source>
        <translation>从 BibTeX、RIS 或 CSL-JSON 导入文献</translation>
    </message>
    <message>
        <source>Bring it into line</source>
        <translation>使其对齐</translation>
    </message>
    <message>
        <source>Bring the layer up (Ctrl+Up)</source>
        <translation>上移图层 (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>置于顶层</translation>
    </message>
    <message>
        <source>Bronchi##colour</source>
        <translation>支气管</translation>
    </message>
    <message>
        <source>Brush##colour</source>
        <translation>刷状缘</translation>
    </message>
    <message>
        <source>By connections</source>
        <translation>按连接</translation>
    </message>
    <message>
        <source>By the table of relations; it is kept all the same, and the checks note it</source>
        <translation>依据关系表；仍会保留，检查时会提示</translation>
    </message>
    <message>
        <source>CC BY 4.0 (name the author)</source>
        <translation>CC BY 4.0（注明作者）</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0 (share alike)</source>
        <translation>CC BY-SA 4.0（相同方式共享）</translation>
    </message>
    <message>
        <source>CC0 (no rights reserved)</source>
        <translation>CC0（不保留权利）</translation>
    </message>
    <message>
        <source>CGRP</source>
        <translation>CGRP</translation>
    </message>
    <message>
        <source>Call it a name</source>
        <translation>视为名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：没有写入任何内容。</translation>
    </message>
    <message>
        <source>Capsule##colour</source>
        <translation>被膜</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Caret##colour</source>
        <translation>插入符</translation>
    </message>
    <message>
        <source>Cargo##colour</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Cartilage edge##colour</source>
        <translation>软骨轮廓</translation>
    </message>
    <message>
        <source>Cartilage##colour</source>
        <translation>软骨</translation>
    </message>
    <message>
        <source>Case of panel letters</source>
        <translation>分图字母的大小写</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cavity##colour</source>
        <translation>腔</translation>
    </message>
    <message>
        <source>Cell##colour</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Cells##colour</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>水平居中</translation>
    </message>
    <message>
        <source>Cerebellum##colour</source>
        <translation>小脑</translation>
    </message>
    <message>
        <source>Change DOI</source>
        <translation>更改 DOI</translation>
    </message>
    <message>
        <source>Change alternative text</source>
        <translation>更改替代文字</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>更改作者</translation>
    </message>
    <message>
        <source>Change authors</source>
        <translation>更改作者</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>更改背景</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change colours, text sizes and line widths of the theme</source>
        <translation>更改主题的颜色、文字大小和线宽</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>更改列数</translation>
    </message>
    <message>
        <source>Change contexts</source>
        <translation>更改情境</translation>
    </message>
    <message>
        <source>Change corners</source>
        <translation>更改圆角</translation>
    </message>
    <message>
        <source>Change count</source>
        <translation>更改数量</translation>
    </message>
    <message>
        <source>Change dashes</source>
        <translation>更改虚线样式</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>更改说明</translation>
    </message>
    <message>
        <source>Change edge colour</source>
        <translation>更改轮廓颜色</translation>
    </message>
    <message>
        <source>Change edge dashes</source>
        <translation>更改轮廓虚线</translation>
    </message>
    <message>
        <source>Change edge width</source>
        <translation>更改轮廓宽度</translation>
    </message>
    <message>
        <source>Change effect</source>
        <translation>更改效应</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>更改证据</translation>
    </message>
    <message>
        <source>Change fill</source>
        <translation>更改填充</translation>
    </message>
    <message>
        <source>Change fill opacity</source>
        <translation>更改填充不透明度</translation>
    </message>
    <message>
        <source>Change gap</source>
        <translation>更改间距</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Change keywords</source>
        <translation>更改关键词</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change label width</source>
        <translation>更改标签宽度</translation>
    </message>
    <message>
        <source>Change lean</source>
        <translation>更改倾斜</translation>
    </message>
    <message>
        <source>Change legend</source>
        <translation>更改图例</translation>
    </message>
    <message>
        <source>Change legend entries</source>
        <translation>更改图例条目</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>更改许可证</translation>
    </message>
    <message>
        <source>Change line colour</source>
        <translation>更改线条颜色</translation>
    </message>
    <message>
        <source>Change line shape</source>
        <translation>更改线条形状</translation>
    </message>
    <message>
        <source>Change line width</source>
        <translation>更改线宽</translation>
    </message>
    <message>
        <source>Change mediator</source>
        <translation>更改介导物</translation>
    </message>
    <message>
        <source>Change mediator picture</source>
        <translation>更改介导物图形</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更改数量</translation>
    </message>
    <message>
        <source>Change opacity</source>
        <translation>更改不透明度</translation>
    </message>
    <message>
        <source>Change page size</source>
        <translation>更改页面大小</translation>
    </message>
    <message>
        <source>Change panel letter</source>
        <translation>更改分图字母</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>更改文献</translation>
    </message>
    <message>
        <source>Change region shape</source>
        <translation>更改区域形状</translation>
    </message>
    <message>
        <source>Change region type</source>
        <translation>更改区域类型</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>更改关系</translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>更改所在侧</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>更改来源</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>更改步骤</translation>
    </message>
    <message>
        <source>Change strand type</source>
        <translation>更改线状结构类型</translation>
    </message>
    <message>
        <source>Change strength</source>
        <translation>更改强度</translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation>更改文字颜色</translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation>更改文字大小</translation>
    </message>
    <message>
        <source>Change the chosen reference</source>
        <translation>更改所选文献</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>Change thickness</source>
        <translation>更改粗细</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>更改类型…</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>Change what is selected by keyboard; Esc comes back</source>
        <translation>用键盘修改所选对象；Esc 返回</translation>
    </message>
    <message>
        <source>Change {get}</source>
        <translation>更改{get}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Channel##colour</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Checked for {name} · &lt;a href='#'&gt;change&lt;/a&gt;</source>
        <translation>检查标准：{name} · &lt;a href='#'&gt;更改&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Cholesterol##colour</source>
        <translation>胆固醇</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Choose a problem with a way out (a wand)</source>
        <translation>选择一个可以修复的问题（带魔棒图标）</translation>
    </message>
    <message>
        <source>Choose a reference to see where it is cited.</source>
        <translation>选择一篇文献以查看其引用之处。</translation>
    </message>
    <message>
        <source>Choose a value of the context first.</source>
        <translation>请先选择情境的一个值。</translation>
    </message>
    <message>
        <source>Choose all points</source>
        <translation>选择所有点</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose journal</source>
        <translation>选择期刊</translation>
    </message>
    <message>
        <source>Choose the next point of the strand; the arrow keys move it</source>
        <translation>选择条带的下一个节点；方向键移动它</translation>
    </message>
    <message>
        <source>Choose the target by Tab and the arrow keys; Enter connects</source>
        <translation>用 Tab 和方向键选择目标；按 Enter 连接</translation>
    </message>
    <message>
        <source>Choose what to connect</source>
        <translation>选择要连接的内容</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chromatin##colour</source>
        <translation>染色质</translation>
    </message>
    <message>
        <source>Cilia##colour</source>
        <translation>纤毛</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Cited by </source>
        <translation>引用于：</translation>
    </message>
    <message>
        <source>Cited nowhere yet: choose it under Evidence in the inspector.</source>
        <translation>尚未被引用：请在检查器的“证据”中选择它。</translation>
    </message>
    <message>
        <source>Classes of components</source>
        <translation>组件类别</translation>
    </message>
    <message>
        <source>Clear guides</source>
        <translation>清除参考线</translation>
    </message>
    <message>
        <source>Clear what is said for {label}</source>
        <translation>清除针对 {label} 的说明</translation>
    </message>
    <message>
        <source>Click all that is to look the same; Esc ends it</source>
        <translation>依次单击要变成同样外观的对象；Esc 结束</translation>
    </message>
    <message>
        <source>Click the other thing, or the same again to let it go</source>
        <translation>单击另一个对象，或再次单击同一对象以取消</translation>
    </message>
    <message>
        <source>Click to place it, Esc to put the tool away; Ctrl suspends snapping</source>
        <translation>单击放置，Esc 收起工具；Ctrl 暂停吸附</translation>
    </message>
    <message>
        <source>Click to select, drag to move; drag from an object's arrows to connect, click them to add a neighbour</source>
        <translation>单击选择，拖动移动；从对象的箭头拖出即可连接，单击箭头则添加相邻组件</translation>
    </message>
    <message>
        <source>Click what has the look that you want to carry; Esc leaves</source>
        <translation>单击具有所需外观的对象；Esc 退出</translation>
    </message>
    <message>
        <source>Click what is to look the same; Esc leaves</source>
        <translation>单击要变成同样外观的对象；Esc 退出</translation>
    </message>
    <message>
        <source>Click, or drag the size of the note, and type</source>
        <translation>单击，或拖出便签的大小，然后输入</translation>
    </message>
    <message>
        <source>Click, or drag the width of the text, and type</source>
        <translation>单击，或拖出文本的宽度，然后输入</translation>
    </message>
    <message>
        <source>Clock to zero</source>
        <translation>计时归零</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Close strand</source>
        <translation>闭合线状结构</translation>
    </message>
    <message>
        <source>Close the panel that has the focus</source>
        <translation>关闭当前面板</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>Cloud##colour</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Coarse picture</source>
        <translation>图片分辨率过低</translation>
    </message>
    <message>
        <source>Collagen##colour</source>
        <translation>胶原</translation>
    </message>
    <message>
        <source>Collects versions and what went wrong, nothing of your figure</source>
        <translation>收集版本和错误信息，不含图的任何内容</translation>
    </message>
    <message>
        <source>Colloid##colour</source>
        <translation>胶质（甲状腺）</translation>
    </message>
    <message>
        <source>Colon##colour</source>
        <translation>结肠</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour behind everything; journals want white or none</source>
        <translation>所有内容后面的颜色；期刊要求白色或无背景</translation>
    </message>
    <message>
        <source>Colour of the area</source>
        <translation>区域的颜色</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字的颜色</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>轮廓的颜色</translation>
    </message>
    <message>
        <source>Colour of these letters</source>
        <translation>这些文字的颜色</translation>
    </message>
    <message>
        <source>Colour slots</source>
        <translation>颜色槽</translation>
    </message>
    <message>
        <source>Colour tag…</source>
        <translation>颜色标记…</translation>
    </message>
    <message>
        <source>Colour tells the relation: change it only where you must</source>
        <translation>颜色表示关系：仅在必要时更改</translation>
    </message>
    <message>
        <source>Colour vision</source>
        <translation>色觉模拟</translation>
    </message>
    <message>
        <source>Colour vision: {words}; leave</source>
        <translation>色觉模拟：{words}；退出</translation>
    </message>
    <message>
        <source>Colour: {slot}</source>
        <translation>颜色：{slot}</translation>
    </message>
    <message>
        <source>Coloured text</source>
        <translation>彩色文字</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours that merge</source>
        <translation>难以区分的颜色</translation>
    </message>
    <message>
        <source>Colours, text and lines of the theme</source>
        <translation>主题的颜色、文字和线条</translation>
    </message>
    <message>
        <source>Colours, text sizes and line widths of the whole figure, with a live view</source>
        <translation>整幅图的颜色、文字大小和线宽，可实时预览</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>命令搜索</translation>
    </message>
    <message>
        <source>Command, component, object, setting or statement</source>
        <translation>命令、组件、对象、设置或陈述</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Components that you place are labelled in English, as in most papers</source>
        <translation>您放置的组件以英文标注，与多数论文一致</translation>
    </message>
    <message>
        <source>Components that you place are labelled with the field's Chinese terms</source>
        <translation>您放置的组件以本领域的中文术语标注</translation>
    </message>
    <message>
        <source>Components, labels and titles are gone around; found anew when an end moves</source>
        <translation>绕过组件、标签和标题；端点移动时重新计算</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>快速编写</translation>
    </message>
    <message>
        <source>Compose##layout</source>
        <translation>组图</translation>
    </message>
    <message>
        <source>Conditions on dimensions or values that are not declared.</source>
        <translation>条件中的维度或值没有声明。</translation>
    </message>
    <message>
        <source>Conditions that exclude each other.</source>
        <translation>互相排斥的条件。</translation>
    </message>
    <message>
        <source>Conditions that never hold</source>
        <translation>永不成立的条件</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Connectors against contexts</source>
        <translation>连线与情境对照</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Context matrix</source>
        <translation>情境矩阵</translation>
    </message>
    <message>
        <source>Context matrix…</source>
        <translation>情境矩阵…</translation>
    </message>
    <message>
        <source>Context of a step</source>
        <translation>步骤的情境</translation>
    </message>
    <message>
        <source>Context toolbar</source>
        <translation>浮动工具栏</translation>
    </message>
    <message>
        <source>Context: {name}</source>
        <translation>情境：{name}</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Contrast {ratio:.1f}:1 on “{ground}”; {what} {least:g}:1.</source>
        <translation>与“{ground}”的对比度为 {ratio:.1f}:1；{what} {least:g}:1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as SVG and PNG</source>
        <translation>复制为 SVG 和 PNG</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy step</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Copy style</source>
        <translation>复制样式</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>复制图注</translation>
    </message>
    <message>
        <source>Copy the long text</source>
        <translation>复制长文本</translation>
    </message>
    <message>
        <source>Copy the references</source>
        <translation>复制文献</translation>
    </message>
    <message>
        <source>Copy the short text</source>
        <translation>复制短文本</translation>
    </message>
    <message>
        <source>Copy what it is about into a diagram of its own: {about}</source>
        <translation>将其涉及的内容复制到单独的图中：{about}</translation>
    </message>
    <message>
        <source>Cord##colour</source>
        <translation>索</translation>
    </message>
    <message>
        <source>Core##colour</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Cortex##colour</source>
        <translation>皮质</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Crosstalk Studio ended before this work was saved. What you open is not written to any file before you save it.</source>
        <translation>Crosstalk Studio 在保存这些内容之前退出了。您打开的内容在保存之前不会写入任何文件。</translation>
    </message>
    <message>
        <source>Crosstalk diagram</source>
        <translation>Crosstalk 图</translation>
    </message>
    <message>
        <source>Crosstalk diagram (*.crosstalk)</source>
        <translation>Crosstalk 图 (*.crosstalk)</translation>
    </message>
    <message>
        <source>Crosstalk diagrams (*.crosstalk);;SVG or PDF with a diagram inside (*.svg *.pdf);;All files (*)</source>
        <translation>Crosstalk 图 (*.crosstalk);;内含图的 SVG 或 PDF (*.svg *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Csf##colour</source>
        <translation>脑脊液</translation>
    </message>
    <message>
        <source>Ctrl during the drag</source>
        <translation>拖动时按住 Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything, and takes sentences: neuron -releases CGRP-&gt; CD8 T cell -| tumor cell.</source>
        <translation>Ctrl+K 可查找一切，也接受陈述：neuron -releases CGRP-&gt; CD8 T cell -| tumor cell。</translation>
    </message>
    <message>
        <source>Ctrl+wheel, Alt+wheel, pinch</source>
        <translation>Ctrl+滚轮、Alt+滚轮、双指缩放</translation>
    </message>
    <message>
        <source>Ctrl-click; double-click enters, Esc leaves</source>
        <translation>Ctrl+单击；双击进入，Esc 离开</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curved line</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut the page to {height:g} mm</source>
        <translation>将页面裁切到 {height:g} mm</translation>
    </message>
    <message>
        <source>Cyst##colour</source>
        <translation>囊</translation>
    </message>
    <message>
        <source>Cysteine##colour</source>
        <translation>半胱氨酸</translation>
    </message>
    <message>
        <source>Cytoplasm##colour</source>
        <translation>细胞质</translation>
    </message>
    <message>
        <source>DOI of the article or data set that the figure belongs to</source>
        <translation>此图所属文章或数据集的 DOI</translation>
    </message>
    <message>
        <source>DOIs and PMIDs that have not the form of one.</source>
        <translation>格式不正确的 DOI 和 PMID。</translation>
    </message>
    <message>
        <source>Damaged outlines were left out.</source>
        <translation>受损的轮廓已略去。</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark talk page</source>
        <translation>深色演讲页面</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>加深</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>虚线样式</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>顺时针角度</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete from my library…</source>
        <translation>从我的组件库中删除…</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>删除布局</translation>
    </message>
    <message>
        <source>Delete layout…</source>
        <translation>删除布局…</translation>
    </message>
    <message>
        <source>Delete the objects</source>
        <translation>删除这些对象</translation>
    </message>
    <message>
        <source>Delete “{name}” from your library?</source>
        <translation>从您的组件库中删除“{name}”？</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Dendrite##colour</source>
        <translation>树突</translation>
    </message>
    <message>
        <source>Dense##colour</source>
        <translation>致密部分</translation>
    </message>
    <message>
        <source>Dermis##colour</source>
        <translation>真皮</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Detail of the caption</source>
        <translation>图注的详细程度</translation>
    </message>
    <message>
        <source>Deutan</source>
        <translation>绿色弱/盲</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Diagram inside, to open and edit it again</source>
        <translation>内嵌图文件，以便再次打开和编辑</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>变淡</translation>
    </message>
    <message>
        <source>Dim in a step</source>
        <translation>在某一步中变淡</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimensions of the context and their values</source>
        <translation>情境的维度及其值</translation>
    </message>
    <message>
        <source>Dimensions of the context, such as the tumor type, and their values</source>
        <translation>情境的维度（例如肿瘤类型）及其值</translation>
    </message>
    <message>
        <source>Direct##colour</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Direction: {tip}</source>
        <translation>方向：{tip}</translation>
    </message>
    <message>
        <source>Disappear in a step</source>
        <translation>在某一步中消失</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Dissolve the group (Ctrl+Shift+G)</source>
        <translation>取消组合 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Dissolve the group and all groups in it</source>
        <translation>取消该组合及其中的所有组合</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>线间距</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>横向分布</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>纵向分布</translation>
    </message>
    <message>
        <source>Distribute, make equal</source>
        <translation>分布与匹配</translation>
    </message>
    <message>
        <source>Do not draw the connector there</source>
        <translation>在此情境中不绘制该连线</translation>
    </message>
    <message>
        <source>Do: {action}</source>
        <translation>执行：{action}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Dome##colour</source>
        <translation>穹顶</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dopamine</source>
        <translation>多巴胺</translation>
    </message>
    <message>
        <source>Double-click on the page to go into the group</source>
        <translation>在页面上双击即可进入组合</translation>
    </message>
    <message>
        <source>Double-click, or just type</source>
        <translation>双击，或直接输入</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Draft from the figure</source>
        <translation>根据图起草</translation>
    </message>
    <message>
        <source>Draft one</source>
        <translation>起草一份</translation>
    </message>
    <message>
        <source>Draft talk</source>
        <translation>起草演讲</translation>
    </message>
    <message>
        <source>Draft talk from the figure</source>
        <translation>根据图起草演讲</translation>
    </message>
    <message>
        <source>Draft the talk in the causal order of the figure</source>
        <translation>按图中的因果顺序起草演讲</translation>
    </message>
    <message>
        <source>Drag a box; what lies in it becomes a member of the region</source>
        <translation>拖出一个框；框内的内容成为该区域的成员</translation>
    </message>
    <message>
        <source>Drag a component onto the page</source>
        <translation>将组件拖到页面上</translation>
    </message>
    <message>
        <source>Drag a guide out of the ruler; double-click to type where it lies</source>
        <translation>从标尺拖出参考线；双击可输入其位置</translation>
    </message>
    <message>
        <source>Drag a handle at a component's side; on empty page the palette opens</source>
        <translation>拖动组件侧边的手柄；拖到页面空白处会打开组件库</translation>
    </message>
    <message>
        <source>Drag around what is to fill the window; click zooms in, Alt-click out, Esc puts the tool away</source>
        <translation>拖出要充满窗口的范围；单击放大，Alt 加单击缩小，Esc 放回工具</translation>
    </message>
    <message>
        <source>Drag from left to right on the page</source>
        <translation>在页面上从左向右拖动</translation>
    </message>
    <message>
        <source>Drag from right to left on the page</source>
        <translation>在页面上从右向左拖动</translation>
    </message>
    <message>
        <source>Drag the frame of the panel; it gets the next letter</source>
        <translation>拖出分图的边框；将自动获得下一个字母</translation>
    </message>
    <message>
        <source>Drag the guide; double-click to type its place, Delete takes it away, as dropping it on the ruler does</source>
        <translation>拖动参考线；双击可输入位置，Delete 移除，拖回标尺也可移除</translation>
    </message>
    <message>
        <source>Drag this end to something else, or to another place of the same thing; Ctrl leaves it free</source>
        <translation>将此端拖到其他对象，或同一对象的其他位置；Ctrl 使其保持自由</translation>
    </message>
    <message>
        <source>Drag to bend; double-click makes it a corner or smooth, Delete or Alt-click takes it away</source>
        <translation>拖动以弯曲；双击切换尖角或平滑，Delete 或按住 Alt 单击则移除</translation>
    </message>
    <message>
        <source>Drag to bend; double-click or Delete takes the point away</source>
        <translation>拖动以弯曲；双击或按 Delete 移除该点</translation>
    </message>
    <message>
        <source>Drag to connect; click to add a connected neighbour on this side</source>
        <translation>拖动以连接；单击则在这一侧添加相连的相邻组件</translation>
    </message>
    <message>
        <source>Drag to draw freely, or click point by point; Enter or double-click ends, Shift keeps to 15°</source>
        <translation>拖动可自由绘制，或逐点单击；按 Enter 或双击结束，Shift 保持 15° 步长</translation>
    </message>
    <message>
        <source>Drag to make the strand thicker or thinner</source>
        <translation>拖动以改变线状结构的粗细</translation>
    </message>
    <message>
        <source>Drag to make the strand thicker or thinner; Esc cancels</source>
        <translation>拖动以改变线状结构的粗细；Esc 取消</translation>
    </message>
    <message>
        <source>Drag to measure; click two things for the gap between them; Shift keeps to steps of 15°</source>
        <translation>拖动以测量；单击两个对象测量间距；Shift 每次 15°</translation>
    </message>
    <message>
        <source>Drag to move the page</source>
        <translation>拖动以移动页面</translation>
    </message>
    <message>
        <source>Drag to move the page, turn the wheel to zoom; the arrow keys move it too</source>
        <translation>拖动可移动页面，滚轮缩放；方向键也可移动</translation>
    </message>
    <message>
        <source>Drag to put one more point here</source>
        <translation>拖动可在此处再添加一个点</translation>
    </message>
    <message>
        <source>Drag to resize; Shift frees or keeps the proportions, Alt resizes from the centre</source>
        <translation>拖动以调整大小；Shift 解除或保持比例，Alt 从中心调整</translation>
    </message>
    <message>
        <source>Drag to turn; Shift goes in steps of 15°</source>
        <translation>拖动以旋转；Shift 以 15° 为步长</translation>
    </message>
    <message>
        <source>Draw a branch from where the pointer is on the strand</source>
        <translation>从指针所在的位置引出一个分支</translation>
    </message>
    <message>
        <source>Draw a frame</source>
        <translation>绘制边框</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>绘制线条</translation>
    </message>
    <message>
        <source>Draw it on the page</source>
        <translation>在页面上绘制</translation>
    </message>
    <message>
        <source>Draw or omit line</source>
        <translation>绘制或省略线条</translation>
    </message>
    <message>
        <source>Draw the head of the relation at the source too</source>
        <translation>在来源端也绘制该关系的箭头</translation>
    </message>
    <message>
        <source>Draw what travels</source>
        <translation>绘制传输物</translation>
    </message>
    <message>
        <source>Draw what travels on it</source>
        <translation>绘制其上的传输物</translation>
    </message>
    <message>
        <source>Drawing … {percent} %</source>
        <translation>正在绘制… {percent} %</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.svg *.svgz *.png *.jpg *.jpeg)</source>
        <translation>图形和图片 (*.svg *.svgz *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Drawings keep their proportions</source>
        <translation>图形保持比例</translation>
    </message>
    <message>
        <source>Drop it on an object, its edge, a port, a label or a line; Ctrl leaves it free; Esc cancels</source>
        <translation>将其放到对象、对象边缘、端口、标签或线上；Ctrl 使其保持自由；Esc 取消</translation>
    </message>
    <message>
        <source>Drop it on the ruler to take it away; Ctrl suspends snapping, Esc cancels</source>
        <translation>拖到标尺上即可移除；Ctrl 暂停吸附，Esc 取消</translation>
    </message>
    <message>
        <source>Drop the label where it reads best; Esc cancels</source>
        <translation>将标签放在最易读的位置；Esc 取消</translation>
    </message>
    <message>
        <source>Droplet##colour</source>
        <translation>液滴</translation>
    </message>
    <message>
        <source>Droplets##colour</source>
        <translation>液滴</translation>
    </message>
    <message>
        <source>Drug##colour</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Duct##colour</source>
        <translation>导管</translation>
    </message>
    <message>
        <source>Duodenum##colour</source>
        <translation>十二指肠</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Duplicate effect</source>
        <translation>复制效应</translation>
    </message>
    <message>
        <source>Duplicate theme</source>
        <translation>复制主题</translation>
    </message>
    <message>
        <source>Duplicate this effect</source>
        <translation>复制此效应</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>重复项…</translation>
    </message>
    <message>
        <source>EPS</source>
        <translation>EPS</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>较早的状态</translation>
    </message>
    <message>
        <source>Edema##colour</source>
        <translation>水肿</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Edge dashes</source>
        <translation>轮廓虚线</translation>
    </message>
    <message>
        <source>Edge width</source>
        <translation>轮廓宽度</translation>
    </message>
    <message>
        <source>Edges of regions</source>
        <translation>区域轮廓</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>编辑组件</translation>
    </message>
    <message>
        <source>Edit component…</source>
        <translation>编辑组件…</translation>
    </message>
    <message>
        <source>Edit contexts</source>
        <translation>编辑情境</translation>
    </message>
    <message>
        <source>Edit contexts…</source>
        <translation>编辑情境…</translation>
    </message>
    <message>
        <source>Edit mediator</source>
        <translation>编辑介导物</translation>
    </message>
    <message>
        <source>Edit scene</source>
        <translation>编辑场景</translation>
    </message>
    <message>
        <source>Edit scene…</source>
        <translation>编辑场景…</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Edit theme</source>
        <translation>编辑主题</translation>
    </message>
    <message>
        <source>Edit what is selected by keyboard; Esc comes back</source>
        <translation>用键盘编辑所选内容；Esc 返回</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Effect: evidence</source>
        <translation>效应：证据</translation>
    </message>
    <message>
        <source>Effect: hidden</source>
        <translation>效应：隐藏</translation>
    </message>
    <message>
        <source>Effect: relation</source>
        <translation>效应：关系</translation>
    </message>
    <message>
        <source>Effect: strength</source>
        <translation>效应：强度</translation>
    </message>
    <message>
        <source>Effect: when</source>
        <translation>效应：适用情境</translation>
    </message>
    <message>
        <source>Effects by context</source>
        <translation>各情境下的效应</translation>
    </message>
    <message>
        <source>Effects of an arrow that say different things in one context.</source>
        <translation>同一箭头的效应在同一情境下说法不一。</translation>
    </message>
    <message>
        <source>Effects that contradict each other</source>
        <translation>互相矛盾的效应</translation>
    </message>
    <message>
        <source>Efferent##colour</source>
        <translation>传出</translation>
    </message>
    <message>
        <source>Elastic##colour</source>
        <translation>弹性部分</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Emphasise</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Emphasise in a step</source>
        <translation>在某一步中突出显示</translation>
    </message>
    <message>
        <source>Emphasise the selection in this step: all else is pale</source>
        <translation>在此步骤中突出所选内容：其余变淡</translation>
    </message>
    <message>
        <source>Empty step</source>
        <translation>空步骤</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Empty view</source>
        <translation>空视图</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>结束 (Esc)</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>演讲结束</translation>
    </message>
    <message>
        <source>End with what the abbreviations stand for</source>
        <translation>在末尾列出缩写的含义</translation>
    </message>
    <message>
        <source>Endoneurium##colour</source>
        <translation>神经内膜</translation>
    </message>
    <message>
        <source>Enter adds {things} and {lines}.</source>
        <translation>按 Enter 添加{things}和{lines}。</translation>
    </message>
    <message>
        <source>Enter applies the suggestion, Esc puts everything back.</source>
        <translation>按 Enter 应用建议，按 Esc 全部恢复。</translation>
    </message>
    <message>
        <source>Enter applies the suggestion, Esc puts everything back; + and − change the spacing</source>
        <translation>按 Enter 应用建议，按 Esc 全部恢复；+ 和 − 更改间距</translation>
    </message>
    <message>
        <source>Enter or double-click ends, a click on the first point closes, Backspace takes a point back</source>
        <translation>按 Enter 或双击结束，单击第一个点则闭合，Backspace 撤回一个点</translation>
    </message>
    <message>
        <source>Enter takes the first; ↑ ↓ choose another.  A -&gt; B, A -| B say what the figure shows.</source>
        <translation>Enter 选取第一项；↑ ↓ 选择其他。输入 A -&gt; B、A -| B 即可说明图的含义。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entry to keep of {pair} and {pair2}</source>
        <translation>在 {pair} 与 {pair2} 中要保留的条目</translation>
    </message>
    <message>
        <source>Entry {index} is no publication and was left out.</source>
        <translation>条目 {index} 不是文献，已略去。</translation>
    </message>
    <message>
        <source>Epidermis##colour</source>
        <translation>表皮</translation>
    </message>
    <message>
        <source>Epineurium##colour</source>
        <translation>神经外膜</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc leaves this page; File ▸ Welcome page brings it back.</source>
        <translation>Esc 离开此页；“文件 ▸ 欢迎页”可再次打开。</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>已确立</translation>
    </message>
    <message>
        <source>Every arrow has evidence</source>
        <translation>每个箭头都有证据</translation>
    </message>
    <message>
        <source>Every arrow has evidence.</source>
        <translation>每个箭头都有证据。</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>所有快捷键一览</translation>
    </message>
    <message>
        <source>Everything can be seen.</source>
        <translation>全部清晰可辨。</translation>
    </message>
    <message>
        <source>Everything is connected.</source>
        <translation>全部都已连接。</translation>
    </message>
    <message>
        <source>Everything with the main colour of the selection</source>
        <translation>与所选内容主要颜色相同的全部对象</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence ({count})</source>
        <translation>证据（{count}）</translation>
    </message>
    <message>
        <source>Evidence: reference</source>
        <translation>证据：文献</translation>
    </message>
    <message>
        <source>Evidence: {label}</source>
        <translation>证据：{label}</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>证据…</translation>
    </message>
    <message>
        <source>Explain abbreviation</source>
        <translation>解释缩写</translation>
    </message>
    <message>
        <source>Explain the relations in use, at the foot of the page</source>
        <translation>在页面下方说明所用的关系</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export layer</source>
        <translation>导出图层</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>导出文献</translation>
    </message>
    <message>
        <source>Export talk</source>
        <translation>导出演讲</translation>
    </message>
    <message>
        <source>Export talk…</source>
        <translation>导出演讲…</translation>
    </message>
    <message>
        <source>Export the talk…</source>
        <translation>导出演讲…</translation>
    </message>
    <message>
        <source>Export writes SVG, PDF, PNG, PowerPoint and more. Problems tells what the journal would object to.</source>
        <translation>导出可写成 SVG、PDF、PNG、PowerPoint 等格式。“问题”会指出期刊可能提出的异议。</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exports name the author in their credits.</source>
        <translation>导出时在署名中注明作者。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Faint shapes</source>
        <translation>不够醒目的形状</translation>
    </message>
    <message>
        <source>Faint text</source>
        <translation>不够醒目的文字</translation>
    </message>
    <message>
        <source>Family, Given: one person per line</source>
        <translation>姓, 名：每行一人</translation>
    </message>
    <message>
        <source>Fascia##colour</source>
        <translation>筋膜</translation>
    </message>
    <message>
        <source>Fascicle##colour</source>
        <translation>神经束</translation>
    </message>
    <message>
        <source>Fat##colour</source>
        <translation>脂肪</translation>
    </message>
    <message>
        <source>Fibre##colour</source>
        <translation>纤维</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Figures in which it was placed stay as they are. This cannot be undone.</source>
        <translation>已使用它的图保持不变。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Figures of cancer neuroscience that know what they say.</source>
        <translation>知道自己在说什么的癌症神经科学图。</translation>
    </message>
    <message>
        <source>Filament##colour</source>
        <translation>细丝</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files in which it is used keep it. This cannot be undone.</source>
        <translation>使用它的文件仍会保留它。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fill and edge</source>
        <translation>填充和轮廓</translation>
    </message>
    <message>
        <source>Fill opacity</source>
        <translation>填充不透明度</translation>
    </message>
    <message>
        <source>Fill synapse</source>
        <translation>填充突触</translation>
    </message>
    <message>
        <source>Fill synapse with</source>
        <translation>填充突触</translation>
    </message>
    <message>
        <source>Fill synapse with {label}</source>
        <translation>以{label}填充突触</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation>筛选答案</translation>
    </message>
    <message>
        <source>Filter, light and context of the page become a step</source>
        <translation>页面的筛选、高亮和情境成为一个步骤</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Filtered: {words}</source>
        <translation>已筛选：{words}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and do anything, place a component, or say what the figure shows</source>
        <translation>查找并执行任何操作，放置组件，或说明图的含义</translation>
    </message>
    <message>
        <source>Find and place</source>
        <translation>查找并放置</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find and replace, seen on the page before it is done</source>
        <translation>查找和替换，替换前可在页面上预览</translation>
    </message>
    <message>
        <source>Find anything, or say it:  sensory neuron -releases CGRP-&gt; CD8 T cell -| tumor cell</source>
        <translation>查找任何内容，或直接说明：sensory neuron -releases CGRP-&gt; CD8 T cell -| tumor cell</translation>
    </message>
    <message>
        <source>Find by name, synonym, abbreviation or identifier; typing errors are forgiven.
↓ goes to the results, Enter places the first.</source>
        <translation>按名称、同义词、缩写或标识符查找；允许拼写错误。
↓ 转到结果，Enter 放置第一个。</translation>
    </message>
    <message>
        <source>Find entries that are the same publication, and merge them</source>
        <translation>查找属于同一篇文献的条目并合并</translation>
    </message>
    <message>
        <source>Find new routes for the selected connectors, or for all where none is selected; shown before they apply</source>
        <translation>为所选连线寻找新的路径，未选择时则为全部连线；应用前先预览</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find words, types, identifiers and looks in the figure</source>
        <translation>在图中查找文字、类型、标识符和外观</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>适应全部</translation>
    </message>
    <message>
        <source>Fit regions to members</source>
        <translation>区域适应成员大小</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>适应所选内容</translation>
    </message>
    <message>
        <source>Fit to paper</source>
        <translation>适应纸张</translation>
    </message>
    <message>
        <source>Five things to know, in the window itself</source>
        <translation>五个要点，就在窗口中说明</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>上下翻转</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>浮动或停靠</translation>
    </message>
    <message>
        <source>Float##panel</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Fluid##colour</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>Fold or unfold “{title}”</source>
        <translation>折叠或展开“{title}”</translation>
    </message>
    <message>
        <source>Follicle##colour</source>
        <translation>滤泡</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>For which values of the context this holds</source>
        <translation>在情境取哪些值时成立</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>用于 {name}</translation>
    </message>
    <message>
        <source>For {where} letters of panels should be in {wanted} case; {listed} should change.</source>
        <translation>{where}要求分图字母为{wanted}；应更改 {listed}。</translation>
    </message>
    <message>
        <source>For {where} text should not be coloured; the words of {name} are.</source>
        <translation>{where}要求文字不使用彩色；{name}的文字却是彩色。</translation>
    </message>
    <message>
        <source>For {where} the typeface should be {face}; the figure is set in Arial or Helvetica.</source>
        <translation>{where}要求字体为 {face}；此图使用 Arial 或 Helvetica。</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>力导向</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format of the references</source>
        <translation>文献的格式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Free outline</source>
        <translation>自由轮廓</translation>
    </message>
    <message>
        <source>Free region</source>
        <translation>自由区域</translation>
    </message>
    <message>
        <source>Free the ends</source>
        <translation>松开两端</translation>
    </message>
    <message>
        <source>Free the proportions of a component</source>
        <translation>解除组件的比例锁定</translation>
    </message>
    <message>
        <source>Free##colour</source>
        <translation>自由区域</translation>
    </message>
    <message>
        <source>Free: click to lock</source>
        <translation>未锁定：单击以锁定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>来自目录</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>距左边缘</translation>
    </message>
    <message>
        <source>From the page to the panels, the toolbar and the bars, and back</source>
        <translation>在页面、面板、工具栏和各栏之间依次切换</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>距上边缘</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>GABA</source>
        <translation>GABA</translation>
    </message>
    <message>
        <source>GRP</source>
        <translation>GRP</translation>
    </message>
    <message>
        <source>Galanin</source>
        <translation>甘丙肽</translation>
    </message>
    <message>
        <source>Gallbladder##colour</source>
        <translation>胆囊</translation>
    </message>
    <message>
        <source>Ganglion##colour</source>
        <translation>神经节</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Ghost##colour</source>
        <translation>残影</translation>
    </message>
    <message>
        <source>Give any action another key</source>
        <translation>为任何操作设置其他快捷键</translation>
    </message>
    <message>
        <source>Give back the look of the relation</source>
        <translation>恢复该关系的外观</translation>
    </message>
    <message>
        <source>Give everything back to the theme it was made from</source>
        <translation>全部恢复为其基础主题的设置</translation>
    </message>
    <message>
        <source>Give it a key, such as SONG25.</source>
        <translation>请给它一个键，例如 SONG25。</translation>
    </message>
    <message>
        <source>Give the colours of this one to all of its type, relation or kind, in one step</source>
        <translation>将此对象的颜色一步应用到同一类型、关系或种类的全部对象</translation>
    </message>
    <message>
        <source>Give the look of the selected thing to what is clicked next; double-click to go on until Esc</source>
        <translation>把所选对象的外观应用到接下来单击的对象；双击可连续使用，直到按 Esc</translation>
    </message>
    <message>
        <source>Give these colours to all of this type</source>
        <translation>将这些颜色应用到此类型的全部对象</translation>
    </message>
    <message>
        <source>Give this action the keys it came with</source>
        <translation>恢复此操作原有的快捷键</translation>
    </message>
    <message>
        <source>Give to all of this type</source>
        <translation>应用到此类型的全部对象</translation>
    </message>
    <message>
        <source>Gland##colour</source>
        <translation>腺体</translation>
    </message>
    <message>
        <source>Glia##colour</source>
        <translation>胶质</translation>
    </message>
    <message>
        <source>Glint##colour</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>Glutamate</source>
        <translation>谷氨酸</translation>
    </message>
    <message>
        <source>Go around things</source>
        <translation>绕开对象</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>返回 {name}</translation>
    </message>
    <message>
        <source>Go into the field and press the new key.</source>
        <translation>单击输入框，然后按下新的快捷键。</translation>
    </message>
    <message>
        <source>Go on: what does the last arrow lead to?</source>
        <translation>请继续：最后一个箭头指向什么？</translation>
    </message>
    <message>
        <source>Go there: {kind}</source>
        <translation>转到：{kind}</translation>
    </message>
    <message>
        <source>Go to the context toolbar</source>
        <translation>转到浮动工具栏</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>转到检查器</translation>
    </message>
    <message>
        <source>Go to the search box of the palette; Esc comes back</source>
        <translation>转到组件库的搜索框；Esc 返回</translation>
    </message>
    <message>
        <source>Goes into files: click to keep it out</source>
        <translation>会写入文件：单击以排除</translation>
    </message>
    <message>
        <source>Granules##colour</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Greek letters and signs (or type \alpha)</source>
        <translation>希腊字母和符号（或输入 \alpha）</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>网格步长</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Group that is entered</source>
        <translation>当前所在的组</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Guides around the selection</source>
        <translation>围绕所选内容的参考线</translation>
    </message>
    <message>
        <source>Gut##colour</source>
        <translation>肠道</translation>
    </message>
    <message>
        <source>Hair##colour</source>
        <translation>毛发</translation>
    </message>
    <message>
        <source>Halo of text</source>
        <translation>文字光晕</translation>
    </message>
    <message>
        <source>Halo of text on lines</source>
        <translation>线上文字的光晕</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Hard to tell from {words}.</source>
        <translation>难以与{words}区分。</translation>
    </message>
    <message>
        <source>Head at both ends</source>
        <translation>两端都有箭头</translation>
    </message>
    <message>
        <source>Head edge##colour</source>
        <translation>头部轮廓</translation>
    </message>
    <message>
        <source>Head inner edge##colour</source>
        <translation>内层头部轮廓</translation>
    </message>
    <message>
        <source>Head inner##colour</source>
        <translation>内层头部</translation>
    </message>
    <message>
        <source>Head##colour</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Heads at both ends</source>
        <translation>两端都有箭头</translation>
    </message>
    <message>
        <source>Heads##colour</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Heart##colour</source>
        <translation>心脏</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>页面高度</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hidden guides are not snapped to either</source>
        <translation>隐藏的参考线也不会吸附</translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation>在此隐藏</translation>
    </message>
    <message>
        <source>Hidden it still counts: the statement, the graph and the description name it</source>
        <translation>隐藏后仍然有效：陈述、关系网络和说明中仍会提到它</translation>
    </message>
    <message>
        <source>Hidden: click to show</source>
        <translation>已隐藏：单击以显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>隐藏图层</translation>
    </message>
    <message>
        <source>Highlight##colour</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hold a bank card ({CARD:g} mm wide) to the screen and make the drawn one as large</source>
        <translation>将银行卡（宽 {CARD:g} mm）贴在屏幕上，并使所画的卡与其一样大</translation>
    </message>
    <message>
        <source>Hole##colour</source>
        <translation>孔</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Home End</translation>
    </message>
    <message>
        <source>Hormone##colour</source>
        <translation>激素</translation>
    </message>
    <message>
        <source>How does a signal get from A to B?</source>
        <translation>信号如何从 A 到达 B？</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>多远</translation>
    </message>
    <message>
        <source>How far along the line it sits</source>
        <translation>沿线所处的位置</translation>
    </message>
    <message>
        <source>How far outwards it stands from the line or port, such as the cleft of a synapse</source>
        <translation>从线或端口向外的距离，例如突触间隙</translation>
    </message>
    <message>
        <source>How far the lines of the grid lie apart, and which are stronger</source>
        <translation>网格线的间距，以及哪些是粗线</translation>
    </message>
    <message>
        <source>How lines stand in their box</source>
        <translation>文字在框中的对齐方式</translation>
    </message>
    <message>
        <source>How many columns of entries</source>
        <translation>条目分为几列</translation>
    </message>
    <message>
        <source>How many steps far</source>
        <translation>多少步以内</translation>
    </message>
    <message>
        <source>How much the fill hides what is behind</source>
        <translation>填充遮住后面内容的程度</translation>
    </message>
    <message>
        <source>How strong it is there</source>
        <translation>在该情境中的强度</translation>
    </message>
    <message>
        <source>How strong the effect is; makes the line thicker</source>
        <translation>效应的强度；越强线越粗</translation>
    </message>
    <message>
        <source>How strongly it is supported</source>
        <translation>证据支持的强度</translation>
    </message>
    <message>
        <source>How the line is broken</source>
        <translation>线条的虚线样式</translation>
    </message>
    <message>
        <source>How the line runs</source>
        <translation>线条的走向</translation>
    </message>
    <message>
        <source>How the outline is broken</source>
        <translation>轮廓的虚线样式</translation>
    </message>
    <message>
        <source>How wide the gaps are (+ and − on the page)</source>
        <translation>间距的大小（在页面上按 + 和 −）</translation>
    </message>
    <message>
        <source>Hypothesised</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Illustrator, Inkscape</source>
        <translation>Illustrator、Inkscape</translation>
    </message>
    <message>
        <source>Immune##colour</source>
        <translation>免疫</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>导入组件库</translation>
    </message>
    <message>
        <source>Import library…</source>
        <translation>导入组件库…</translation>
    </message>
    <message>
        <source>Import own component</source>
        <translation>导入自有组件</translation>
    </message>
    <message>
        <source>Import own component…</source>
        <translation>导入自有组件…</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>导入文献</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>导入文献…</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>导入 {count} 篇</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In the context {chosen}</source>
        <translation>情境为{chosen}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>仅在所选对象中</translation>
    </message>
    <message>
        <source>In this diagram</source>
        <translation>在此图中</translation>
    </message>
    <message>
        <source>In this step {chosen}:</source>
        <translation>在此步骤中{chosen}：</translation>
    </message>
    <message>
        <source>In which contexts it is drawn</source>
        <translation>在哪些情境中绘制</translation>
    </message>
    <message>
        <source>In words, for what has no title above</source>
        <translation>用文字说明，适用于上面没有标题的情况</translation>
    </message>
    <message>
        <source>In {context}</source>
        <translation>情境：{context}</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>内侧</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation>插入图片…</translation>
    </message>
    <message>
        <source>Insert scene…</source>
        <translation>插入场景…</translation>
    </message>
    <message>
        <source>Insert the scene</source>
        <translation>插入该场景</translation>
    </message>
    <message>
        <source>Insert {title}</source>
        <translation>插入{title}</translation>
    </message>
    <message>
        <source>Inside the group {name}</source>
        <translation>在组 {name} 内</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Invasion##colour</source>
        <translation>侵袭</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>It acts on nothing.</source>
        <translation>它不作用于任何对象。</translation>
    </message>
    <message>
        <source>It cannot be moved or changed on the page (Ctrl+Shift+L)</source>
        <translation>不能在页面上移动或更改 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It cuts nothing off.</source>
        <translation>它不会切断任何联系。</translation>
    </message>
    <message>
        <source>It has so many masks and filters that all of it became pixels; it keeps its colours.</source>
        <translation>其中的蒙版和滤镜过多，已全部转为像素；颜色保持不变。</translation>
    </message>
    <message>
        <source>It holds art by {author} ({licence}).</source>
        <translation>其中含有 {author} 的图形（{licence}）。</translation>
    </message>
    <message>
        <source>It is not drawn (Ctrl+Shift+H)</source>
        <translation>不绘制 (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>倾斜 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Its end joins its beginning</source>
        <translation>终点与起点相连</translation>
    </message>
    <message>
        <source>Its folder {folder} cannot be reached; perhaps the drive was removed. Nothing is lost: the diagram stays open here.</source>
        <translation>无法访问其文件夹 {folder}；驱动器可能已被移除。没有丢失任何内容：图仍在此处打开。</translation>
    </message>
    <message>
        <source>Its heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Its outline</source>
        <translation>轮廓形状</translation>
    </message>
    <message>
        <source>Its title; type _{2}, ^{+} or \alpha</source>
        <translation>标题；可输入 _{2}、^{+} 或 \alpha</translation>
    </message>
    <message>
        <source>Its turn against the line</source>
        <translation>相对于线的倾斜角度</translation>
    </message>
    <message>
        <source>Join it to {name}</source>
        <translation>将其连接到{name}</translation>
    </message>
    <message>
        <source>Join strands</source>
        <translation>合并线状结构</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Journal or book</source>
        <translation>期刊或图书</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>期刊…</translation>
    </message>
    <message>
        <source>Jump over lines</source>
        <translation>跨越线条</translation>
    </message>
    <message>
        <source>Junction##colour</source>
        <translation>连接处</translation>
    </message>
    <message>
        <source>Just type to change its words (a single key such as C still takes its tool); Ctrl+Shift+K connects</source>
        <translation>直接输入即可更改文字（单个键如 C 仍会切换工具）；Ctrl+Shift+K 连接</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep a PNG, JPEG or SVG inside the diagram</source>
        <translation>将 PNG、JPEG 或 SVG 保存在图中</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Keep for other diagrams</source>
        <translation>保留供其他图使用</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Keep in my library</source>
        <translation>保存在我的组件库中</translation>
    </message>
    <message>
        <source>Keep it as one step (Enter)</source>
        <translation>保留为一个步骤 (Enter)</translation>
    </message>
    <message>
        <source>Keep layer out of files</source>
        <translation>不导出图层</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep proportions</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <source>Keep the drawing of what is selected, to be placed like any component</source>
        <translation>保留所选内容的图形，以便像其他组件一样放置</translation>
    </message>
    <message>
        <source>Keep the permission; the journal will ask for it.</source>
        <translation>请保存许可文件；期刊会要求提供。</translation>
    </message>
    <message>
        <source>Keep the present state under a name, until you delete it</source>
        <translation>将当前状态以一个名称保留，直到您删除它</translation>
    </message>
    <message>
        <source>Keep this dialog open for another format</source>
        <translation>保持此对话框打开，以便导出其他格式</translation>
    </message>
    <message>
        <source>Keep what is selected with its meaning, to be placed from the scenes of the palette</source>
        <translation>保留所选内容及其含义，以便从组件库的场景中放置</translation>
    </message>
    <message>
        <source>Keep where the panels stand now under a name</source>
        <translation>以名称保存面板的当前位置</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>已保留为“{name}”</translation>
    </message>
    <message>
        <source>Kept with this figure</source>
        <translation>随此图保存</translation>
    </message>
    <message>
        <source>Keratin##colour</source>
        <translation>角蛋白</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys by menu</source>
        <translation>按菜单排列的快捷键</translation>
    </message>
    <message>
        <source>Keys of “{name}”</source>
        <translation>“{name}”的快捷键</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Kidney##colour</source>
        <translation>肾</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>区域种类</translation>
    </message>
    <message>
        <source>Kind of strand</source>
        <translation>线状结构的种类</translation>
    </message>
    <message>
        <source>Kinds that are listed</source>
        <translation>列出的类别</translation>
    </message>
    <message>
        <source>L, or hold the mouse</source>
        <translation>L，或按住鼠标</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label and mediator</source>
        <translation>标签和介导物</translation>
    </message>
    <message>
        <source>Label at</source>
        <translation>标签位置</translation>
    </message>
    <message>
        <source>Label width</source>
        <translation>标签宽度</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels into Chinese</source>
        <translation>标签改为中文</translation>
    </message>
    <message>
        <source>Labels into English</source>
        <translation>标签改为英文</translation>
    </message>
    <message>
        <source>Labels of the selected things, or of all, that are still those of the catalogue; your own words stay</source>
        <translation>所选对象（或全部对象）中仍为目录原文的标签；您自己的文字保持不变</translation>
    </message>
    <message>
        <source>Lamellipodium##colour</source>
        <translation>片状伪足</translation>
    </message>
    <message>
        <source>Lamina##colour</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>文字过大</translation>
    </message>
    <message>
        <source>Larger notes (+)</source>
        <translation>放大备注 (+)</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>较晚的状态</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>排布</translation>
    </message>
    <message>
        <source>Layer 1 from the top</source>
        <translation>从上数第 1 个图层</translation>
    </message>
    <message>
        <source>Layer 10 from the top</source>
        <translation>从上数第 10 个图层</translation>
    </message>
    <message>
        <source>Layer 11 from the top</source>
        <translation>从上数第 11 个图层</translation>
    </message>
    <message>
        <source>Layer 12 from the top</source>
        <translation>从上数第 12 个图层</translation>
    </message>
    <message>
        <source>Layer 2 from the top</source>
        <translation>从上数第 2 个图层</translation>
    </message>
    <message>
        <source>Layer 3 from the top</source>
        <translation>从上数第 3 个图层</translation>
    </message>
    <message>
        <source>Layer 4 from the top</source>
        <translation>从上数第 4 个图层</translation>
    </message>
    <message>
        <source>Layer 5 from the top</source>
        <translation>从上数第 5 个图层</translation>
    </message>
    <message>
        <source>Layer 6 from the top</source>
        <translation>从上数第 6 个图层</translation>
    </message>
    <message>
        <source>Layer 7 from the top</source>
        <translation>从上数第 7 个图层</translation>
    </message>
    <message>
        <source>Layer 8 from the top</source>
        <translation>从上数第 8 个图层</translation>
    </message>
    <message>
        <source>Layer 9 from the top</source>
        <translation>从上数第 9 个图层</translation>
    </message>
    <message>
        <source>Layer above</source>
        <translation>上一图层</translation>
    </message>
    <message>
        <source>Layer below</source>
        <translation>下一图层</translation>
    </message>
    <message>
        <source>Layer that is listed</source>
        <translation>列出的图层</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>图层 {number}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layers down</source>
        <translation>自上而下分层</translation>
    </message>
    <message>
        <source>Layers to the right</source>
        <translation>自左向右分层</translation>
    </message>
    <message>
        <source>Layers##arrangement</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Layout 1 of your own</source>
        <translation>自定义布局 1</translation>
    </message>
    <message>
        <source>Layout 2 of your own</source>
        <translation>自定义布局 2</translation>
    </message>
    <message>
        <source>Layout 3 of your own</source>
        <translation>自定义布局 3</translation>
    </message>
    <message>
        <source>Layout 4 of your own</source>
        <translation>自定义布局 4</translation>
    </message>
    <message>
        <source>Layout 5 of your own</source>
        <translation>自定义布局 5</translation>
    </message>
    <message>
        <source>Layout 6 of your own</source>
        <translation>自定义布局 6</translation>
    </message>
    <message>
        <source>Layout to delete</source>
        <translation>要删除的布局</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Lead curved and elbow lines around components, labels and titles</source>
        <translation>使曲线和折线绕过组件、标签和标题</translation>
    </message>
    <message>
        <source>Lead it around</source>
        <translation>使其绕行</translation>
    </message>
    <message>
        <source>Lead##colour</source>
        <translation>引线</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Least width</source>
        <translation>最小宽度</translation>
    </message>
    <message>
        <source>Leave dark talk page</source>
        <translation>退出深色演讲页面</translation>
    </message>
    <message>
        <source>Leave it where it is and ask again at the next start</source>
        <translation>保留在原处，下次启动时再询问</translation>
    </message>
    <message>
        <source>Leave the evidence view</source>
        <translation>退出证据视图</translation>
    </message>
    <message>
        <source>Leave the group (Esc)</source>
        <translation>退出组 (Esc)</translation>
    </message>
    <message>
        <source>Leave, cancel</source>
        <translation>离开、取消</translation>
    </message>
    <message>
        <source>Leave: show the whole figure (Esc)</source>
        <translation>离开：显示整幅图 (Esc)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left and upper edge on the page</source>
        <translation>在页面上的左边和上边位置</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Left to right takes what is enclosed, right to left what is touched; Shift adds</source>
        <translation>从左向右选取完全框住的对象，从右向左选取接触到的对象；Shift 追加</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Legend edge</source>
        <translation>图例轮廓</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Let go or click to insert the scene, Esc to leave it; Ctrl suspends snapping</source>
        <translation>松开或单击以插入场景，Esc 放弃；Ctrl 暂停吸附</translation>
    </message>
    <message>
        <source>Let go to place it, Esc to leave it; Ctrl suspends snapping</source>
        <translation>松开以放置，Esc 放弃；Ctrl 暂停吸附</translation>
    </message>
    <message>
        <source>Let go to see this part of the page as large as the window, Esc cancels</source>
        <translation>松开后此部分将充满窗口，Esc 取消</translation>
    </message>
    <message>
        <source>Let it keep its place on the strand or edge that is nearest, and turn with it</source>
        <translation>使其保持在最近的线状结构或边缘上，并随之转动</translation>
    </message>
    <message>
        <source>Let it stand where it is, on nothing</source>
        <translation>使其留在原处，不附着于任何对象</translation>
    </message>
    <message>
        <source>Let label and mediator find room along the line by themselves again</source>
        <translation>让标签和介导物重新沿线自动寻找位置</translation>
    </message>
    <message>
        <source>Let the end of the strand meet its beginning</source>
        <translation>使线状结构的终点与起点相接</translation>
    </message>
    <message>
        <source>Let the ends of the strand be free of what they are joined to</source>
        <translation>使线状结构的两端脱离所连接的对象</translation>
    </message>
    <message>
        <source>Let the line hop over those that it crosses</source>
        <translation>使线条跨过与其交叉的线</translation>
    </message>
    <message>
        <source>Let the panel that has the focus float above the window, or put it back</source>
        <translation>让当前面板浮动，或放回原处</translation>
    </message>
    <message>
        <source>Let the selection appear in this step; it is away before</source>
        <translation>所选内容在此步骤中出现；在此之前不显示</translation>
    </message>
    <message>
        <source>Let the selection disappear in this step</source>
        <translation>所选内容在此步骤中消失</translation>
    </message>
    <message>
        <source>Let the strand run the other way; what sits on it stays where it is</source>
        <translation>使线状结构反向；附着其上的对象保持原位</translation>
    </message>
    <message>
        <source>Let the strand run through fewer points</source>
        <translation>使线状结构经过较少的点</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letter the panels in reading order</source>
        <translation>按阅读顺序为分图编排字母</translation>
    </message>
    <message>
        <source>Letters of panels in another case than the journal's.</source>
        <translation>分图字母的大小写与期刊要求不同。</translation>
    </message>
    <message>
        <source>Letters of panels that do not follow the order of reading.</source>
        <translation>分图字母没有按阅读顺序排列。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Libraries (*.crosstalk-library)</source>
        <translation>组件库 (*.crosstalk-library)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>组件库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Ligament##colour</source>
        <translation>韧带</translation>
    </message>
    <message>
        <source>Ligand##colour</source>
        <translation>配体</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light##colour</source>
        <translation>亮部</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变浅</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>线条颜色</translation>
    </message>
    <message>
        <source>Line jumps</source>
        <translation>线条跨越</translation>
    </message>
    <message>
        <source>Line shape</source>
        <translation>线条形状</translation>
    </message>
    <message>
        <source>Line style says it</source>
        <translation>以线型表示</translation>
    </message>
    <message>
        <source>Line style says the evidence: whole if strong, else dashed</source>
        <translation>以线型表示证据：强则为实线，否则为虚线</translation>
    </message>
    <message>
        <source>Line widths</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Line##colour</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Lines (× of a relation's own)</source>
        <translation>线条（关系自身线宽的倍数 ×）</translation>
    </message>
    <message>
        <source>Lines under the least weight at the width of print.</source>
        <translation>按印刷宽度低于最小线宽的线条。</translation>
    </message>
    <message>
        <source>Lines##colour</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Links to other files and addresses were removed; what they show is missing.</source>
        <translation>指向其他文件和地址的链接已移除；其显示的内容缺失。</translation>
    </message>
    <message>
        <source>List what was silenced too, with the reasons</source>
        <translation>同时列出已忽略的项及其理由</translation>
    </message>
    <message>
        <source>Load the file</source>
        <translation>加载文件</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>加载 {name}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock guides</source>
        <translation>锁定参考线</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>锁定图层</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked guides cannot be moved</source>
        <translation>锁定的参考线不能移动</translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>已锁定：单击以解锁</translation>
    </message>
    <message>
        <source>Long alternative text</source>
        <translation>长替代文字</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>对照查看</translation>
    </message>
    <message>
        <source>Look at versions and backups beside what is open, and restore one</source>
        <translation>将版本和备份与当前打开的内容并排查看，并恢复其中一个</translation>
    </message>
    <message>
        <source>Look at: {names}.</source>
        <translation>请注意：{names}。</translation>
    </message>
    <message>
        <source>Look of the selected letters</source>
        <translation>所选文字的样式</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Loose end</source>
        <translation>悬空的端点</translation>
    </message>
    <message>
        <source>Lumen##colour</source>
        <translation>管腔</translation>
    </message>
    <message>
        <source>Luminance alone, as a copier or a black-and-white print shows it</source>
        <translation>仅亮度，如同复印或黑白打印的效果</translation>
    </message>
    <message>
        <source>Luteum##colour</source>
        <translation>黄体</translation>
    </message>
    <message>
        <source>Lymph##colour</source>
        <translation>淋巴</translation>
    </message>
    <message>
        <source>Macrophage##colour</source>
        <translation>巨噬细胞</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Make a layer above the one that is drawn in, and put the selection into it</source>
        <translation>在当前绘制图层之上新建图层，并放入所选对象</translation>
    </message>
    <message>
        <source>Make another one to change</source>
        <translation>另建一个以便更改</translation>
    </message>
    <message>
        <source>Make bold</source>
        <translation>设为加粗</translation>
    </message>
    <message>
        <source>Make italic</source>
        <translation>设为倾斜</translation>
    </message>
    <message>
        <source>Make one strand of two of a kind, joined at their nearest ends</source>
        <translation>将两条同类的线状结构在最近的端点处合并为一条</translation>
    </message>
    <message>
        <source>Make regions as large as what is in them</source>
        <translation>使区域与其内容大小相符</translation>
    </message>
    <message>
        <source>Make the line opaque</source>
        <translation>使线条不透明</translation>
    </message>
    <message>
        <source>Make the lines {floor:g} pt thick</source>
        <translation>将线宽设为 {floor:g} pt</translation>
    </message>
    <message>
        <source>Make the long text the figure's description, which every export carries</source>
        <translation>将长文本设为图的说明，每次导出都会附带</translation>
    </message>
    <message>
        <source>Make the open diagram this state, as one step that can be undone</source>
        <translation>将打开的图变为此状态，作为可撤销的一个步骤</translation>
    </message>
    <message>
        <source>Make the page {most:g} mm wide</source>
        <translation>将页面宽度设为 {most:g} mm</translation>
    </message>
    <message>
        <source>Make the short text the figure's description</source>
        <translation>将短文本设为图的说明</translation>
    </message>
    <message>
        <source>Malformed identifier</source>
        <translation>标识符格式有误</translation>
    </message>
    <message>
        <source>Mark##colour</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marker##colour</source>
        <translation>标号</translation>
    </message>
    <message>
        <source>Marrow##colour</source>
        <translation>骨髓</translation>
    </message>
    <message>
        <source>Masks, filters, patterns and markers were left out.</source>
        <translation>蒙版、滤镜、图案和标记已略去。</translation>
    </message>
    <message>
        <source>Match a bank card…</source>
        <translation>按银行卡校准…</translation>
    </message>
    <message>
        <source>Match size</source>
        <translation>匹配大小</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Matrix##colour</source>
        <translation>基质</translation>
    </message>
    <message>
        <source>Meanings that look the same to some eyes, or in grey.</source>
        <translation>对某些色觉或在灰度下看起来相同的含义。</translation>
    </message>
    <message>
        <source>Meanings that only red against green tells apart.</source>
        <translation>仅靠红与绿区分的含义。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>介导物</translation>
    </message>
    <message>
        <source>Mediator at</source>
        <translation>介导物位置</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Medulla##colour</source>
        <translation>髓质</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Membrane##colour</source>
        <translation>膜</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>合并重复项</translation>
    </message>
    <message>
        <source>Merge references</source>
        <translation>合并文献</translation>
    </message>
    <message>
        <source>Merge {count}</source>
        <translation>合并 {count} 项</translation>
    </message>
    <message>
        <source>Merged 1 reference.</source>
        <translation>已合并 1 篇文献。</translation>
    </message>
    <message>
        <source>Merged {count} references.</source>
        <translation>已合并 {count} 篇文献。</translation>
    </message>
    <message>
        <source>Mesh##colour</source>
        <translation>网</translation>
    </message>
    <message>
        <source>Microenvironment##colour</source>
        <translation>微环境</translation>
    </message>
    <message>
        <source>Microtubule##colour</source>
        <translation>微管</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>Millimetres above and beside the page; drag guides out of them</source>
        <translation>页面上方和左侧的毫米标尺；可从中拖出参考线</translation>
    </message>
    <message>
        <source>Missing description</source>
        <translation>缺少说明</translation>
    </message>
    <message>
        <source>Missing title</source>
        <translation>缺少标题</translation>
    </message>
    <message>
        <source>Mitochondria##colour</source>
        <translation>线粒体</translation>
    </message>
    <message>
        <source>Mitochondrion##colour</source>
        <translation>线粒体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model system: species, cell line or cohort</source>
        <translation>模型系统：物种、细胞系或队列</translation>
    </message>
    <message>
        <source>Modulator##colour</source>
        <translation>调节物</translation>
    </message>
    <message>
        <source>Molecules, vesicles, cells or organelles along the line, as the relation has them; without, it is a plain line</source>
        <translation>按关系沿线绘制的分子、囊泡、细胞或细胞器；不勾选则为普通线条</translation>
    </message>
    <message>
        <source>More colours…</source>
        <translation>更多颜色…</translation>
    </message>
    <message>
        <source>More than one draws a cluster</source>
        <translation>大于一时绘制成一簇</translation>
    </message>
    <message>
        <source>More##of a bar</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>纹样</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move about on the page</source>
        <translation>在页面上移动</translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation>移动维度</translation>
    </message>
    <message>
        <source>Move guide</source>
        <translation>移动参考线</translation>
    </message>
    <message>
        <source>Move it onto the page</source>
        <translation>移到页面内</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>Move mediator</source>
        <translation>移动介导物</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Move the selection here</source>
        <translation>将所选对象移到此处</translation>
    </message>
    <message>
        <source>Move the slider until this card is as large as a real one ({CARD:g} × {CARD2:g} mm).</source>
        <translation>移动滑块，直到这张卡与真卡一样大（{CARD:g} × {CARD2:g} mm）。</translation>
    </message>
    <message>
        <source>Move to layer</source>
        <translation>移到图层</translation>
    </message>
    <message>
        <source>Move to “{name}”</source>
        <translation>移到“{name}”</translation>
    </message>
    <message>
        <source>Move value</source>
        <translation>移动值</translation>
    </message>
    <message>
        <source>Move {what} down</source>
        <translation>下移{what}</translation>
    </message>
    <message>
        <source>Move {what} up</source>
        <translation>上移{what}</translation>
    </message>
    <message>
        <source>Mucosa##colour</source>
        <translation>黏膜</translation>
    </message>
    <message>
        <source>Muscle##colour</source>
        <translation>肌肉</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>我的组件库</translation>
    </message>
    <message>
        <source>My own work</source>
        <translation>我自己的作品</translation>
    </message>
    <message>
        <source>Myelin##colour</source>
        <translation>髓鞘</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of slot {number}</source>
        <translation>颜色槽 {number} 的名称</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>组件库名称</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>命名版本</translation>
    </message>
    <message>
        <source>Name, such as “As submitted”:</source>
        <translation>名称，例如“投稿时”：</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Narrower by ten steps</source>
        <translation>变窄十步</translation>
    </message>
    <message>
        <source>Nearly in line</source>
        <translation>略微错位</translation>
    </message>
    <message>
        <source>Necrosis##colour</source>
        <translation>坏死</translation>
    </message>
    <message>
        <source>Negative##colour</source>
        <translation>负向</translation>
    </message>
    <message>
        <source>Neighbours that are out of line by a point or so.</source>
        <translation>相差约一点而未对齐的相邻对象。</translation>
    </message>
    <message>
        <source>Nerve##colour</source>
        <translation>神经</translation>
    </message>
    <message>
        <source>Nerves##colour</source>
        <translation>神经</translation>
    </message>
    <message>
        <source>Net##colour</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neural##colour</source>
        <translation>神经</translation>
    </message>
    <message>
        <source>Neutral##colour</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New connectors go around things</source>
        <translation>新连线绕开对象</translation>
    </message>
    <message>
        <source>New identifier</source>
        <translation>新标识符</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新快捷键：请按下</translation>
    </message>
    <message>
        <source>New labels in Chinese</source>
        <translation>新标签使用中文</translation>
    </message>
    <message>
        <source>New labels in English</source>
        <translation>新标签使用英文</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新建图层</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建组件库</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建组件库…</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>新建文献</translation>
    </message>
    <message>
        <source>New reference…</source>
        <translation>新建文献…</translation>
    </message>
    <message>
        <source>New routes for {lines}. Enter or a click applies them, Esc cancels</source>
        <translation>{lines}的新路径。按 Enter 或单击应用，Esc 取消</translation>
    </message>
    <message>
        <source>New things go into the layer that is chosen here</source>
        <translation>新对象放入此处所选的图层</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Next arrow without evidence</source>
        <translation>下一个没有证据的箭头</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>下一个对象</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一节点</translation>
    </message>
    <message>
        <source>Next relation</source>
        <translation>下一个关系</translation>
    </message>
    <message>
        <source>Next step on the page</source>
        <translation>页面上的下一步</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>Ng2##colour</source>
        <translation>NG2</translation>
    </message>
    <message>
        <source>Niche##colour</source>
        <translation>微环境龛</translation>
    </message>
    <message>
        <source>Nigra##colour</source>
        <translation>黑质</translation>
    </message>
    <message>
        <source>Nitrogen##colour</source>
        <translation>氮</translation>
    </message>
    <message>
        <source>No abbreviations in the labels and texts.</source>
        <translation>标签和文字中没有缩写。</translation>
    </message>
    <message>
        <source>No arrows</source>
        <translation>没有箭头</translation>
    </message>
    <message>
        <source>No backup of {name} could be kept: {reason}</source>
        <translation>无法保留 {name} 的备份：{reason}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>No component is called “{text}”.</source>
        <translation>没有名为“{text}”的组件。</translation>
    </message>
    <message>
        <source>No context chosen: what depends on it is open</source>
        <translation>未选择情境：依赖情境的内容尚未确定</translation>
    </message>
    <message>
        <source>No cross-reference</source>
        <translation>没有交叉引用</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>No font with the widths of Arial was found; install one, on Debian and Ubuntu with `sudo apt install fonts-liberation`.</source>
        <translation>没有找到与 Arial 字宽一致的字体；请安装一种，在 Debian 和 Ubuntu 上可用 `sudo apt install fonts-liberation`。</translation>
    </message>
    <message>
        <source>No format is known for a file {ending}; use one of: {known}.</source>
        <translation>没有适用于文件{ending}的格式；请使用以下之一：{known}。</translation>
    </message>
    <message>
        <source>No installed font has the characters {listed}; install one that does (for Chinese on Debian `sudo apt install fonts-noto-cjk`) or export with live text.</source>
        <translation>已安装的字体都不含字符 {listed}；请安装含有这些字符的字体（在 Debian 上，中文可用 `sudo apt install fonts-noto-cjk`），或以可编辑文字导出。</translation>
    </message>
    <message>
        <source>No installed font has the characters {missing}; install one that does (for Chinese on Debian `sudo apt install fonts-noto-cjk`).</source>
        <translation>已安装的字体都不含字符 {missing}；请安装含有这些字符的字体（在 Debian 上，中文可用 `sudo apt install fonts-noto-cjk`）。</translation>
    </message>
    <message>
        <source>No installed font has the characters {missing}; they {what}. Install a font that has them.</source>
        <translation>已安装的字体都不含字符 {missing}；它们{what}。请安装含有这些字符的字体。</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>不指定期刊</translation>
    </message>
    <message>
        <source>No journal: only what the least strict of those known would ask is checked.</source>
        <translation>未指定期刊：只检查已知期刊中最宽松的要求。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>No key fits that.</source>
        <translation>没有符合的快捷键。</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>此步骤没有备注</translation>
    </message>
    <message>
        <source>No or weak blue-sensitive cones: rare</source>
        <translation>蓝敏视锥缺失或较弱：罕见</translation>
    </message>
    <message>
        <source>No or weak green-sensitive cones: about 1 man in 16</source>
        <translation>绿敏视锥缺失或较弱：约每 16 名男性中有 1 名</translation>
    </message>
    <message>
        <source>No or weak red-sensitive cones: about 1 man in 50</source>
        <translation>红敏视锥缺失或较弱：约每 50 名男性中有 1 名</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图形</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No reference</source>
        <translation>没有文献</translation>
    </message>
    <message>
        <source>No references yet. Add one, import a list or drop a .bib file on the page, then cite it under Evidence in the inspector.</source>
        <translation>尚无文献。请添加一篇、导入列表，或将 .bib 文件拖到页面上，然后在检查器的“证据”中引用。</translation>
    </message>
    <message>
        <source>No relation fits. Try “inhibits”, “nerve” or “release”, or clear the search.</source>
        <translation>没有符合的关系。请试试“抑制”“神经”或“释放”，或清除搜索。</translation>
    </message>
    <message>
        <source>No relation is called “{text}”.</source>
        <translation>没有名为“{text}”的关系。</translation>
    </message>
    <message>
        <source>No route leads there.</source>
        <translation>没有通往那里的路径。</translation>
    </message>
    <message>
        <source>No talk yet. Draft one in the causal order of the figure, or add steps by hand: select what is to appear first.</source>
        <translation>尚无演讲。可以按图中的因果顺序起草一份，也可以手动添加步骤：先选择最先出现的内容。</translation>
    </message>
    <message>
        <source>No therapy reaches anything.</source>
        <translation>没有任何治疗作用于什么对象。</translation>
    </message>
    <message>
        <source>No thing has more than one relation.</source>
        <translation>没有对象具有一个以上的关系。</translation>
    </message>
    <message>
        <source>No two references are the same publication.</source>
        <translation>没有两篇文献是同一篇。</translation>
    </message>
    <message>
        <source>No version can be kept in {folder}: {reason}.</source>
        <translation>无法在 {folder} 中保留版本：{reason}。</translation>
    </message>
    <message>
        <source>Nobody knows it: say what it stands for, or that it is a name (arrow at the right)</source>
        <translation>没有已知的释义：请说明它代表什么，或它是一个名称（右侧的箭头）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the shipped ones</source>
        <translation>均非自带</translation>
    </message>
    <message>
        <source>Norepinephrine</source>
        <translation>去甲肾上腺素</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>Note##of evidence</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes and access</source>
        <translation>备注与无障碍</translation>
    </message>
    <message>
        <source>Notes are kept in the file and not drawn</source>
        <translation>备注保存在文件中，不会绘制</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Notes of the step</source>
        <translation>步骤的备注</translation>
    </message>
    <message>
        <source>Notes##of the checks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing acts on it.</source>
        <translation>没有对象作用于它。</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”. Try another word, or empty the search to see all topics.</source>
        <translation>没有与“{text}”相符的内容。请换一个词，或清空搜索以查看所有主题。</translation>
    </message>
    <message>
        <source>Nothing found in the selection.</source>
        <translation>在所选对象中未找到。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Nothing here yet: drag a component onto the page.</source>
        <translation>这里还没有内容：请将组件拖到页面上。</translation>
    </message>
    <message>
        <source>Nothing in the diagram matches.</source>
        <translation>图中没有匹配的对象。</translation>
    </message>
    <message>
        <source>Nothing in the figure cites a reference yet.</source>
        <translation>图中尚未引用任何文献。</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. Say “{text} -&gt; tumor cell” to draw it all the same.</source>
        <translation>没有名为“{text}”的内容。输入“{text} -&gt; tumor cell”仍可将其绘制出来。</translation>
    </message>
    <message>
        <source>Nothing is kept of this file yet. Every save keeps what it held before ({count} times), and “Save version…” keeps the present state under a name until you delete it.</source>
        <translation>此文件尚无保留内容。每次保存都会保留之前的内容（{count} 次），“保存版本…”则以一个名称保留当前状态，直到您删除它。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>不使用滑动或淡入淡出</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>尚无可导出的内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nucleolus##colour</source>
        <translation>核仁</translation>
    </message>
    <message>
        <source>Nucleus##colour</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <source>Nudge down</source>
        <translation>向下微移</translation>
    </message>
    <message>
        <source>Nudge down a little</source>
        <translation>向下略微移动</translation>
    </message>
    <message>
        <source>Nudge down ten steps</source>
        <translation>向下移动十步</translation>
    </message>
    <message>
        <source>Nudge left</source>
        <translation>向左微移</translation>
    </message>
    <message>
        <source>Nudge left a little</source>
        <translation>向左略微移动</translation>
    </message>
    <message>
        <source>Nudge left ten steps</source>
        <translation>向左移动十步</translation>
    </message>
    <message>
        <source>Nudge right</source>
        <translation>向右微移</translation>
    </message>
    <message>
        <source>Nudge right a little</source>
        <translation>向右略微移动</translation>
    </message>
    <message>
        <source>Nudge right ten steps</source>
        <translation>向右移动十步</translation>
    </message>
    <message>
        <source>Nudge up</source>
        <translation>向上微移</translation>
    </message>
    <message>
        <source>Nudge up a little</source>
        <translation>向上略微移动</translation>
    </message>
    <message>
        <source>Nudge up ten steps</source>
        <translation>向上移动十步</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Numbered citations</source>
        <translation>编号引文</translation>
    </message>
    <message>
        <source>Numbered references</source>
        <translation>编号文献</translation>
    </message>
    <message>
        <source>Numbers in square brackets, as in the list of sources</source>
        <translation>方括号中的编号，与文献列表一致</translation>
    </message>
    <message>
        <source>Numbers of references beside arrows and labels, as in the caption</source>
        <translation>在箭头和标签旁标注文献编号，与图注一致</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Object under a strand</source>
        <translation>对象被线状结构遮盖</translation>
    </message>
    <message>
        <source>Objects that a strand is drawn over, though they do not sit on it.</source>
        <translation>被线状结构覆盖、却未附着于其上的对象。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>超出页面</translation>
    </message>
    <message>
        <source>Office: PowerPoint, Word</source>
        <translation>Office：PowerPoint、Word</translation>
    </message>
    <message>
        <source>On dark</source>
        <translation>深色背景</translation>
    </message>
    <message>
        <source>On light</source>
        <translation>浅色背景</translation>
    </message>
    <message>
        <source>One less of it</source>
        <translation>减少一个</translation>
    </message>
    <message>
        <source>One look, two meanings</source>
        <translation>外观相同，含义不同</translation>
    </message>
    <message>
        <source>One more of it</source>
        <translation>增加一个</translation>
    </message>
    <message>
        <source>One thing in the middle, what it is connected to in rings around it</source>
        <translation>一个对象居中，与其相连的对象围成环</translation>
    </message>
    <message>
        <source>Only connectors say different things in different contexts.</source>
        <translation>只有连线才能在不同情境中有不同的含义。</translation>
    </message>
    <message>
        <source>Only red against green tells “{words}” from “{words2}”; many eyes see no difference.</source>
        <translation>“{words}”与“{words2}”仅靠红与绿区分；许多人看不出差别。</translation>
    </message>
    <message>
        <source>Only regions, panels and groups hold other things.</source>
        <translation>只有区域、分图和组可以容纳其他对象。</translation>
    </message>
    <message>
        <source>Only strands of one kind can be joined into one.</source>
        <translation>只有同类的线状结构才能合并为一条。</translation>
    </message>
    <message>
        <source>Only what depends on the context</source>
        <translation>仅依赖情境的内容</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open again: {folder}</source>
        <translation>重新打开：{folder}</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>作为副本打开</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Open it as unsaved changes</source>
        <translation>作为未保存的更改打开</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使用的文件</translation>
    </message>
    <message>
        <source>Open strand</source>
        <translation>开放线状结构</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Opening##colour</source>
        <translation>开口</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or just say it</source>
        <translation>或直接说明</translation>
    </message>
    <message>
        <source>Order of panels</source>
        <translation>分图的顺序</translation>
    </message>
    <message>
        <source>Organ##colour</source>
        <translation>器官</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other distance…</source>
        <translation>其他间距…</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>外侧</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Outline##colour</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Outside, inside, or through it</source>
        <translation>外侧、内侧或贯穿</translation>
    </message>
    <message>
        <source>Oval region</source>
        <translation>椭圆区域</translation>
    </message>
    <message>
        <source>Overlapping labels</source>
        <translation>标签重叠</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>页面概览</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自有数据</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>自定宽度</translation>
    </message>
    <message>
        <source>Oxygen##colour</source>
        <translation>氧</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF with a diagram attached</source>
        <translation>附带图文件的 PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page and text</source>
        <translation>页面和文字</translation>
    </message>
    <message>
        <source>Page to look at</source>
        <translation>要查看的页面</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Page, 183 × 230 mm</source>
        <translation>整页，183 × 230 mm</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages can show {or_}, not {pages!r}.</source>
        <translation>页面可以显示 {or_}，不能显示 {pages!r}。</translation>
    </message>
    <message>
        <source>Paint style</source>
        <translation>应用样式</translation>
    </message>
    <message>
        <source>Pale what has evidence, so that the arrows without any stand out</source>
        <translation>使有证据的内容变淡，以突出没有证据的箭头</translation>
    </message>
    <message>
        <source>Palette that is safe for colour-blind readers</source>
        <translation>对色觉障碍读者安全的配色</translation>
    </message>
    <message>
        <source>Pancreas##colour</source>
        <translation>胰腺</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Panel edge</source>
        <translation>分图轮廓</translation>
    </message>
    <message>
        <source>Panel letter</source>
        <translation>分图字母</translation>
    </message>
    <message>
        <source>Panel letters</source>
        <translation>分图字母</translation>
    </message>
    <message>
        <source>Panel title</source>
        <translation>分图标题</translation>
    </message>
    <message>
        <source>Panel {label}</source>
        <translation>分图 {label}</translation>
    </message>
    <message>
        <source>Panel {letters} are missing among the letters.</source>
        <translation>分图字母中缺少 {letters}。</translation>
    </message>
    <message>
        <source>Panel {letter} is missing among the letters.</source>
        <translation>分图字母中缺少 {letter}。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Panels and legend</source>
        <translation>分图和图例</translation>
    </message>
    <message>
        <source>Parasympathetic##colour</source>
        <translation>副交感</translation>
    </message>
    <message>
        <source>Part the strand in two at the chosen point; a closed one opens there</source>
        <translation>在所选的点处将线状结构断成两条；闭合的则在该处打开</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts with masks, filters, patterns or markers became pixels; they keep their colours.</source>
        <translation>带有蒙版、滤镜、图案或标记的部分已转为像素；颜色保持不变。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste BibTeX, RIS or CSL-JSON here, or choose a file.</source>
        <translation>在此粘贴 BibTeX、RIS 或 CSL-JSON，或选择文件。</translation>
    </message>
    <message>
        <source>Paste in place</source>
        <translation>原位粘贴</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation>粘贴样式</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Pelvis##colour</source>
        <translation>肾盂</translation>
    </message>
    <message>
        <source>Pericyte##colour</source>
        <translation>周细胞</translation>
    </message>
    <message>
        <source>Person##colour</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Pick from page or screen</source>
        <translation>从页面或屏幕取色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of the figure</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Pictures inside that are no PNG, JPEG, GIF or WebP were left out.</source>
        <translation>其中非 PNG、JPEG、GIF 或 WebP 的图片已略去。</translation>
    </message>
    <message>
        <source>Pictures of too few pixels for their printed size.</source>
        <translation>像素数不足以满足印刷尺寸的图片。</translation>
    </message>
    <message>
        <source>Pictures whose data cannot be shown.</source>
        <translation>数据无法显示的图片。</translation>
    </message>
    <message>
        <source>Pigment##colour</source>
        <translation>色素</translation>
    </message>
    <message>
        <source>Pituitary##colour</source>
        <translation>垂体</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>位置和大小</translation>
    </message>
    <message>
        <source>Place by keys</source>
        <translation>用键盘放置</translation>
    </message>
    <message>
        <source>Place in the middle</source>
        <translation>放置在中央</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Place its cells and waves anew</source>
        <translation>重新排布其细胞和波形</translation>
    </message>
    <message>
        <source>Place label</source>
        <translation>放置标签</translation>
    </message>
    <message>
        <source>Place of the guide</source>
        <translation>参考线位置</translation>
    </message>
    <message>
        <source>Place several by clicking on the page</source>
        <translation>在页面上单击以放置多个</translation>
    </message>
    <message>
        <source>Place title</source>
        <translation>放置标题</translation>
    </message>
    <message>
        <source>Platelet##colour</source>
        <translation>血小板</translation>
    </message>
    <message>
        <source>Point at a component: handles appear at its sides. Drag one to another component, or onto empty page to choose what stands there. Keys 1 to 9 say what the arrow means.</source>
        <translation>将指针移到组件上：其侧边会出现手柄。将手柄拖到另一个组件，或拖到页面空白处以选择放置的内容。按键 1 至 9 说明箭头的含义。</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>指针</translation>
    </message>
    <message>
        <source>Pointer (L)</source>
        <translation>指针 (L)</translation>
    </message>
    <message>
        <source>Position, mm</source>
        <translation>位置，mm</translation>
    </message>
    <message>
        <source>Positive##colour</source>
        <translation>正向</translation>
    </message>
    <message>
        <source>Posterior##colour</source>
        <translation>后部</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>PowerPoint with a diagram inside</source>
        <translation>内含图文件的 PowerPoint</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Present from this step</source>
        <translation>从此步骤开始放映</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Press Enter to do it now.</source>
        <translation>按 Enter 立即执行。</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>按下快捷键</translation>
    </message>
    <message>
        <source>Press on the source and drag to the target (or click one after the other); Tab chooses by keys</source>
        <translation>在来源上按下并拖到目标（或依次单击）；Tab 用键盘选择</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview on light, on dark and recoloured</source>
        <translation>在浅色、深色背景上以及换色后的预览</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Previous object</source>
        <translation>上一个对象</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>上一节点</translation>
    </message>
    <message>
        <source>Previous relation</source>
        <translation>上一个关系</translation>
    </message>
    <message>
        <source>Previous value</source>
        <translation>上一个值</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print – {words}</source>
        <translation>打印 – {words}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Prostate##colour</source>
        <translation>前列腺</translation>
    </message>
    <message>
        <source>Protan</source>
        <translation>红色弱/盲</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Put a copy behind the chosen step</source>
        <translation>在所选步骤之后放置一份副本</translation>
    </message>
    <message>
        <source>Put a point into the strand where the pointer is; a double click on it does the same</source>
        <translation>在指针处为线状结构添加一个点；双击的效果相同</translation>
    </message>
    <message>
        <source>Put everything back (Esc)</source>
        <translation>全部恢复 (Esc)</translation>
    </message>
    <message>
        <source>Put into this file</source>
        <translation>放入此文件</translation>
    </message>
    <message>
        <source>Put it among your own themes</source>
        <translation>加入您自己的主题</translation>
    </message>
    <message>
        <source>Put the label back to its place</source>
        <translation>将标签放回原位</translation>
    </message>
    <message>
        <source>Put {name} into the file</source>
        <translation>将{name}放入文件</translation>
    </message>
    <message>
        <source>Pyramid##colour</source>
        <translation>锥体</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Quiet text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Radius of a rectangle's corners</source>
        <translation>矩形的圆角半径</translation>
    </message>
    <message>
        <source>Rain##colour</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Raise text and lines to its least, and set the case of panel letters</source>
        <translation>将文字和线条提高到最低要求，并设置分图字母的大小写</translation>
    </message>
    <message>
        <source>Reach into a group</source>
        <translation>选取组合内的对象</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads: {line}</source>
        <translation>读作：{line}</translation>
    </message>
    <message>
        <source>Rearrange</source>
        <translation>重新排列</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent files, figures and scenes to begin with, blank pages by journal</source>
        <translation>最近的文件、可供开始的图和场景、按期刊的空白页面</translation>
    </message>
    <message>
        <source>Receptor##colour</source>
        <translation>受体</translation>
    </message>
    <message>
        <source>Recolour all of this type</source>
        <translation>为此类型的全部对象重新着色</translation>
    </message>
    <message>
        <source>Recoloured</source>
        <translation>换色后</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Rectangular region</source>
        <translation>矩形区域</translation>
    </message>
    <message>
        <source>Red against green</source>
        <translation>红与绿</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Reference {key}: {wrong}</source>
        <translation>文献 {key}：{wrong}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>References ({endings});;All files (*)</source>
        <translation>参考文献 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Region##colour</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relation 1</source>
        <translation>关系 1</translation>
    </message>
    <message>
        <source>Relation 2</source>
        <translation>关系 2</translation>
    </message>
    <message>
        <source>Relation 3</source>
        <translation>关系 3</translation>
    </message>
    <message>
        <source>Relation 4</source>
        <translation>关系 4</translation>
    </message>
    <message>
        <source>Relation 5</source>
        <translation>关系 5</translation>
    </message>
    <message>
        <source>Relation 6</source>
        <translation>关系 6</translation>
    </message>
    <message>
        <source>Relation 7</source>
        <translation>关系 7</translation>
    </message>
    <message>
        <source>Relation 8</source>
        <translation>关系 8</translation>
    </message>
    <message>
        <source>Relation 9</source>
        <translation>关系 9</translation>
    </message>
    <message>
        <source>Relation of new connectors</source>
        <translation>新连线的关系</translation>
    </message>
    <message>
        <source>Relation {number}</source>
        <translation>关系 {number}</translation>
    </message>
    <message>
        <source>Relation: {name_of}.</source>
        <translation>关系：{name_of}。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Remember export settings</source>
        <translation>记住导出设置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove bends</source>
        <translation>移除弯曲</translation>
    </message>
    <message>
        <source>Remove dimension “{name}”</source>
        <translation>移除维度“{name}”</translation>
    </message>
    <message>
        <source>Remove effect</source>
        <translation>移除效应</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>移除参考线</translation>
    </message>
    <message>
        <source>Remove identifier</source>
        <translation>移除标识符</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>移除点</translation>
    </message>
    <message>
        <source>Remove points</source>
        <translation>移除点</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>移除文献</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Remove the chosen reference; evidence keeps its words</source>
        <translation>移除所选文献；证据中的文字保留</translation>
    </message>
    <message>
        <source>Remove the chosen steps (Del)</source>
        <translation>移除所选步骤 (Del)</translation>
    </message>
    <message>
        <source>Remove the waypoints; the line finds its own way again</source>
        <translation>移除路径点；线条重新自动选择路径</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>移除主题</translation>
    </message>
    <message>
        <source>Remove this effect</source>
        <translation>移除此效应</translation>
    </message>
    <message>
        <source>Remove this piece of evidence</source>
        <translation>移除此条证据</translation>
    </message>
    <message>
        <source>Remove value “{value}”</source>
        <translation>移除值“{value}”</translation>
    </message>
    <message>
        <source>Remove waypoint</source>
        <translation>移除路径点</translation>
    </message>
    <message>
        <source>Remove waypoints</source>
        <translation>移除路径点</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>移除{label}</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>移除{text}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>移除{what}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename dimension to “{text}”</source>
        <translation>将维度重命名为“{text}”</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <translation>重命名图层</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>重命名步骤</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>重命名主题</translation>
    </message>
    <message>
        <source>Rename value to “{new}”</source>
        <translation>将值重命名为“{new}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reorder layers</source>
        <translation>调整图层次序</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all in one step (Ctrl+Enter)</source>
        <translation>一步全部替换 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>替换此处并转到下一处 (Enter)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset label and mediator place</source>
        <translation>重置标签和介导物的位置</translation>
    </message>
    <message>
        <source>Reset label place</source>
        <translation>重置标签位置</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Reset mediator place</source>
        <translation>重置介导物位置</translation>
    </message>
    <message>
        <source>Reset theme</source>
        <translation>重置主题</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Resize from the centre</source>
        <translation>从中心调整大小</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there before.</source>
        <translation>已恢复。撤销可回到之前的内容。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Reverse connector</source>
        <translation>反转连线方向</translation>
    </message>
    <message>
        <source>Reverse direction</source>
        <translation>反转方向</translation>
    </message>
    <message>
        <source>Reverse strand</source>
        <translation>反转线状结构方向</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right angles</source>
        <translation>直角</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Rings around the selected</source>
        <translation>围绕所选对象成环</translation>
    </message>
    <message>
        <source>Rna##colour</source>
        <translation>RNA</translation>
    </message>
    <message>
        <source>Room sees: {name}</source>
        <translation>观众看到：{name}</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rotate 15°</source>
        <translation>旋转 15°</translation>
    </message>
    <message>
        <source>Rotate 15° back</source>
        <translation>反向旋转 15°</translation>
    </message>
    <message>
        <source>Rotate 90°</source>
        <translation>旋转 90°</translation>
    </message>
    <message>
        <source>Rotate 90° back</source>
        <translation>逆向旋转 90°</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Routing connector {min} of {total}. Esc cancels</source>
        <translation>正在为第 {min} 条连线（共 {total} 条）寻找路径。Esc 取消</translation>
    </message>
    <message>
        <source>Rows and columns in the present order. Of what is selected, or of everything; you see it before it is kept</source>
        <translation>按现有顺序排成行和列。应用于所选内容或全部内容；保留之前可先预览</translation>
    </message>
    <message>
        <source>Ruler above the page</source>
        <translation>页面上方的标尺</translation>
    </message>
    <message>
        <source>Ruler beside the page</source>
        <translation>页面左侧的标尺</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>SVG with a diagram inside</source>
        <translation>内含图文件的 SVG</translation>
    </message>
    <message>
        <source>Safe palettes</source>
        <translation>安全配色</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>等高</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>等大</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>Sample of the theme</source>
        <translation>主题示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save both texts to a file</source>
        <translation>将两段文本保存到文件</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Save layout as…</source>
        <translation>布局另存为…</translation>
    </message>
    <message>
        <source>Save selection as component</source>
        <translation>将所选内容存为组件</translation>
    </message>
    <message>
        <source>Save selection as component…</source>
        <translation>将所选内容存为组件…</translation>
    </message>
    <message>
        <source>Save selection as scene</source>
        <translation>将所选内容存为场景</translation>
    </message>
    <message>
        <source>Save selection as scene…</source>
        <translation>将所选内容存为场景…</translation>
    </message>
    <message>
        <source>Save the caption to a file</source>
        <translation>将图注保存到文件</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>是否保存对“{name}”的更改？</translation>
    </message>
    <message>
        <source>Save the references to a file</source>
        <translation>将文献保存到文件</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Save words</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving now would replace those changes with yours.</source>
        <translation>现在保存会用您的更改替换那些更改。</translation>
    </message>
    <message>
        <source>Say something else for some values of the context</source>
        <translation>为情境的某些值另作说明</translation>
    </message>
    <message>
        <source>Say the figure…</source>
        <translation>说明这幅图…</translation>
    </message>
    <message>
        <source>Say which dimension's values are to follow each other on the pages.</source>
        <translation>请说明各页依次显示哪个维度的值。</translation>
    </message>
    <message>
        <source>Say why this may stay as it is; the reason is kept in the file</source>
        <translation>说明为何可以保持原样；理由保存在文件中</translation>
    </message>
    <message>
        <source>Say why this may stay as it is; the reason is kept in the file.</source>
        <translation>请说明为何可以保持原样；理由保存在文件中。</translation>
    </message>
    <message>
        <source>Say “{word}” for {label}</source>
        <translation>为 {label} 说明“{word}”</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Scale the drawing to the new width (text keeps its size)</source>
        <translation>将图缩放到新的宽度（文字大小不变）</translation>
    </message>
    <message>
        <source>Scale the figure to the sheet instead of printing it at its true size</source>
        <translation>将图缩放到纸张大小，而不按实际尺寸打印</translation>
    </message>
    <message>
        <source>Scatter anew</source>
        <translation>重新散布</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Screen for the room</source>
        <translation>面向观众的屏幕</translation>
    </message>
    <message>
        <source>Scripts were removed.</source>
        <translation>脚本已移除。</translation>
    </message>
    <message>
        <source>Search by name, menu or key</source>
        <translation>按名称、菜单或快捷键搜索</translation>
    </message>
    <message>
        <source>Search commands…</source>
        <translation>搜索命令…</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Search for a component whose art is drawn on the line</source>
        <translation>搜索一个组件，将其图形绘制在线上</translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation>搜索词语或快捷键</translation>
    </message>
    <message>
        <source>Search for an action</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Search for another component; connectors stay on it</source>
        <translation>搜索其他组件；连线保持不变</translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation>在快捷键中搜索</translation>
    </message>
    <message>
        <source>Search relations</source>
        <translation>搜索关系</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the outline</source>
        <translation>搜索大纲</translation>
    </message>
    <message>
        <source>Search the pages of help and everything that can be done</source>
        <translation>搜索帮助页面和所有可执行的操作</translation>
    </message>
    <message>
        <source>Search {count} components</source>
        <translation>搜索 {count} 个组件</translation>
    </message>
    <message>
        <source>Search {count} relations</source>
        <translation>搜索 {count} 种关系</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>附着</translation>
    </message>
    <message>
        <source>Section {label}</source>
        <translation>分区 {label}</translation>
    </message>
    <message>
        <source>See the figure as it would be before anything is replaced</source>
        <translation>在替换之前先查看图的结果</translation>
    </message>
    <message>
        <source>See the figure at real millimetres, at the chosen width</source>
        <translation>按所选宽度以实际毫米尺寸查看图</translation>
    </message>
    <message>
        <source>See the sheet and print it, at true size or fitted to the paper</source>
        <translation>查看纸张并打印，按实际尺寸或适应纸张</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select a component on the page to ask about it.</source>
        <translation>请在页面上选择一个组件来提问。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select connected</source>
        <translation>选择相连的对象</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select one connector to see its effects.</source>
        <translation>请选择一条连线以查看其效应。</translation>
    </message>
    <message>
        <source>Select same category</source>
        <translation>选择同一类别</translation>
    </message>
    <message>
        <source>Select same colour</source>
        <translation>选择同一颜色</translation>
    </message>
    <message>
        <source>Select same relation</source>
        <translation>选择同一关系</translation>
    </message>
    <message>
        <source>Select same type</source>
        <translation>选择同一类型</translation>
    </message>
    <message>
        <source>Select the arrows without evidence one after the other</source>
        <translation>依次选择没有证据的箭头</translation>
    </message>
    <message>
        <source>Select things on the page to say what they do here:</source>
        <translation>请在页面上选择对象，以说明它们在此步骤中的表现：</translation>
    </message>
    <message>
        <source>Select what is enclosed</source>
        <translation>选择完全框住的对象</translation>
    </message>
    <message>
        <source>Select what is touched</source>
        <translation>选择接触到的对象</translation>
    </message>
    <message>
        <source>Select what lies in it</source>
        <translation>选择其中的对象</translation>
    </message>
    <message>
        <source>Select what the component is to look like first.</source>
        <translation>请先选择组件的外观所用的内容。</translation>
    </message>
    <message>
        <source>Select what the scene is to hold first.</source>
        <translation>请先选择场景应包含的内容。</translation>
    </message>
    <message>
        <source>Select where it stands</source>
        <translation>选择其所在之处</translation>
    </message>
    <message>
        <source>Select where to start, then (with Shift) where to arrive.</source>
        <translation>请先选择起点，再（按住 Shift）选择终点。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Send the layer down (Ctrl+Down)</source>
        <translation>下移图层 (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>置于底层</translation>
    </message>
    <message>
        <source>Senses of lines</source>
        <translation>线条的意义</translation>
    </message>
    <message>
        <source>Serotonin</source>
        <translation>5-羟色胺</translation>
    </message>
    <message>
        <source>Set free</source>
        <translation>解除附着</translation>
    </message>
    <message>
        <source>Set the letters in {wanted} case</source>
        <translation>将字母设为{wanted}</translation>
    </message>
    <message>
        <source>Set the text to {size:g} pt</source>
        <translation>将文字设为 {size:g} pt</translation>
    </message>
    <message>
        <source>Set the words in the colour of text</source>
        <translation>将文字设为文本颜色</translation>
    </message>
    <message>
        <source>Set the words in {words}</source>
        <translation>将文字设为{words}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>多个…</translation>
    </message>
    <message>
        <source>Severity of the colour-vision deficiency</source>
        <translation>色觉缺陷的程度</translation>
    </message>
    <message>
        <source>Severity, 0 to 100 %</source>
        <translation>程度，0 至 100 %</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shape of new connectors</source>
        <translation>新连线的形状</translation>
    </message>
    <message>
        <source>Share library</source>
        <translation>共享组件库</translation>
    </message>
    <message>
        <source>Share library…</source>
        <translation>共享组件库…</translation>
    </message>
    <message>
        <source>Sharp corner</source>
        <translation>尖角</translation>
    </message>
    <message>
        <source>Sheath edge##colour</source>
        <translation>鞘的轮廓</translation>
    </message>
    <message>
        <source>Sheath##colour</source>
        <translation>鞘</translation>
    </message>
    <message>
        <source>Shift during the drag</source>
        <translation>拖动时按住 Shift</translation>
    </message>
    <message>
        <source>Shift frees or keeps the proportions, Alt resizes from the centre, Ctrl suspends snapping</source>
        <translation>Shift 解除或保持比例，Alt 从中心调整，Ctrl 暂停吸附</translation>
    </message>
    <message>
        <source>Shift keeps to one axis, Alt copies, Ctrl suspends snapping, Esc cancels</source>
        <translation>Shift 限定为一个轴，Alt 复制，Ctrl 暂停吸附，Esc 取消</translation>
    </message>
    <message>
        <source>Shift keeps to steps of 15°, Ctrl suspends snapping and joining, Esc cancels</source>
        <translation>Shift 以 15° 为步长，Ctrl 暂停吸附和连接，Esc 取消</translation>
    </message>
    <message>
        <source>Shift keeps to steps of 15°, Ctrl suspends snapping, Esc cancels</source>
        <translation>Shift 每次 15°，Ctrl 暂停吸附，Esc 取消</translation>
    </message>
    <message>
        <source>Shift makes it square, Alt draws from the middle, Ctrl suspends snapping, Esc cancels</source>
        <translation>Shift 绘制正方形，Alt 从中心绘制，Ctrl 暂停吸附，Esc 取消</translation>
    </message>
    <message>
        <source>Shift turns in steps of 15°, Esc cancels</source>
        <translation>Shift 以 15° 为步长旋转，Esc 取消</translation>
    </message>
    <message>
        <source>Shift while resizing</source>
        <translation>调整大小时按住 Shift</translation>
    </message>
    <message>
        <source>Shift-click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Shine##colour</source>
        <translation>光泽</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Short alternative text</source>
        <translation>短替代文字</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>短文本</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>变矮</translation>
    </message>
    <message>
        <source>Shorter by ten steps</source>
        <translation>变矮十步</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show both whole</source>
        <translation>完整显示两者</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Show evidence by lines</source>
        <translation>以线型表示证据</translation>
    </message>
    <message>
        <source>Show for any context</source>
        <translation>不限情境显示</translation>
    </message>
    <message>
        <source>Show for {words}</source>
        <translation>按{words}显示</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>显示参考线</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>显示图层</translation>
    </message>
    <message>
        <source>Show numbers of references</source>
        <translation>显示文献编号</translation>
    </message>
    <message>
        <source>Show on the line</source>
        <translation>显示在线上</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>在页面上预览</translation>
    </message>
    <message>
        <source>Show on the page only what it is about: {about}</source>
        <translation>在页面上只显示其涉及的内容：{about}</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Show or hide frame</source>
        <translation>显示或隐藏边框</translation>
    </message>
    <message>
        <source>Show or hide mediator</source>
        <translation>显示或隐藏介导物</translation>
    </message>
    <message>
        <source>Show silenced</source>
        <translation>显示已忽略的项</translation>
    </message>
    <message>
        <source>Show silenced ({silenced})</source>
        <translation>显示已忽略的项（{silenced}）</translation>
    </message>
    <message>
        <source>Show the figure for no particular context</source>
        <translation>不针对特定情境显示此图</translation>
    </message>
    <message>
        <source>Show the figure for one {name}, or for any</source>
        <translation>按某个“{name}”显示此图，或不限定</translation>
    </message>
    <message>
        <source>Show the figure for the next value of the first dimension</source>
        <translation>按第一个维度的下一个值显示此图</translation>
    </message>
    <message>
        <source>Show the figure for the value before</source>
        <translation>按上一个值显示此图</translation>
    </message>
    <message>
        <source>Show the grid and snap to it</source>
        <translation>显示网格并吸附</translation>
    </message>
    <message>
        <source>Show the grid with lines so far apart</source>
        <translation>以此间距显示网格</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>显示下一个</translation>
    </message>
    <message>
        <source>Show the page in its own colours</source>
        <translation>以页面本来的颜色显示</translation>
    </message>
    <message>
        <source>Show the ready drawings in the palette</source>
        <translation>在组件库中显示现成的图样</translation>
    </message>
    <message>
        <source>Show the selection pale in this step</source>
        <translation>在此步骤中使所选内容变淡</translation>
    </message>
    <message>
        <source>Show the talk from the step on that the page shows</source>
        <translation>从页面所示的步骤开始放映演讲</translation>
    </message>
    <message>
        <source>Show the talk on the whole screen from its first step on</source>
        <translation>从第一步开始全屏放映演讲</translation>
    </message>
    <message>
        <source>Show the talk on the whole screen from the chosen step on (F5)</source>
        <translation>从所选步骤开始全屏放映演讲 (F5)</translation>
    </message>
    <message>
        <source>Show the whole figure</source>
        <translation>显示整幅图</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shown by a mark or a fading; others may be typed</source>
        <translation>以标记或变淡表示；也可输入其他状态</translation>
    </message>
    <message>
        <source>Shown by placement: no line is drawn, but the statement counts. </source>
        <translation>以位置表示：不绘制线条，但陈述有效。</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>显示于</translation>
    </message>
    <message>
        <source>Shown: click to hide</source>
        <translation>已显示：单击以隐藏</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows {shown}, {beside}, at {scale:.0%} of its size.</source>
        <translation>显示{shown}，{beside}，为原大小的 {scale:.0%}。</translation>
    </message>
    <message>
        <source>Shrink it to {part} %</source>
        <translation>缩小到 {part} %</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所在侧</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Signalling runs from left to right. Of what is selected, or of everything; you see it before it is kept</source>
        <translation>信号自左向右传递。应用于所选内容或全部内容；保留之前可先预览</translation>
    </message>
    <message>
        <source>Signalling runs from top to bottom. Of what is selected, or of everything; you see it before it is kept</source>
        <translation>信号自上而下传递。应用于所选内容或全部内容；保留之前可先预览</translation>
    </message>
    <message>
        <source>Signalling runs {tip}</source>
        <translation>信号传递方向：{tip}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Silence a check</source>
        <translation>忽略检查项</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>简化</translation>
    </message>
    <message>
        <source>Simplify strand</source>
        <translation>简化线状结构</translation>
    </message>
    <message>
        <source>Single study</source>
        <translation>单项研究</translation>
    </message>
    <message>
        <source>Sinus##colour</source>
        <translation>窦</translation>
    </message>
    <message>
        <source>Sit on the nearest line</source>
        <translation>附着到最近的线</translation>
    </message>
    <message>
        <source>Sits on</source>
        <translation>附着于</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation>卡片的大小</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Size of the letters; journals ask for 5 pt at least</source>
        <translation>文字的大小；期刊要求至少 5 pt</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Size of words and icons of the program</source>
        <translation>程序文字和图标的大小</translation>
    </message>
    <message>
        <source>Size, mm</source>
        <translation>大小，mm</translation>
    </message>
    <message>
        <source>Sizes that journals and slides ask for</source>
        <translation>期刊和幻灯片要求的尺寸</translation>
    </message>
    <message>
        <source>Skin##colour</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Slide along</source>
        <translation>沿线滑动</translation>
    </message>
    <message>
        <source>Small bowel##colour</source>
        <translation>小肠</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>并列小图</translation>
    </message>
    <message>
        <source>Small multiples by {dimension}</source>
        <translation>按{dimension}并列小图</translation>
    </message>
    <message>
        <source>Small multiples…</source>
        <translation>并列小图…</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>小号文字</translation>
    </message>
    <message>
        <source>Small sub- and superscripts</source>
        <translation>上标和下标过小</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>文字过小</translation>
    </message>
    <message>
        <source>Smaller notes (−)</source>
        <translation>缩小备注 (−)</translation>
    </message>
    <message>
        <source>Smooth point</source>
        <translation>平滑点</translation>
    </message>
    <message>
        <source>Snap to objects</source>
        <translation>吸附到对象</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>So many arrows far; 0 is any way</source>
        <translation>多少个箭头以内；0 表示不限</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Soma##colour</source>
        <translation>胞体</translation>
    </message>
    <message>
        <source>Some rules of its style sheet are not understood and were left out.</source>
        <translation>其样式表中有些规则无法识别，已略去。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>文献来源</translation>
    </message>
    <message>
        <source>Space-drag, middle-drag, wheel, two fingers</source>
        <translation>按住空格拖动、中键拖动、滚轮、双指</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>演讲者视图</translation>
    </message>
    <message>
        <source>Split at point</source>
        <translation>在点处断开</translation>
    </message>
    <message>
        <source>Split strand</source>
        <translation>断开线状结构</translation>
    </message>
    <message>
        <source>Spongy##colour</source>
        <translation>松质骨</translation>
    </message>
    <message>
        <source>Stand##colour</source>
        <translation>支架</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Start on an object, a port or another connector.</source>
        <translation>请从对象、端口或另一条连线开始。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State##colour</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Statements that rest on no publication.</source>
        <translation>没有任何文献支持的陈述。</translation>
    </message>
    <message>
        <source>Stays apart {eyes} (ΔE00 {least:g} or more). {source}</source>
        <translation>{eyes}可以区分（ΔE00 不低于 {least:g}）。{source}</translation>
    </message>
    <message>
        <source>Stays out of files: click to export it</source>
        <translation>不写入文件：单击以导出</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step before on the page</source>
        <translation>页面上的上一步</translation>
    </message>
    <message>
        <source>Step from an answer</source>
        <translation>由答案生成步骤</translation>
    </message>
    <message>
        <source>Step of the arrow keys</source>
        <translation>方向键的步长</translation>
    </message>
    <message>
        <source>Step that is looked at</source>
        <translation>正在查看的步骤</translation>
    </message>
    <message>
        <source>Step {count} was added to the talk.</source>
        <translation>步骤 {count} 已添加到演讲。</translation>
    </message>
    <message>
        <source>Step {index} of {count}</source>
        <translation>步骤 {index} / {count}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>步骤 {number}：{name}</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>步骤 {number}：{title}</translation>
    </message>
    <message>
        <source>Step {number}: {title}; {facts}</source>
        <translation>步骤 {number}：{title}；{facts}</translation>
    </message>
    <message>
        <source>Step##colour</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps in the causal order of the figure, panel by panel</source>
        <translation>按图中的因果顺序，逐个分图的步骤</translation>
    </message>
    <message>
        <source>Steps of the talk</source>
        <translation>演讲的步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>在找到任何结果之前已停止。</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>线状结构</translation>
    </message>
    <message>
        <source>Strand 1##colour</source>
        <translation>链 1</translation>
    </message>
    <message>
        <source>Strand 2##colour</source>
        <translation>链 2</translation>
    </message>
    <message>
        <source>Strand pair##colour</source>
        <translation>链对</translation>
    </message>
    <message>
        <source>Strand##colour</source>
        <translation>线状结构</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>线状结构</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Stroma##colour</source>
        <translation>基质</translation>
    </message>
    <message>
        <source>Style brush</source>
        <translation>格式刷</translation>
    </message>
    <message>
        <source>Sub- and superscripts</source>
        <translation>上标和下标</translation>
    </message>
    <message>
        <source>Sub- and superscripts under their own least size.</source>
        <translation>低于自身最小字号的上标和下标。</translation>
    </message>
    <message>
        <source>Sub- or superscripts of {name} are {points}{shrunk}; {who} is {floor:g} pt.</source>
        <translation>{name}的上标或下标为 {points}{shrunk}；{who}为 {floor:g} pt。</translation>
    </message>
    <message>
        <source>Submucosa##colour</source>
        <translation>黏膜下层</translation>
    </message>
    <message>
        <source>Subscript (Ctrl+=, or type _{2})</source>
        <translation>下标（Ctrl+=，或输入 _{2}）</translation>
    </message>
    <message>
        <source>Substance P</source>
        <translation>P 物质</translation>
    </message>
    <message>
        <source>Suggested arrangement</source>
        <translation>建议的排列</translation>
    </message>
    <message>
        <source>Suggested here</source>
        <translation>此处建议</translation>
    </message>
    <message>
        <source>Superscript (Ctrl+Shift+=, or type ^{+})</source>
        <translation>上标（Ctrl+Shift+=，或输入 ^{+}）</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>有支持</translation>
    </message>
    <message>
        <source>Surface##colour</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Swap source and target (X)</source>
        <translation>交换来源和目标 (X)</translation>
    </message>
    <message>
        <source>Swap start and goal</source>
        <translation>交换起点和终点</translation>
    </message>
    <message>
        <source>Sympathetic##colour</source>
        <translation>交感</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>Tag layer</source>
        <translation>标记图层</translation>
    </message>
    <message>
        <source>Tail##colour</source>
        <translation>尾部</translation>
    </message>
    <message>
        <source>Tails##colour</source>
        <translation>尾部</translation>
    </message>
    <message>
        <source>Take all guides of this figure away</source>
        <translation>移除此图的全部参考线</translation>
    </message>
    <message>
        <source>Take in own components and scenes that somebody shared as one file</source>
        <translation>导入他人以一个文件共享的自有组件和场景</translation>
    </message>
    <message>
        <source>Take it out of this diagram</source>
        <translation>从此图中移除</translation>
    </message>
    <message>
        <source>Take it to the other side of its line; through the middle it turns about</source>
        <translation>将其移到线的另一侧；若贯穿其中则反转朝向</translation>
    </message>
    <message>
        <source>Take it to the paper</source>
        <translation>用于论文</translation>
    </message>
    <message>
        <source>Take out of this file</source>
        <translation>从此文件中移除</translation>
    </message>
    <message>
        <source>Take overlaps apart and even out rows and gaps, moving as little as possible</source>
        <translation>尽量少移动，消除重叠并使行列和间距均匀</translation>
    </message>
    <message>
        <source>Take the chosen points away, or the one under the pointer (Delete, Alt-click)</source>
        <translation>移除所选的点，或指针下的点（Delete、Alt+单击）</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Take what the file holds</source>
        <translation>采用文件中的内容</translation>
    </message>
    <message>
        <source>Take {name} out of the file</source>
        <translation>从文件中移除{name}</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Talk##layout</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>变高</translation>
    </message>
    <message>
        <source>Taller by ten steps</source>
        <translation>变高十步</translation>
    </message>
    <message>
        <source>Tendon##colour</source>
        <translation>肌腱</translation>
    </message>
    <message>
        <source>Terminal##colour</source>
        <translation>终末</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text along a line was laid straight.</source>
        <translation>沿线排列的文字已改为直线排列。</translation>
    </message>
    <message>
        <source>Text as outlines (looks the same everywhere)</source>
        <translation>文字转为轮廓（在任何地方外观一致）</translation>
    </message>
    <message>
        <source>Text became outlines.</source>
        <translation>文字已转为轮廓。</translation>
    </message>
    <message>
        <source>Text can be exported as 'live' or 'outlines', not as {text!r}.</source>
        <translation>文字可以按“live”或“outlines”导出，不能按 {text!r}。</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>文件中的文字</translation>
    </message>
    <message>
        <source>Text in {family} became outlines of an Arial-like font.</source>
        <translation>{family} 字体的文字已转为类似 Arial 字体的轮廓。</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>页面上的文字</translation>
    </message>
    <message>
        <source>Text over the size that the journal asks for.</source>
        <translation>文字大于期刊要求的字号。</translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text stays text (can be edited)</source>
        <translation>保留为文字（可以编辑）</translation>
    </message>
    <message>
        <source>Text style</source>
        <translation>文字样式</translation>
    </message>
    <message>
        <source>Text under the least size at the width of print.</source>
        <translation>按印刷宽度低于最小字号的文字。</translation>
    </message>
    <message>
        <source>Text was left out: {reason}</source>
        <translation>文字已略去：{reason}</translation>
    </message>
    <message>
        <source>Text with references</source>
        <translation>含有文献的文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>That cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>That is not a strand.</source>
        <translation>那不是线状结构。</translation>
    </message>
    <message>
        <source>The arrangement was stopped; nothing is changed.</source>
        <translation>排列已停止；没有任何更改。</translation>
    </message>
    <message>
        <source>The base layer stays: it holds everything that is in no other layer.</source>
        <translation>基础图层不能删除：它包含不属于其他图层的所有对象。</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>The diagram as it was opened</source>
        <translation>打开时的图</translation>
    </message>
    <message>
        <source>The diagram has changed since.</source>
        <translation>图在此之后已有更改。</translation>
    </message>
    <message>
        <source>The drawing of {name} is so small that some of its lines are thinner than {floor:g} pt, {who}.</source>
        <translation>{name}的图形过小，其中有些线条细于 {floor:g} pt，即{who}。</translation>
    </message>
    <message>
        <source>The drawing of {name} {message}</source>
        <translation>{name}的图形{message}</translation>
    </message>
    <message>
        <source>The entry in line {line} is broken and was left out.</source>
        <translation>第 {line} 行的条目已损坏，已略去。</translation>
    </message>
    <message>
        <source>The entry in line {line} repeats a key or a field; it is “{id}”.</source>
        <translation>第 {line} 行的条目重复了键或字段；现为“{id}”。</translation>
    </message>
    <message>
        <source>The figure at its true size</source>
        <translation>以真实尺寸显示此图</translation>
    </message>
    <message>
        <source>The figure at real millimetres, and as a reader sees it in a journal's column</source>
        <translation>以实际毫米尺寸查看图，以及读者在期刊栏中看到的效果</translation>
    </message>
    <message>
        <source>The figure declares no context yet. Edit contexts adds one, such as the tumor type.</source>
        <translation>此图尚未声明情境。“编辑情境”可以添加，例如肿瘤类型。</translation>
    </message>
    <message>
        <source>The figure for readers who do not see it, short and long</source>
        <translation>为看不到图的读者提供的说明，分为短文本和长文本</translation>
    </message>
    <message>
        <source>The figure has a description of its own, which exports carry.</source>
        <translation>此图有自己的说明，导出时附带。</translation>
    </message>
    <message>
        <source>The figure has no context yet.
Context ▸ Edit contexts… adds one.</source>
        <translation>此图尚无情境。
“情境 ▸ 编辑情境…”可以添加。</translation>
    </message>
    <message>
        <source>The figure has no context yet: Context ▸ Edit contexts… adds one, such as the tumor type.</source>
        <translation>此图尚无情境：“情境 ▸ 编辑情境…”可以添加，例如肿瘤类型。</translation>
    </message>
    <message>
        <source>The figure has no description for readers who do not see it.</source>
        <translation>此图没有为看不到图的读者提供说明。</translation>
    </message>
    <message>
        <source>The figure has no description of its own: exports carry the long text.</source>
        <translation>此图没有自己的说明：导出时附带长文本。</translation>
    </message>
    <message>
        <source>The figure has no title.</source>
        <translation>此图没有标题。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The file says no size; the drawing was cut to what it shows.</source>
        <translation>文件未说明尺寸；已按所示内容裁切。</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be reached; your work stays open here</source>
        <translation>无法访问 {name} 所在的文件夹；您的内容仍在此处打开</translation>
    </message>
    <message>
        <source>The head of the relation stands at the source too</source>
        <translation>关系的箭头也出现在来源端</translation>
    </message>
    <message>
        <source>The journal “{journal}” is not known to this version.</source>
        <translation>此版本不认识期刊“{journal}”。</translation>
    </message>
    <message>
        <source>The key “{id}” is taken by another reference.</source>
        <translation>键“{id}”已被另一篇文献使用。</translation>
    </message>
    <message>
        <source>The key “{key}” is taken by another reference.</source>
        <translation>键“{key}”已被另一篇文献使用。</translation>
    </message>
    <message>
        <source>The layout “{name}” is in View ▸ Layouts.</source>
        <translation>布局“{name}”位于“视图 ▸ 布局”。</translation>
    </message>
    <message>
        <source>The letters of the panels are out of order; read in lines they are {seen}.</source>
        <translation>分图字母顺序有误；按行读依次为 {seen}。</translation>
    </message>
    <message>
        <source>The letters of the panels mix upper and lower case.</source>
        <translation>分图字母混用了大写和小写。</translation>
    </message>
    <message>
        <source>The library was not changed: {path} cannot be made.</source>
        <translation>组件库未更改：无法创建 {path}。</translation>
    </message>
    <message>
        <source>The library was not changed: {path} cannot be taken away.</source>
        <translation>组件库未更改：无法移除 {path}。</translation>
    </message>
    <message>
        <source>The library was not written</source>
        <translation>组件库未能写入</translation>
    </message>
    <message>
        <source>The library “{name}” is empty.</source>
        <translation>组件库“{name}”是空的。</translation>
    </message>
    <message>
        <source>The line passes here; double-click the point to take it away</source>
        <translation>线条经过此处；双击该点可将其移除</translation>
    </message>
    <message>
        <source>The lines of {name} are {points} thick; {who} is {floor:g} pt.</source>
        <translation>{name}的线宽为 {points}；{who}为 {floor:g} pt。</translation>
    </message>
    <message>
        <source>The list of references</source>
        <translation>文献列表</translation>
    </message>
    <message>
        <source>The list of references is on the clipboard.</source>
        <translation>文献列表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>The look of the whole figure</source>
        <translation>整幅图的外观</translation>
    </message>
    <message>
        <source>The molecule or means that carries the effect, written on the line</source>
        <translation>承载该效应的分子或方式，写在线上</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step (→)</source>
        <translation>下一步 (→)</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>The page is simulated{note}. Click to see it as it is</source>
        <translation>页面正在模拟显示{note}。单击可恢复原样</translation>
    </message>
    <message>
        <source>The page is {height_mm:g} mm high; for {where} the most is {limit}.</source>
        <translation>页面高 {height_mm:g} mm；{where}最多为 {limit}。</translation>
    </message>
    <message>
        <source>The page is {width_mm:g} mm wide; for {where} {most:g} mm is the most.</source>
        <translation>页面宽 {width_mm:g} mm；{where}最多为 {most:g} mm。</translation>
    </message>
    <message>
        <source>The page is {width_mm:g} mm wide; for {where} {width_min:g} mm is the least.</source>
        <translation>页面宽 {width_mm:g} mm；{where}至少为 {width_min:g} mm。</translation>
    </message>
    <message>
        <source>The page: {page_mm:g} mm</source>
        <translation>页面：{page_mm:g} mm</translation>
    </message>
    <message>
        <source>The panels only</source>
        <translation>仅分图</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>该图片</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG: the memory does not suffice.</source>
        <translation>图片无法编码为 PNG：内存不足。</translation>
    </message>
    <message>
        <source>The picture could not be encoded as TIFF: the memory does not suffice.</source>
        <translation>图片无法编码为 TIFF：内存不足。</translation>
    </message>
    <message>
        <source>The picture could not be encoded as TIFF: {error}.</source>
        <translation>图片无法编码为 TIFF：{error}。</translation>
    </message>
    <message>
        <source>The picture was not pasted</source>
        <translation>图片未能粘贴</translation>
    </message>
    <message>
        <source>The picture was reduced to {count} pixels on its longer side.</source>
        <translation>图片已缩小，长边为 {count} 像素。</translation>
    </message>
    <message>
        <source>The picture {name} has no alternative text.</source>
        <translation>图片 {name} 没有替代文字。</translation>
    </message>
    <message>
        <source>The picture {name} has {per_inch} dpi; {who} {need:g} are needed.</source>
        <translation>图片 {name} 为 {per_inch} dpi；{who}需要 {need:g}。</translation>
    </message>
    <message>
        <source>The picture {name} {message}</source>
        <translation>图片 {name} {message}</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged or no picture: delete it and insert it again.</source>
        <translation>图片“{name}”已损坏或不是图片：请删除后重新插入。</translation>
    </message>
    <message>
        <source>The program made a mistake{place}. Your diagram is still open; save it to be safe.</source>
        <translation>程序出错{place}。您的图仍然打开；为安全起见请保存。</translation>
    </message>
    <message>
        <source>The publication, by its key in the list of references</source>
        <translation>文献，以其在文献列表中的键表示</translation>
    </message>
    <message>
        <source>The references in the order of their numbers</source>
        <translation>按编号顺序排列的文献</translation>
    </message>
    <message>
        <source>The relation of the selected connectors, or of the next one to be drawn (1…9 , .)</source>
        <translation>所选连线的关系，或下一条要绘制的连线的关系（1…9 , .）</translation>
    </message>
    <message>
        <source>The relation that fits the selected connector at this place of the list</source>
        <translation>列表中此位置适用于所选连线的关系</translation>
    </message>
    <message>
        <source>The relation “{relation}” is not known</source>
        <translation>未知的关系“{relation}”</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern has not.</source>
        <translation>替换内容引用了模式中没有的分组。</translation>
    </message>
    <message>
        <source>The report cannot be saved as {file}; choose another folder.</source>
        <translation>报告无法保存为 {file}；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report; you can change it</source>
        <translation>报告内容；可以修改</translation>
    </message>
    <message>
        <source>The room sees black (B)</source>
        <translation>观众看到黑屏 (B)</translation>
    </message>
    <message>
        <source>The rules that the figure is measured by</source>
        <translation>检查此图所依据的规则</translation>
    </message>
    <message>
        <source>The same gap between neighbours from left to right, labels counted</source>
        <translation>从左到右相邻对象之间的间距相同，计入标签</translation>
    </message>
    <message>
        <source>The same gap between neighbours from top to bottom, labels counted</source>
        <translation>从上到下相邻对象之间的间距相同，计入标签</translation>
    </message>
    <message>
        <source>The same name joins two slots; without a name the tones keep their colours.</source>
        <translation>同名的颜色槽合并为一个；没有名称的色调保持其颜色。</translation>
    </message>
    <message>
        <source>The scene {name} cannot be read: {error}.</source>
        <translation>无法读取场景 {name}：{error}。</translation>
    </message>
    <message>
        <source>The selection appears</source>
        <translation>所选内容出现</translation>
    </message>
    <message>
        <source>The selection is emphasised</source>
        <translation>突出所选内容</translation>
    </message>
    <message>
        <source>The short text</source>
        <translation>短文本</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before (←)</source>
        <translation>上一步 (←)</translation>
    </message>
    <message>
        <source>The steps as slides, as pages of a PDF or as numbered pictures</source>
        <translation>将步骤导出为幻灯片、PDF 页面或编号图片</translation>
    </message>
    <message>
        <source>The strand is locked.</source>
        <translation>线状结构已锁定。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>The text of {name} is {points}; for {where} {most:g} pt is the most.</source>
        <translation>{name}的文字为 {points}；{where}最多为 {most:g} pt。</translation>
    </message>
    <message>
        <source>The text of {name} is {points}{shrunk}; {who} is {floor:g} pt.</source>
        <translation>{name}的文字为 {points}{shrunk}；{who}为 {floor:g} pt。</translation>
    </message>
    <message>
        <source>The text; type _{2}, ^{+} or \alpha</source>
        <translation>文本；可输入 _{2}、^{+} 或 \alpha</translation>
    </message>
    <message>
        <source>The theme was not kept: {parent} cannot be made.</source>
        <translation>主题未能保留：无法创建 {parent}。</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>主题页</translation>
    </message>
    <message>
        <source>The translations in {file} cannot be read.</source>
        <translation>无法读取 {file} 中的译文。</translation>
    </message>
    <message>
        <source>The transparent border was trimmed.</source>
        <translation>透明的边缘已裁去。</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>通常设置</translation>
    </message>
    <message>
        <source>The value that this view shows</source>
        <translation>此视图显示的值</translation>
    </message>
    <message>
        <source>The whole figure</source>
        <translation>整幅图</translation>
    </message>
    <message>
        <source>The whole page in a corner, with a frame around what is in view</source>
        <translation>在一角显示整个页面，并框出可见部分</translation>
    </message>
    <message>
        <source>The words beside it. Type _{2}, ^{+} or \alpha; empty it for the label of the type</source>
        <translation>其旁边的文字。可输入 _{2}、^{+} 或 \alpha；留空则使用类型的标签</translation>
    </message>
    <message>
        <source>The words of {name} stand out too little from what lies behind them ({floored}:1; {need:g}:1 can be read).</source>
        <translation>{name}的文字与其背后内容的对比过低（{floored}:1；{need:g}:1 方可阅读）。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>页面的主题</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>Therapy##colour</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>There are {count} layouts already: delete one first.</source>
        <translation>已有 {count} 个布局：请先删除一个。</translation>
    </message>
    <message>
        <source>There is a context dimension “{dimension}” already.</source>
        <translation>已有情境维度“{dimension}”。</translation>
    </message>
    <message>
        <source>There is more; only the first {MOST} are given</source>
        <translation>还有更多；仅给出前 {MOST} 个</translation>
    </message>
    <message>
        <source>There is no connector to tidy. Esc goes back</source>
        <translation>没有可整理的连线。Esc 返回</translation>
    </message>
    <message>
        <source>There is no context dimension {name!r}; {there}.</source>
        <translation>没有情境维度 {name!r}；{there}。</translation>
    </message>
    <message>
        <source>There is no context dimension “{dimension_id}” in this diagram.</source>
        <translation>此图中没有情境维度“{dimension_id}”。</translation>
    </message>
    <message>
        <source>There is no entry in this RIS file: each begins with a line “TY  - ”.</source>
        <translation>此 RIS 文件中没有条目：每个条目以“TY  - ”行开头。</translation>
    </message>
    <message>
        <source>There is no export format {format_id!r}; there are: {known}.</source>
        <translation>没有导出格式 {format_id!r}；可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no feedback loop.</source>
        <translation>没有反馈环路。</translation>
    </message>
    <message>
        <source>There is no format “{form}” for references; there are {FORMATS}.</source>
        <translation>文献没有格式“{form}”；可用的有 {FORMATS}。</translation>
    </message>
    <message>
        <source>There is no reference “{reference_id}” in this diagram.</source>
        <translation>此图中没有文献“{reference_id}”。</translation>
    </message>
    <message>
        <source>There is no room to lead the line around; move what is in its way.</source>
        <translation>没有空间让线条绕行；请移开挡住它的对象。</translation>
    </message>
    <message>
        <source>There is no scene {scene_id!r}.</source>
        <translation>没有场景 {scene_id!r}。</translation>
    </message>
    <message>
        <source>There is no such layer any more.</source>
        <translation>该图层已不存在。</translation>
    </message>
    <message>
        <source>There is no theme {theme!r}; there are: {known}.</source>
        <translation>没有主题 {theme!r}；可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Your diagram is still open.</source>
        <translation>内存不足，无法完成。您的图仍然打开。</translation>
    </message>
    <message>
        <source>There is not enough memory for this; choose a lower dpi or a smaller width.</source>
        <translation>内存不足，无法完成；请选择较低的 dpi 或较小的宽度。</translation>
    </message>
    <message>
        <source>There is nothing called “{target}” to connect.</source>
        <translation>没有名为“{target}”的可连接对象。</translation>
    </message>
    <message>
        <source>There is nothing here that could be arranged.</source>
        <translation>此处没有可以排列的内容。</translation>
    </message>
    <message>
        <source>There is nothing on the page that a series could show.</source>
        <translation>页面上没有可供系列显示的内容。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>There is nothing to tell yet: put components on the page first.</source>
        <translation>还没有可讲述的内容：请先在页面上放置组件。</translation>
    </message>
    <message>
        <source>These conditions exclude each other: “{dimension}” has one value at a time.</source>
        <translation>这些条件互相排斥：“{dimension}”同一时间只有一个值。</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>如果不保存，这些更改将会丢失。</translation>
    </message>
    <message>
        <source>They can move to “{name}”, or go with it.</source>
        <translation>可将它们移到“{name}”，或一并删除。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Thin lines</source>
        <translation>线条过细</translation>
    </message>
    <message>
        <source>Things that no ontology or database identifies.</source>
        <translation>没有本体或数据库标识的对象。</translation>
    </message>
    <message>
        <source>Things whose type is not in the catalogue.</source>
        <translation>类型不在目录中的对象。</translation>
    </message>
    <message>
        <source>This component is not in the file.</source>
        <translation>此组件不在文件中。</translation>
    </message>
    <message>
        <source>This component is used {count} times in the figure; delete those first.</source>
        <translation>此组件在图中使用了 {count} 次；请先删除这些对象。</translation>
    </message>
    <message>
        <source>This diagram has no file yet. Once it is saved, every save keeps what the file held before.</source>
        <translation>此图还没有文件。保存之后，每次保存都会保留文件之前的内容。</translation>
    </message>
    <message>
        <source>This diagram has no file yet; choose one with Save as.</source>
        <translation>此图还没有文件；请用“另存为”选择一个。</translation>
    </message>
    <message>
        <source>This effect is not there any more.</source>
        <translation>此效应已不存在。</translation>
    </message>
    <message>
        <source>This figure has no talk yet</source>
        <translation>此图还没有演讲</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>This guide is no longer there.</source>
        <translation>此参考线已不存在。</translation>
    </message>
    <message>
        <source>This is all the report holds: versions, the machine, and where in the program the last events were. It has nothing of your figure. Add what you did, and send it with your report.</source>
        <translation>这就是报告的全部内容：版本、计算机，以及最近的事件发生在程序的何处，不含您的图的任何内容。请补充您所做的操作，然后随报告一起发送。</translation>
    </message>
    <message>
        <source>This is no CSL-JSON: it cannot be read as JSON.</source>
        <translation>这不是 CSL-JSON：无法作为 JSON 读取。</translation>
    </message>
    <message>
        <source>This is no regular expression: {error}.</source>
        <translation>这不是正则表达式：{error}。</translation>
    </message>
    <message>
        <source>This is the figure's description.</source>
        <translation>这是此图的说明。</translation>
    </message>
    <message>
        <source>This pattern takes too long; make it simpler.</source>
        <translation>此模式匹配耗时过长，请简化。</translation>
    </message>
    <message>
        <source>This section is empty.</source>
        <translation>此分区为空。</translation>
    </message>
    <message>
        <source>This state of the file, kept {time}, cannot be brought back.</source>
        <translation>无法恢复文件在 {time} 保留的状态。</translation>
    </message>
    <message>
        <source>This step of the talk is no longer there.</source>
        <translation>演讲的此步骤已不存在。</translation>
    </message>
    <message>
        <source>This theme ships with the program and stays as it is; duplicate it first.</source>
        <translation>此主题随程序提供，不能更改；请先复制一份。</translation>
    </message>
    <message>
        <source>This travels with every file that is exported.</source>
        <translation>这些信息随每个导出的文件一起保存。</translation>
    </message>
    <message>
        <source>Through the middle</source>
        <translation>贯穿中间</translation>
    </message>
    <message>
        <source>Thyroid##colour</source>
        <translation>甲状腺</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>请至少勾选一个值。</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Tidy connectors</source>
        <translation>整理连线</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Tissue##colour</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title at</source>
        <translation>标题位置</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>图的标题</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>步骤的标题</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>到底部</translation>
    </message>
    <message>
        <source>To the left side</source>
        <translation>到左侧</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>To the right side</source>
        <translation>到右侧</translation>
    </message>
    <message>
        <source>Tones {tones}</source>
        <translation>色调 {tones}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Transfer##colour</source>
        <translation>转移传递</translation>
    </message>
    <message>
        <source>Translate labels</source>
        <translation>翻译标签</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Tritan</source>
        <translation>蓝色弱/盲</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际尺寸</translation>
    </message>
    <message>
        <source>True size…</source>
        <translation>实际尺寸…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tube##colour</source>
        <translation>管</translation>
    </message>
    <message>
        <source>Tumor cell##colour</source>
        <translation>肿瘤细胞</translation>
    </message>
    <message>
        <source>Tumor##colour</source>
        <translation>肿瘤</translation>
    </message>
    <message>
        <source>Two effects contradict each other: “{first}” and “{second}” can hold at once.</source>
        <translation>两个效应互相矛盾：“{first}”和“{second}”可以同时成立。</translation>
    </message>
    <message>
        <source>Two panels may share a letter</source>
        <translation>两幅分图可以共用一个字母</translation>
    </message>
    <message>
        <source>Two references of this diagram are needed to merge them.</source>
        <translation>合并文献需要此图中的两篇文献。</translation>
    </message>
    <message>
        <source>Two steps of a talk cannot bear the same id.</source>
        <translation>演讲的两个步骤不能使用相同的标识。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type a command, a component, a setting, or what stands on the page. Or say what the figure shows: -&gt; acts on, -| holds back, -o depends, =&gt; turns into; words may stand on the arrow.</source>
        <translation>输入命令、组件、设置或页面上的内容。也可以说明图的含义：-&gt; 作用于，-| 抑制，-o 取决于，=&gt; 转变为；箭头上可以写文字。</translation>
    </message>
    <message>
        <source>Type a name, an abbreviation or an identifier and press Enter, or drag a picture onto the page.</source>
        <translation>输入名称、缩写或标识符后按 Enter，或将图片拖到页面上。</translation>
    </message>
    <message>
        <source>Type statements such as “neuron -releases CGRP-&gt; CD8 T cell”</source>
        <translation>输入陈述，例如“neuron -releases CGRP-&gt; CD8 T cell”</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Types of components</source>
        <translation>组件类型</translation>
    </message>
    <message>
        <source>Ulcer##colour</source>
        <translation>溃疡</translation>
    </message>
    <message>
        <source>Unbend</source>
        <translation>取消弯曲</translation>
    </message>
    <message>
        <source>Under which terms it may be used</source>
        <translation>可以按何种条款使用</translation>
    </message>
    <message>
        <source>Under which terms the figure may be used</source>
        <translation>此图可以按何种条款使用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Uneven region</source>
        <translation>不规则区域</translation>
    </message>
    <message>
        <source>Unexplained abbreviation</source>
        <translation>未解释的缩写</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消组合</translation>
    </message>
    <message>
        <source>Unknown context</source>
        <translation>未知的情境</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>未知的类型</translation>
    </message>
    <message>
        <source>Unknown##colour</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>全部解锁</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>解锁图层</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder}: {reason}.</source>
        <translation>未保存的内容无法保留在 {folder} 中：{reason}。</translation>
    </message>
    <message>
        <source>Unsaved work could not be opened</source>
        <translation>无法打开未保存的内容</translation>
    </message>
    <message>
        <source>Unsilence</source>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>Unsilence a check</source>
        <translation>取消忽略检查项</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Unusual between these two; the list offers first what fits.</source>
        <translation>在这两者之间不常见；列表先列出合适的关系。</translation>
    </message>
    <message>
        <source>Unusual relation</source>
        <translation>不常见的关系</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>上边缘</translation>
    </message>
    <message>
        <source>Urethra##colour</source>
        <translation>尿道</translation>
    </message>
    <message>
        <source>Use as description</source>
        <translation>用作说明</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Use theme</source>
        <translation>使用主题</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Valve##colour</source>
        <translation>瓣膜</translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>随机变化</translation>
    </message>
    <message>
        <source>Vary strand</source>
        <translation>随机变化线状结构</translation>
    </message>
    <message>
        <source>Vein##colour</source>
        <translation>静脉</translation>
    </message>
    <message>
        <source>Ventricle##colour</source>
        <translation>脑室</translation>
    </message>
    <message>
        <source>Version without a name</source>
        <translation>未命名的版本</translation>
    </message>
    <message>
        <source>Versions and backups</source>
        <translation>版本和备份</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>“{name}”的版本</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Vesicle##colour</source>
        <translation>囊泡</translation>
    </message>
    <message>
        <source>Vesicles in the bouton, molecules in the cleft, receptors in the membrane across from it</source>
        <translation>终扣中的囊泡、间隙中的分子、对侧膜上的受体</translation>
    </message>
    <message>
        <source>Vesicles##colour</source>
        <translation>囊泡</translation>
    </message>
    <message>
        <source>Vessel##colour</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View of a series</source>
        <translation>系列视图</translation>
    </message>
    <message>
        <source>Views of a series that show nothing any more.</source>
        <translation>系列视图中不再显示任何内容的视图。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷号</translation>
    </message>
    <message>
        <source>Wall##colour</source>
        <translation>壁</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page parts (foreignObject) were left out.</source>
        <translation>网页部分（foreignObject）已略去。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>What a journal asks of the figure, and its width for the page</source>
        <translation>期刊对图的要求，以及页面应有的宽度</translation>
    </message>
    <message>
        <source>What acts on it?</source>
        <translation>什么作用于它？</translation>
    </message>
    <message>
        <source>What belongs to it and moves with it</source>
        <translation>属于它并随之移动的内容</translation>
    </message>
    <message>
        <source>What cites the one that goes cites the one that stays, which is filled up with what only the other says.</source>
        <translation>引用被合并条目之处将改为引用保留的条目，并以另一条目独有的内容补全。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What do the therapies reach?</source>
        <translation>治疗作用于什么？</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>What does a knock-out cut off?</source>
        <translation>敲除会切断什么？</translation>
    </message>
    <message>
        <source>What does it act on?</source>
        <translation>它作用于什么？</translation>
    </message>
    <message>
        <source>What each arrow says</source>
        <translation>每个箭头的含义</translation>
    </message>
    <message>
        <source>What every arrow says in every context</source>
        <translation>每个箭头在每种情境下的含义</translation>
    </message>
    <message>
        <source>What every arrow says in every context, to sort and to edit</source>
        <translation>每个箭头在每种情境下的含义，可排序和编辑</translation>
    </message>
    <message>
        <source>What is connected draws together; regions keep their members. Of what is selected, or of everything; you see it before it is kept</source>
        <translation>相连的对象互相靠近；区域保留其成员。应用于所选内容或全部内容；保留之前可先预览</translation>
    </message>
    <message>
        <source>What is connected to nothing?</source>
        <translation>什么没有任何连接？</translation>
    </message>
    <message>
        <source>What is in use; what comes into use is added. Drag to change the order</source>
        <translation>正在使用的内容；新使用的会自动加入。拖动以更改顺序</translation>
    </message>
    <message>
        <source>What is kept in this document</source>
        <translation>保存在此文档中的内容</translation>
    </message>
    <message>
        <source>What is looked through</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>What is on the clipboard</source>
        <translation>剪贴板上的内容</translation>
    </message>
    <message>
        <source>What is on the clipboard is not a part of a Crosstalk diagram.</source>
        <translation>剪贴板上的内容不是 Crosstalk 图的一部分。</translation>
    </message>
    <message>
        <source>What is said there holds for more than this: change its effect in the inspector.</source>
        <translation>该处的说明适用范围更广：请在检查器中更改其效应。</translation>
    </message>
    <message>
        <source>What is seen now</source>
        <translation>当前所见</translation>
    </message>
    <message>
        <source>What is selected is described here: words, colours, size, evidence. Double-click edits words in place.</source>
        <translation>此处说明所选内容：文字、颜色、大小、证据。双击可就地编辑文字。</translation>
    </message>
    <message>
        <source>What it explains, from top to bottom; drag to change the order</source>
        <translation>自上而下说明的内容；拖动以更改顺序</translation>
    </message>
    <message>
        <source>What it is a live view of</source>
        <translation>它是什么内容的实时视图</translation>
    </message>
    <message>
        <source>What it is in the catalogue</source>
        <translation>它在目录中是什么</translation>
    </message>
    <message>
        <source>What it keeps its place on</source>
        <translation>它所附着的对象</translation>
    </message>
    <message>
        <source>What kind of area it is</source>
        <translation>它是哪种区域</translation>
    </message>
    <message>
        <source>What lies off the page or is cut by its edge.</source>
        <translation>超出页面或被页边裁切的内容。</translation>
    </message>
    <message>
        <source>What runs along the line</source>
        <translation>沿线分布的内容</translation>
    </message>
    <message>
        <source>What supports this effect</source>
        <translation>支持此效应的证据</translation>
    </message>
    <message>
        <source>What the abbreviations of the figure stand for</source>
        <translation>图中缩写的含义</translation>
    </message>
    <message>
        <source>What the checks can mend by themselves; it can be undone with the choice</source>
        <translation>检查可以自动修复的内容；可随此选择一起撤销</translation>
    </message>
    <message>
        <source>What the columns run through</source>
        <translation>各列依次取的内容</translation>
    </message>
    <message>
        <source>What the connector says there</source>
        <translation>连线在该情境中的含义</translation>
    </message>
    <message>
        <source>What the journal asks</source>
        <translation>期刊的要求</translation>
    </message>
    <message>
        <source>What the other abbreviation stands for</source>
        <translation>另一个缩写的含义</translation>
    </message>
    <message>
        <source>What the reader sees at {COLUMN:g} mm</source>
        <translation>读者在 {COLUMN:g} mm 宽度下看到的效果</translation>
    </message>
    <message>
        <source>What the reader sees in {name} of {label}: {width:g} mm</source>
        <translation>读者在 {label} 的{name}中看到的效果：{width:g} mm</translation>
    </message>
    <message>
        <source>What the source does to the target (1…9 , .)</source>
        <translation>起点对终点的作用 (1…9 , .)</translation>
    </message>
    <message>
        <source>What the source does to the target; line and head follow from it.
On the page the keys 1 to 9 give what fits best, , and . the relation before and after</source>
        <translation>来源对目标的作用；线条和箭头由此决定。
在页面上，按键 1 至 9 给出最合适的关系，, 和 . 为上一个和下一个关系</translation>
    </message>
    <message>
        <source>What this connector says; click an end to go there</source>
        <translation>此连线的含义；单击一端可转到该处</translation>
    </message>
    <message>
        <source>What tool B draws, or what the selected strands are</source>
        <translation>工具 B 绘制的类型，或所选线状结构的类型</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>复制的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>将要添加的内容</translation>
    </message>
    <message>
        <source>What “{name}” means</source>
        <translation>“{name}”的含义</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>它的来源</translation>
    </message>
    <message>
        <source>Where on the line the mediator sits</source>
        <translation>介导物在线上的位置</translation>
    </message>
    <message>
        <source>Where on the line: 0 % at the source, 100 % at the target</source>
        <translation>在线上的位置：0 % 为来源，100 % 为目标</translation>
    </message>
    <message>
        <source>Where the chosen reference is cited; click to go there</source>
        <translation>所选文献的引用之处；单击可转到该处</translation>
    </message>
    <message>
        <source>Where the label breaks into lines; empty it to let it follow the picture</source>
        <translation>标签换行的宽度；留空则随图形而定</translation>
    </message>
    <message>
        <source>Where the label stands</source>
        <translation>标签的位置</translation>
    </message>
    <message>
        <source>Where the title stands</source>
        <translation>标题的位置</translation>
    </message>
    <message>
        <source>Which are the hubs?</source>
        <translation>哪些是枢纽？</translation>
    </message>
    <message>
        <source>Which feedback loops are there?</source>
        <translation>有哪些反馈环路？</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>White matter##colour</source>
        <translation>白质</translation>
    </message>
    <message>
        <source>Who made the figure, one person per line</source>
        <translation>图的作者，每行一人</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>图片的作者</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Why may this stay as it is? The reason is kept in the file.</source>
        <translation>为何可以保持原样？理由保存在文件中。</translation>
    </message>
    <message>
        <source>Wide routes</source>
        <translation>宽路径</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message>
        <source>Wider by ten steps</source>
        <translation>变宽十步</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width across the strand</source>
        <translation>线状结构的横向宽度</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>宽度和高度</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>宽度（毫米）</translation>
    </message>
    <message>
        <source>Width of a column</source>
        <translation>栏宽</translation>
    </message>
    <message>
        <source>Width of the line in points</source>
        <translation>线条宽度（磅）</translation>
    </message>
    <message>
        <source>Width of the outline in points</source>
        <translation>轮廓宽度（磅）</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>With the transmitter chosen last; others are in Object, Fill synapse with</source>
        <translation>使用上次选择的递质；其他递质见“对象 ▸ 填充突触”</translation>
    </message>
    <message>
        <source>Without a licence it may not be published. The check of licences will remind you.</source>
        <translation>没有许可证则不得发表。许可证检查会提醒您。</translation>
    </message>
    <message>
        <source>Without a line it still counts: placement shows it (a receptor in its membrane)</source>
        <translation>不绘制线条时仍然有效：以位置表示（例如膜上的受体）</translation>
    </message>
    <message>
        <source>Without snapping</source>
        <translation>不吸附</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words above the view</source>
        <translation>视图上方的文字</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>其旁边的文字</translation>
    </message>
    <message>
        <source>Words beside the line</source>
        <translation>线条旁边的文字</translation>
    </message>
    <message>
        <source>Words in colour where the journal asks for none.</source>
        <translation>在期刊不要求彩色之处使用了彩色文字。</translation>
    </message>
    <message>
        <source>Words of different objects that lie over each other.</source>
        <translation>不同对象的文字互相重叠。</translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation>图的文字</translation>
    </message>
    <message>
        <source>Words outside their panel</source>
        <translation>文字超出所属分图</translation>
    </message>
    <message>
        <source>Words that a strand is drawn over.</source>
        <translation>被线状结构遮盖的文字。</translation>
    </message>
    <message>
        <source>Words that leave the frame they belong to.</source>
        <translation>超出所属边框的文字。</translation>
    </message>
    <message>
        <source>Words under a strand</source>
        <translation>线状结构下的文字</translation>
    </message>
    <message>
        <source>Words under which the figure may be found</source>
        <translation>可用于查找此图的关键词</translation>
    </message>
    <message>
        <source>Words with a contrast under 4.5 : 1 to what lies behind.</source>
        <translation>与背后内容的对比度低于 4.5 : 1 的文字。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Write it from what the arrows say</source>
        <translation>根据箭头的含义撰写</translation>
    </message>
    <message>
        <source>Write the figure as SVG, PDF, PNG, TIFF, EPS or PowerPoint</source>
        <translation>将图导出为 SVG、PDF、PNG、TIFF、EPS 或 PowerPoint</translation>
    </message>
    <message>
        <source>Write the list as BibTeX, RIS, CSL-JSON or text, in the order of citing</source>
        <translation>按引用顺序将列表写为 BibTeX、RIS、CSL-JSON 或文本</translation>
    </message>
    <message>
        <source>Write your own components and scenes as one file</source>
        <translation>将您自己的组件和场景写成一个文件</translation>
    </message>
    <message>
        <source>Write##layout</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>Wrote {count} references to {name}.</source>
        <translation>已将 {count} 篇文献写入 {name}。</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>You can load what it holds now, or go on with what is open here.{mine}</source>
        <translation>您可以加载文件现在的内容，或继续使用此处打开的内容。{mine}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>a PostScript</source>
        <translation>PostScript </translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>a free end</source>
        <translation>自由端</translation>
    </message>
    <message>
        <source>a line needs</source>
        <translation>线条需要</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>一分钟前</translation>
    </message>
    <message>
        <source>a name, no abbreviation</source>
        <translation>是名称，不是缩写</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>路径中有一部分是文件而不是文件夹</translation>
    </message>
    <message>
        <source>a pattern of its own</source>
        <translation>自定样式</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>above or below</source>
        <translation>上方或下方</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>address or publication</source>
        <translation>网址或出版物</translation>
    </message>
    <message>
        <source>after {count} more steps</source>
        <translation>再经 {count} 步</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>全部答案</translation>
    </message>
    <message>
        <source>all therapies</source>
        <translation>全部治疗</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>an abbreviation after all</source>
        <translation>仍然是缩写</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>an arrow was</source>
        <translation>有 1 个箭头</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 项</translation>
    </message>
    <message>
        <source>and {count} more connectors</source>
        <translation>以及另外 {count} 条连线</translation>
    </message>
    <message>
        <source>another effect by context</source>
        <translation>情境效应不同</translation>
    </message>
    <message>
        <source>another kind of thing</source>
        <translation>对象种类不同</translation>
    </message>
    <message>
        <source>another layer</source>
        <translation>图层不同</translation>
    </message>
    <message>
        <source>another look</source>
        <translation>外观不同</translation>
    </message>
    <message>
        <source>another mediator</source>
        <translation>介导物不同</translation>
    </message>
    <message>
        <source>another picture or credit</source>
        <translation>图片或署名不同</translation>
    </message>
    <message>
        <source>another place in the order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>形状不同</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>any {dimension}</source>
        <translation>任意{dimension}</translation>
    </message>
    <message>
        <source>apoptotic</source>
        <translation>凋亡</translation>
    </message>
    <message>
        <source>arc</source>
        <translation>弧线</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>尽可能多</translation>
    </message>
    <message>
        <source>as outlines</source>
        <translation>转为轮廓</translation>
    </message>
    <message>
        <source>as the figure</source>
        <translation>与图相同</translation>
    </message>
    <message>
        <source>as the type has it</source>
        <translation>按类型设定</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>所属不同</translation>
    </message>
    <message>
        <source>belongs to “{parent}”, which cannot have members</source>
        <translation>属于“{parent}”，而后者不能有成员</translation>
    </message>
    <message>
        <source>belongs to “{parent}”, which is not there</source>
        <translation>属于“{parent}”，而后者并不存在</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>by relation</source>
        <translation>由关系决定</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>由主题决定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>choose when…</source>
        <translation>选择适用情境…</translation>
    </message>
    <message>
        <source>cited {count}×</source>
        <translation>引用 {count} 次</translation>
    </message>
    <message>
        <source>cites “{reference}”, which is not among the references</source>
        <translation>引用了“{reference}”，而它不在参考文献中</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>colours: {colors}</source>
        <translation>颜色：{colors}</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>组合图</translation>
    </message>
    <message>
        <source>combined with</source>
        <translation>组合维度</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>connects “{end}”, which is not there</source>
        <translation>连接了“{end}”，而它并不存在</translation>
    </message>
    <message>
        <source>contexts</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>curved</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>点划线</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>视情境而定</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>effect goes</source>
        <translation>个效应将被删除</translation>
    </message>
    <message>
        <source>effect keeps its other conditions</source>
        <translation>个效应保留其余条件</translation>
    </message>
    <message>
        <source>effects go</source>
        <translation>个效应将被删除</translation>
    </message>
    <message>
        <source>effects keep their other conditions</source>
        <translation>个效应保留其余条件</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>ends on itself</source>
        <translation>终止于自身</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>everything is in place</source>
        <translation>全部已就位</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>耗竭</translation>
    </message>
    <message>
        <source>export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation>第一步、最后一步</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>对所有人</translation>
    </message>
    <message>
        <source>for those who do not see it</source>
        <translation>供看不到图的读者使用</translation>
    </message>
    <message>
        <source>for you and your co-authors</source>
        <translation>供您和合作者使用</translation>
    </message>
    <message>
        <source>for {where}</source>
        <translation>用于 {where}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>from {line_min:g} pt</source>
        <translation>不低于 {line_min:g} pt</translation>
    </message>
    <message>
        <source>from {script_min:g} pt</source>
        <translation>不低于 {script_min:g} pt</translation>
    </message>
    <message>
        <source>go to a step</source>
        <translation>转到某一步</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>hangs on more than {DEEPEST} other connectors in a row, or on a ring of them</source>
        <translation>依附于连续 {DEEPEST} 条以上的其他连线，或依附于一个环</translation>
    </message>
    <message>
        <source>has a negative size</source>
        <translation>具有负的大小</translation>
    </message>
    <message>
        <source>has a negative width</source>
        <translation>具有负的宽度</translation>
    </message>
    <message>
        <source>has a text size or a line width that is none</source>
        <translation>的文字大小或线宽无效</translation>
    </message>
    <message>
        <source>has no sensible size</source>
        <translation>没有合理的大小</translation>
    </message>
    <message>
        <source>has the colour “{color}”; write it like #d9657f</source>
        <translation>的颜色为“{color}”；请写成 #d9657f 的形式</translation>
    </message>
    <message>
        <source>has the number {value:g}, which is off every page</source>
        <translation>含有数值 {value:g}，超出任何页面</translation>
    </message>
    <message>
        <source>has the text size {size:g}, which cannot be read</source>
        <translation>的文字大小为 {size:g}，无法阅读</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>hypoxic</source>
        <translation>缺氧</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>在灰度下</translation>
    </message>
    <message>
        <source>in print</source>
        <translation>在印刷时</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>in the palette</source>
        <translation>在组件库中</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>在“{name}”中</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>失活</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>受抑制</translation>
    </message>
    <message>
        <source>inset</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>is a member of itself</source>
        <translation>是自身的成员</translation>
    </message>
    <message>
        <source>is called “{id}”, as only components of the program are</source>
        <translation>名为“{id}”，只有程序自带的组件才这样命名</translation>
    </message>
    <message>
        <source>is drawn with more than {MAX_ART} MB</source>
        <translation>的图形超过 {MAX_ART} MB</translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation>被隐藏</translation>
    </message>
    <message>
        <source>is on the page already</source>
        <translation>已在页面上</translation>
    </message>
    <message>
        <source>is so now</source>
        <translation>现已如此</translation>
    </message>
    <message>
        <source>is under {licence}, which asks that its author is named.</source>
        <translation>使用 {licence} 许可证，要求注明作者。</translation>
    </message>
    <message>
        <source>is under {licence}, which does not allow a figure under CC-BY.</source>
        <translation>使用 {licence} 许可证，不允许用于 CC-BY 图。</translation>
    </message>
    <message>
        <source>is under “{licence}”: make sure that this allows a figure under CC-BY.</source>
        <translation>使用“{licence}”许可证：请确认它允许用于 CC-BY 图。</translation>
    </message>
    <message>
        <source>it has more than {MAX_ELEMENTS} elements</source>
        <translation>其中的元素超过 {MAX_ELEMENTS} 个</translation>
    </message>
    <message>
        <source>it has numbers that are too large, or none at all</source>
        <translation>其中的数值过大或缺失</translation>
    </message>
    <message>
        <source>it is no longer shown</source>
        <translation>它将不再显示</translation>
    </message>
    <message>
        <source>its base</source>
        <translation>基础主题</translation>
    </message>
    <message>
        <source>its elements are nested more than {MAX_DEPTH} deep</source>
        <translation>其中的元素嵌套超过 {MAX_DEPTH} 层</translation>
    </message>
    <message>
        <source>its layer cannot be picked</source>
        <translation>所在图层不可选取</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>keeps its colours</source>
        <translation>保持其颜色</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>label of the type</source>
        <translation>类型的标签</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>line art</source>
        <translation>线稿</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked or unlocked</source>
        <translation>已锁定或解锁</translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation>长虚线</translation>
    </message>
    <message>
        <source>looks of its own</source>
        <translation>自有外观</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>may be empty boxes elsewhere</source>
        <translation>在其他计算机上可能显示为方框</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>medium-high</source>
        <translation>较高</translation>
    </message>
    <message>
        <source>methylated</source>
        <translation>甲基化</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>must stay text</source>
        <translation>必须保留为文字</translation>
    </message>
    <message>
        <source>mutated</source>
        <translation>突变</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>names no licence: edit the component in the palette and say under which it may be used.</source>
        <translation>没有注明许可证：请在组件库中编辑该组件，说明可按何种条款使用。</translation>
    </message>
    <message>
        <source>names no licence: say in the inspector under which it may be used.</source>
        <translation>没有注明许可证：请在检查器中说明可按何种条款使用。</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>new dimension</source>
        <translation>新维度</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>new: {label}</source>
        <translation>新增：{label}</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>no citation yet</source>
        <translation>尚无引文</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>未指定期刊</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>no mediator</source>
        <translation>无介导物</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>无文献</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none, or 20–30, 55–60</source>
        <translation>无，或 20–30, 55–60</translation>
    </message>
    <message>
        <source>none, or 3 goblet_cell, 7 …</source>
        <translation>无，或 3 goblet_cell, 7 …</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>未引用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>nothing; drag it onto a membrane, a vessel or an edge</source>
        <translation>无；将其拖到膜、血管或边缘上</translation>
    </message>
    <message>
        <source>number, Enter</source>
        <translation>数字，Enter</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>one below the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>or begin with a {scene}</source>
        <translation>或从{scene}开始</translation>
    </message>
    <message>
        <source>or {say} and type “neuron -releases CGRP-&gt; CD8 T cell”</source>
        <translation>或{say}并输入“neuron -releases CGRP-&gt; CD8 T cell”</translation>
    </message>
    <message>
        <source>or {search} to find one by name</source>
        <translation>或{search}以按名称查找</translation>
    </message>
    <message>
        <source>other drawings of the same name stay beside them: {names}</source>
        <translation>旁边保留了其他同名的图形：{names}</translation>
    </message>
    <message>
        <source>other ends</source>
        <translation>端点不同</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>证据不同</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>其他信息不同</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>备注不同</translation>
    </message>
    <message>
        <source>other options</source>
        <translation>选项不同</translation>
    </message>
    <message>
        <source>other screen</source>
        <translation>其他屏幕</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>own components</source>
        <translation>自有组件</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>panel of a series no longer chooses it</source>
        <translation>幅系列分图不再选用它</translation>
    </message>
    <message>
        <source>panels of a series no longer choose it</source>
        <translation>幅系列分图不再选用它</translation>
    </message>
    <message>
        <source>phosphorylated</source>
        <translation>磷酸化</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>press {key}</source>
        <translation>按 {key}</translation>
    </message>
    <message>
        <source>proliferating</source>
        <translation>增殖</translation>
    </message>
    <message>
        <source>quiescent</source>
        <translation>静息</translation>
    </message>
    <message>
        <source>record “{id}”</source>
        <translation>记录“{id}”</translation>
    </message>
    <message>
        <source>references</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>已调整大小</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>says “{meaning}”</source>
        <translation>表示“{meaning}”</translation>
    </message>
    <message>
        <source>says “{words}”</source>
        <translation>表示“{words}”</translation>
    </message>
    <message>
        <source>scaled to the paper</source>
        <translation>缩放到纸张大小</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>senescent</source>
        <translation>衰老</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>several are called so: choose</source>
        <translation>有多个同名项：请选择</translation>
    </message>
    <message>
        <source>several relations</source>
        <translation>多种关系</translation>
    </message>
    <message>
        <source>shown again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>since then: {changes}</source>
        <translation>此后的更改：{changes}</translation>
    </message>
    <message>
        <source>sits at {at:g} of the way; 0 to 1 is possible</source>
        <translation>位于路径的 {at:g} 处；可用范围为 0 至 1</translation>
    </message>
    <message>
        <source>sits elsewhere</source>
        <translation>附着位置不同</translation>
    </message>
    <message>
        <source>sits on itself, by way of others</source>
        <translation>间接附着在自身上</translation>
    </message>
    <message>
        <source>sits on more than {DEEPEST} others in a row</source>
        <translation>依次附着在 {DEEPEST} 个以上的其他对象上</translation>
    </message>
    <message>
        <source>sits on “{host}”, which cannot hold it</source>
        <translation>附着于“{host}”，而后者不能承载它</translation>
    </message>
    <message>
        <source>sits on “{host}”, which is not there</source>
        <translation>附着于“{host}”，而它并不存在</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>something</source>
        <translation>某对象</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>演讲者视图</translation>
    </message>
    <message>
        <source>species, cell line or cohort</source>
        <translation>物种、细胞系或队列</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>step of the talk no longer chooses it</source>
        <translation>个演讲步骤不再选用它</translation>
    </message>
    <message>
        <source>steps of the talk no longer choose it</source>
        <translation>个演讲步骤不再选用它</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>线状结构</translation>
    </message>
    <message>
        <source>strength as everywhere</source>
        <translation>强度与各处相同</translation>
    </message>
    <message>
        <source>style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>such as “Patient-derived organoid”</source>
        <translation>例如“患者来源类器官”</translation>
    </message>
    <message>
        <source>such as “Perineural niche”</source>
        <translation>例如“神经周围微环境龛”</translation>
    </message>
    <message>
        <source>takes {formats}</source>
        <translation>接受 {formats}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text needs</source>
        <translation>文字需要</translation>
    </message>
    <message>
        <source>the arrow from {names} to {names2}</source>
        <translation>从{names}到{names2}的箭头</translation>
    </message>
    <message>
        <source>the arrow “{label}”</source>
        <translation>箭头“{label}”</translation>
    </message>
    <message>
        <source>the arrow “{meaning}”</source>
        <translation>箭头“{meaning}”</translation>
    </message>
    <message>
        <source>the chosen answer</source>
        <translation>所选答案</translation>
    </message>
    <message>
        <source>the chosen answers</source>
        <translation>所选答案</translation>
    </message>
    <message>
        <source>the chosen context</source>
        <translation>所选情境</translation>
    </message>
    <message>
        <source>the colour of the text</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>the diagram has none</source>
        <translation>此图没有</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>驱动器已不可用</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>驱动器为只读</translation>
    </message>
    <message>
        <source>the drive reported an error</source>
        <translation>驱动器报告了错误</translation>
    </message>
    <message>
        <source>the figure</source>
        <translation>该图</translation>
    </message>
    <message>
        <source>the least for {where}</source>
        <translation>{where}的最低要求</translation>
    </message>
    <message>
        <source>the least that any known journal takes</source>
        <translation>已知期刊接受的最低值</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the natural colour</source>
        <translation>自然色</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>该图片</translation>
    </message>
    <message>
        <source>the relation's colour</source>
        <translation>关系的颜色</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>the talk</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>the theme's colour</source>
        <translation>主题的颜色</translation>
    </message>
    <message>
        <source>the theme's edge</source>
        <translation>主题的轮廓</translation>
    </message>
    <message>
        <source>the theme's fill</source>
        <translation>主题的填充</translation>
    </message>
    <message>
        <source>there are: {known}</source>
        <translation>可用的有：{known}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>thing is no longer bound to it</source>
        <translation>个对象不再与其绑定</translation>
    </message>
    <message>
        <source>things are no longer bound to it</source>
        <translation>个对象不再与其绑定</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>title and authors</source>
        <translation>标题和作者</translation>
    </message>
    <message>
        <source>to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation>应避免</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>今天 {clock}</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>true size, {width:.0f} × {height:.0f} mm</source>
        <translation>实际尺寸，{width:.0f} × {height:.0f} mm</translation>
    </message>
    <message>
        <source>true size, {width:.0f} × {height:.0f} mm: larger than the printable area</source>
        <translation>实际尺寸，{width:.0f} × {height:.0f} mm：大于可打印区域</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>已旋转</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>type here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>ubiquitinated</source>
        <translation>泛素化</translation>
    </message>
    <message>
        <source>unknown: drawn by its class</source>
        <translation>未知：按类别绘制</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>web address or book</source>
        <translation>网址或图书</translation>
    </message>
    <message>
        <source>what goes with the least size of text</source>
        <translation>与最小文字相称的值</translation>
    </message>
    <message>
        <source>what is selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>what it shows, in a sentence</source>
        <translation>用一句话说明所示内容</translation>
    </message>
    <message>
        <source>what other programs keep in it</source>
        <translation>其他程序保存在其中的内容</translation>
    </message>
    <message>
        <source>what the figure shows, for readers who do not see it</source>
        <translation>图中显示的内容，供看不到图的读者使用</translation>
    </message>
    <message>
        <source>what the figure shows, for those who do not see it</source>
        <translation>图中显示的内容，供看不到图的读者使用</translation>
    </message>
    <message>
        <source>where there is no DOI</source>
        <translation>没有 DOI 时</translation>
    </message>
    <message>
        <source>who drew it</source>
        <translation>绘制者</translation>
    </message>
    <message>
        <source>will be empty boxes in the picture</source>
        <translation>在图片中将显示为方框</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>with every colour vision and in grey</source>
        <translation>在各种色觉和灰度下</translation>
    </message>
    <message>
        <source>with every colour vision, not in grey</source>
        <translation>在各种色觉下（灰度除外）</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>在{name}下</translation>
    </message>
    <message>
        <source>words placed elsewhere</source>
        <translation>文字位置不同</translation>
    </message>
    <message>
        <source>words that look different</source>
        <translation>文字外观不同</translation>
    </message>
    <message>
        <source>written nearly so</source>
        <translation>写法相近</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>昨天 {clock}</translation>
    </message>
    <message>
        <source>you have no permission there</source>
        <translation>您没有该处的权限</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>{DASH} several</source>
        <translation>{DASH} 多个</translation>
    </message>
    <message>
        <source>{a:g} × {b:g} mm, was {c:g} × {d:g} mm</source>
        <translation>{a:g} × {b:g} mm，原为 {c:g} × {d:g} mm</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
    <message>
        <source>{background!r} is not a background: say 'none' or a colour like #ffffff.</source>
        <translation>{background!r} 不是背景：请写“none”或 #ffffff 这样的颜色。</translation>
    </message>
    <message>
        <source>{choice}: {name}</source>
        <translation>{choice}：{name}</translation>
    </message>
    <message>
        <source>{columns} side by side</source>
        <translation>{columns} 个并排</translation>
    </message>
    <message>
        <source>{count:.1f} MB</source>
        <translation>{count:.1f} MB</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>增加 {count} 个</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} 个答案</translation>
    </message>
    <message>
        <source>{count} appear</source>
        <translation>{count} 个出现</translation>
    </message>
    <message>
        <source>{count} arrows</source>
        <translation>{count} 个箭头</translation>
    </message>
    <message>
        <source>{count} arrows were</source>
        <translation>有 {count} 个箭头</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>更改 {count} 个</translation>
    </message>
    <message>
        <source>{count} chosen things</source>
        <translation>{count} 个所选对象</translation>
    </message>
    <message>
        <source>{count} colours are hard to see or to tell apart.</source>
        <translation>有 {count} 种颜色难以看清或难以区分。</translation>
    </message>
    <message>
        <source>{count} components</source>
        <translation>{count} 个组件</translation>
    </message>
    <message>
        <source>{count} components and scenes written to {name}</source>
        <translation>已将 {count} 个组件和场景写入 {name}</translation>
    </message>
    <message>
        <source>{count} connectors</source>
        <translation>{count} 条连线</translation>
    </message>
    <message>
        <source>{count} dimmed</source>
        <translation>{count} 个变淡</translation>
    </message>
    <message>
        <source>{count} disappear</source>
        <translation>{count} 个消失</translation>
    </message>
    <message>
        <source>{count} drawings are so small that some of their lines are thinner than {floor:g} pt, {who}.</source>
        <translation>{count} 个图形过小，其中有些线条细于 {floor:g} pt，即{who}。</translation>
    </message>
    <message>
        <source>{count} emphasised</source>
        <translation>{count} 个突出</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} 个组合</translation>
    </message>
    <message>
        <source>{count} in locked objects stay.</source>
        <translation>锁定对象中的 {count} 处保持不变。</translation>
    </message>
    <message>
        <source>{count} in the figure</source>
        <translation>图中有 {count} 个</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} labels translated.</source>
        <translation>已翻译 {count} 个标签。</translation>
    </message>
    <message>
        <source>{count} legends</source>
        <translation>{count} 个图例</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} 个对象</translation>
    </message>
    <message>
        <source>{count} objects have that colour.</source>
        <translation>有 {count} 个对象具有该颜色。</translation>
    </message>
    <message>
        <source>{count} of {total} arrows without evidence</source>
        <translation>{total} 个箭头中有 {count} 个没有证据</translation>
    </message>
    <message>
        <source>{count} others have these colours now.</source>
        <translation>现在另有 {count} 个使用这些颜色。</translation>
    </message>
    <message>
        <source>{count} pairs of entries are the same publication by DOI, PMID, or title and year.</source>
        <translation>按 DOI、PMID 或标题与年份判断，有 {count} 对条目是同一篇文献。</translation>
    </message>
    <message>
        <source>{count} panels</source>
        <translation>{count} 幅分图</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{count} ref</source>
        <translation>{count} 篇文献</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} 个区域</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>移除 {count} 个</translation>
    </message>
    <message>
        <source>{count} replaced.</source>
        <translation>已替换 {count} 处。</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>选中 {count} 个</translation>
    </message>
    <message>
        <source>{count} selected: {names}</source>
        <translation>选中 {count} 个：{names}</translation>
    </message>
    <message>
        <source>{count} steps drafted in the causal order of the figure</source>
        <translation>已按图中的因果顺序起草 {count} 个步骤</translation>
    </message>
    <message>
        <source>{count} strands</source>
        <translation>{count} 条线状结构</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} 段文本</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} 个对象</translation>
    </message>
    <message>
        <source>{count} things move with it</source>
        <translation>{count} 个对象随之移动</translation>
    </message>
    <message>
        <source>{count} views</source>
        <translation>{count} 个视图</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {clock}</source>
        <translation>{year}年{month}{day}日 {clock}</translation>
    </message>
    <message>
        <source>{dimension} has no value {value!r}; its values are: {known}.</source>
        <translation>{dimension} 没有值 {value!r}；其值有：{known}。</translation>
    </message>
    <message>
        <source>{id}, cited {count} times: {shown}</source>
        <translation>{id}，引用 {count} 次：{shown}</translation>
    </message>
    <message>
        <source>{id}/components.toml: {key} is described twice.</source>
        <translation>{id}/components.toml：{key} 被描述了两次。</translation>
    </message>
    <message>
        <source>{id}: {wrong} It was left out.</source>
        <translation>{id}：{wrong}已略去。</translation>
    </message>
    <message>
        <source>{key} always keeps its meaning and cannot be given away.</source>
        <translation>{key} 始终保持其原有含义，不能另作他用。</translation>
    </message>
    <message>
        <source>{key} belongs to “{name}”, which would lose it.</source>
        <translation>{key} 属于“{name}”，更改后后者将失去它。</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} 可以使用。</translation>
    </message>
    <message>
        <source>{key} more</source>
        <translation>另外 {key} 项</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind}“{name}”</translation>
    </message>
    <message>
        <source>{known} by its type</source>
        <translation>{known}（由类型而来）</translation>
    </message>
    <message>
        <source>{k} (missing)</source>
        <translation>{k}（缺失）</translation>
    </message>
    <message>
        <source>{label} (kept)</source>
        <translation>{label}（已保留）</translation>
    </message>
    <message>
        <source>{label} (on the page)</source>
        <translation>{label}（在页面上）</translation>
    </message>
    <message>
        <source>{label} from this step on</source>
        <translation>从此步骤起的{label}</translation>
    </message>
    <message>
        <source>{label}, copy</source>
        <translation>{label}，副本</translation>
    </message>
    <message>
        <source>{label}, own</source>
        <translation>{label}，自定</translation>
    </message>
    <message>
        <source>{label}: nerves, vessels, membranes … that follow a line</source>
        <translation>{label}：沿线分布的神经、血管、膜等</translation>
    </message>
    <message>
        <source>{label}: ready drawings that are inserted as a group</source>
        <translation>{label}：作为组合插入的现成图样</translation>
    </message>
    <message>
        <source>{label}: your own components, and those that came with this file</source>
        <translation>{label}：您自己的组件，以及随此文件而来的组件</translation>
    </message>
    <message>
        <source>{label}: {count} components</source>
        <translation>{label}：{count} 个组件</translation>
    </message>
    <message>
        <source>{least:g} mm</source>
        <translation>{least:g} mm</translation>
    </message>
    <message>
        <source>{least:g} to {lower:g} mm (sources differ)</source>
        <translation>{least:g} 至 {lower:g} mm（各来源不一）</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{merged} merged with what was there</source>
        <translation>{merged} 篇与已有的合并</translation>
    </message>
    <message>
        <source>{mm:.2f} mm · {pt:.1f} pt · {angle:.1f}°</source>
        <translation>{mm:.2f} mm · {pt:.1f} pt · {angle:.1f}°</translation>
    </message>
    <message>
        <source>{moved} move</source>
        <translation>移动 {moved} 个</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另外 {count} 个</translation>
    </message>
    <message>
        <source>{names} or {names2}</source>
        <translation>{names} 或 {names2}</translation>
    </message>
    <message>
        <source>{names}. Click to select</source>
        <translation>{names}。单击选择</translation>
    </message>
    <message>
        <source>{name}   ({number} of {count})</source>
        <translation>{name}   （{number} / {count}）</translation>
    </message>
    <message>
        <source>{name} ({version})</source>
        <translation>{name}（{version}）</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>无法读取 {name}：{error}。</translation>
    </message>
    <message>
        <source>{name} could not be read as XML: {error}.</source>
        <translation>无法将 {name} 作为 XML 读取：{error}。</translation>
    </message>
    <message>
        <source>{name} declares XML entities, which are not read for safety; save it again as plain SVG.</source>
        <translation>{name} 声明了 XML 实体，出于安全考虑不予读取；请重新保存为普通 SVG。</translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read for safety; save it as plain SVG.</source>
        <translation>{name} 声明了实体，出于安全考虑不予读取；请保存为普通 SVG。</translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read; save it as plain SVG.</source>
        <translation>{name} 声明了实体，不予读取；请保存为普通 SVG。</translation>
    </message>
    <message>
        <source>{name} has more masks and filters than can be shown; save it as PNG instead.</source>
        <translation>{name} 的蒙版和滤镜过多，无法显示；请改存为 PNG。</translation>
    </message>
    <message>
        <source>{name} has more than {MAX_NUMBERS} numbers; simplify it first.</source>
        <translation>{name} 含有超过 {MAX_NUMBERS} 个数值；请先简化。</translation>
    </message>
    <message>
        <source>{name} has more than {MAX_SHAPES} shapes; simplify it first.</source>
        <translation>{name} 含有超过 {MAX_SHAPES} 个形状；请先简化。</translation>
    </message>
    <message>
        <source>{name} has more than {count} numbers; simplify it first.</source>
        <translation>{name} 含有超过 {count} 个数值；请先简化。</translation>
    </message>
    <message>
        <source>{name} has more than {count} shapes; simplify it first.</source>
        <translation>{name} 含有超过 {count} 个形状；请先简化。</translation>
    </message>
    <message>
        <source>{name} has no shape that can be drawn{holds}; save it as PNG instead.</source>
        <translation>{name} 没有可绘制的形状{holds}；请改存为 PNG。</translation>
    </message>
    <message>
        <source>{name} has nothing that can be drawn; save it as PNG instead.</source>
        <translation>{name} 没有可绘制的内容；请改存为 PNG。</translation>
    </message>
    <message>
        <source>{name} has too many outlines for a component; simplify it first.</source>
        <translation>{name} 的轮廓过多，不能作为组件；请先简化。</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; at most {MAX_PIXELS} million can be shown.</source>
        <translation>{name} 有 {width} × {height} 像素；最多可显示 {MAX_PIXELS} 百万像素。</translation>
    </message>
    <message>
        <source>{name} hides {other}, which lies under it and does not sit on it.</source>
        <translation>{name}遮住了位于其下且未附着于其上的{other}。</translation>
    </message>
    <message>
        <source>{name} holds more than {MAX_BYTES} MB of XML and was not read.</source>
        <translation>{name} 含有超过 {MAX_BYTES} MB 的 XML，未读取。</translation>
    </message>
    <message>
        <source>{name} holds more than {count} things; that is no library.</source>
        <translation>{name} 含有超过 {count} 个条目；这不是组件库。</translation>
    </message>
    <message>
        <source>{name} holds no reference.</source>
        <translation>{name} 中没有文献。</translation>
    </message>
    <message>
        <source>{name} is XML but not SVG: it begins with &lt;{local_name}&gt;.</source>
        <translation>{name} 是 XML 但不是 SVG：以 &lt;{local_name}&gt; 开头。</translation>
    </message>
    <message>
        <source>{name} is XML, but not an SVG file.</source>
        <translation>{name} 是 XML，但不是 SVG 文件。</translation>
    </message>
    <message>
        <source>{name} is a PDF without a diagram inside{locked}; open the .crosstalk file it was made from.</source>
        <translation>{name} 是没有内嵌图文件的 PDF{locked}；请打开生成它的 .crosstalk 文件。</translation>
    </message>
    <message>
        <source>{name} is a damaged picture.</source>
        <translation>{name} 是受损的图片。</translation>
    </message>
    <message>
        <source>{name} is a damaged {kind} file: {error}.</source>
        <translation>{name} 是受损的 {kind} 文件：{error}。</translation>
    </message>
    <message>
        <source>{name} is a {kind} file without any pixel.</source>
        <translation>{name} 是没有任何像素的 {kind} 文件。</translation>
    </message>
    <message>
        <source>{name} is an SVG without a diagram inside; insert it into a diagram as a picture.</source>
        <translation>{name} 是没有内嵌图文件的 SVG；请将其作为图片插入图中。</translation>
    </message>
    <message>
        <source>{name} is cut short or is not JSON; restore it from a copy.</source>
        <translation>{name} 不完整或不是 JSON；请从副本恢复。</translation>
    </message>
    <message>
        <source>{name} is damaged or locked by a password and cannot be read as a presentation.</source>
        <translation>{name} 已损坏或受密码保护，无法作为演示文稿读取。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB and was not pasted.</source>
        <translation>{name} 大于 {MAX_BYTES} MB，未粘贴。</translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB, which is the most that is read.</source>
        <translation>{name} 大于 {MAX_BYTES} MB，超过读取的上限。</translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB; simplify it first.</source>
        <translation>{name} 大于 {MAX_BYTES} MB；请先简化。</translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB; that is no diagram.</source>
        <translation>{name} 大于 {MAX_BYTES} MB；这不是图文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {MAX_BYTES} MB; that is no list of references.</source>
        <translation>{name} 大于 {MAX_BYTES} MB；这不是文献列表。</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB; simplify it first.</source>
        <translation>{name} 大于 {count} MB；请先简化。</translation>
    </message>
    <message>
        <source>{name} is neither BibTeX nor RIS nor CSL-JSON.</source>
        <translation>{name} 既不是 BibTeX，也不是 RIS 或 CSL-JSON。</translation>
    </message>
    <message>
        <source>{name} is no longer there; save it to write it again</source>
        <translation>{name} 已不在原处；保存即可重新写入</translation>
    </message>
    <message>
        <source>{name} is not a Crosstalk diagram: it says no format and no records.</source>
        <translation>{name} 不是 Crosstalk 图：没有格式和记录。</translation>
    </message>
    <message>
        <source>{name} is not a Crosstalk diagram: {error}.</source>
        <translation>{name} 不是 Crosstalk 图：{error}。</translation>
    </message>
    <message>
        <source>{name} is not a component of a library.</source>
        <translation>{name} 不是组件库中的组件。</translation>
    </message>
    <message>
        <source>{name} is not a drawing that can be read: it is nested too deep.</source>
        <translation>{name} 不是可读取的图形：嵌套过深。</translation>
    </message>
    <message>
        <source>{name} is not a drawing that can be read: {error}.</source>
        <translation>{name} 不是可读取的图形：{error}。</translation>
    </message>
    <message>
        <source>{name} is not a drawing that can be read: {reason}.</source>
        <translation>{name} 不是可读取的图形：{reason}。</translation>
    </message>
    <message>
        <source>{name} is not a library, or was damaged on its way.</source>
        <translation>{name} 不是组件库，或在传输中受损。</translation>
    </message>
    <message>
        <source>{name} is not a library: it says not what it holds.</source>
        <translation>{name} 不是组件库：没有说明其内容。</translation>
    </message>
    <message>
        <source>{name} is not a part of a Crosstalk diagram.</source>
        <translation>{name} 不是 Crosstalk 图的一部分。</translation>
    </message>
    <message>
        <source>{name} is not a picture; PNG, JPEG and SVG can be inserted.</source>
        <translation>{name} 不是图片；可以插入 PNG、JPEG 和 SVG。</translation>
    </message>
    <message>
        <source>{name} is not a scene of a library.</source>
        <translation>{name} 不是组件库中的场景。</translation>
    </message>
    <message>
        <source>{name} is not readable as SVG: {error}.</source>
        <translation>{name} 无法作为 SVG 读取：{error}。</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: line {line} cannot be read.</source>
        <translation>{name} 不是有效的 JSON：第 {line} 行无法读取。</translation>
    </message>
    <message>
        <source>{name} is not well-formed XML: it breaks off or is damaged in line {line}.</source>
        <translation>{name} 不是格式正确的 XML：在第 {line} 行中断或受损。</translation>
    </message>
    <message>
        <source>{name} is of the type “{type}”, which the catalogue does not know.</source>
        <translation>{name}的类型为“{type}”，目录中没有。</translation>
    </message>
    <message>
        <source>{name} is packed, and damaged.</source>
        <translation>{name} 是压缩文件且已受损。</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} 已恢复可用</translation>
    </message>
    <message>
        <source>{name} is wholly transparent.</source>
        <translation>{name} 完全透明。</translation>
    </message>
    <message>
        <source>{name} is {kind} file; save it as PNG, JPEG or SVG first.</source>
        <translation>{name} 是{kind}文件；请先保存为 PNG、JPEG 或 SVG。</translation>
    </message>
    <message>
        <source>{name} is {kind} without a diagram inside; open the .crosstalk file it was made from.</source>
        <translation>{name} 是没有内嵌图文件的{kind}；请打开生成它的 .crosstalk 文件。</translation>
    </message>
    <message>
        <source>{name} lies off the page and will not be printed.</source>
        <translation>{name}在页面之外，不会打印。</translation>
    </message>
    <message>
        <source>{name} lies over the words “{other_words}”.</source>
        <translation>{name}遮盖了文字“{other_words}”。</translation>
    </message>
    <message>
        <source>{name} reaches {max:g} mm beyond the page and is cut there.</source>
        <translation>{name}超出页面 {max:g} mm，在该处被裁切。</translation>
    </message>
    <message>
        <source>{name} runs through the words “{other_words}”.</source>
        <translation>{name}穿过了文字“{other_words}”。</translation>
    </message>
    <message>
        <source>{name} runs through {name2}, which it does not join.</source>
        <translation>{name}穿过了{name2}，而后者并非其所连接的对象。</translation>
    </message>
    <message>
        <source>{name} says format {written}, which never existed; restore it from a copy.</source>
        <translation>{name} 标明的格式 {written} 从未存在；请从副本恢复。</translation>
    </message>
    <message>
        <source>{name} says no sensible size; set its width and height and save it again.</source>
        <translation>{name} 没有合理的尺寸；请设置宽度和高度后重新保存。</translation>
    </message>
    <message>
        <source>{name} shows nothing: all it draws lies outside of its page.</source>
        <translation>{name} 不显示任何内容：所绘内容都在其页面之外。</translation>
    </message>
    <message>
        <source>{name} stands {way} {name2}, but {by:.1f} pt out of line with it.</source>
        <translation>{name}位于{name2}的{way}，但与其错开 {by:.1f} pt。</translation>
    </message>
    <message>
        <source>{name} uses its own parts too often; simplify it first.</source>
        <translation>{name} 重复使用自身的部分过多；请先简化。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Crosstalk Studio (format {written}; this one reads up to {FORMAT}); update the program to open it.</source>
        <translation>{name} 由较新版本的 Crosstalk Studio 写成（格式 {written}；此版本最高读取 {FORMAT}）；请更新程序后再打开。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Crosstalk Studio; update the program.</source>
        <translation>{name} 由较新版本的 Crosstalk Studio 写成；请更新程序。</translation>
    </message>
    <message>
        <source>{name} would unpack to more than is read; it was not opened.</source>
        <translation>{name} 解压后超过读取上限；未打开。</translation>
    </message>
    <message>
        <source>{name} {relation} it</source>
        <translation>{name} {relation} 它</translation>
    </message>
    <message>
        <source>{name} {words} at nothing, so it says nothing that can be read out.</source>
        <translation>{name}{words}悬空，因此没有可读出的含义。</translation>
    </message>
    <message>
        <source>{name}, code</source>
        <translation>{name}，代码</translation>
    </message>
    <message>
        <source>{name}, drawn in</source>
        <translation>{name}，当前绘制图层</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}，第 {line} 行</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>{name}, {width:g} mm</source>
        <translation>{name}，{width:g} mm</translation>
    </message>
    <message>
        <source>{name}: a guide lies impossibly far away.</source>
        <translation>{name}：有一条参考线的位置过远。</translation>
    </message>
    <message>
        <source>{name}: a layer {not_a_color}.</source>
        <translation>{name}：有一个图层{not_a_color}。</translation>
    </message>
    <message>
        <source>{name}: add</source>
        <translation>{name}：添加</translation>
    </message>
    <message>
        <source>{name}: back to {natural}</source>
        <translation>{name}：恢复为{natural}</translation>
    </message>
    <message>
        <source>{name}: both states</source>
        <translation>{name}：两种状态</translation>
    </message>
    <message>
        <source>{name}: change</source>
        <translation>{name}：更改</translation>
    </message>
    <message>
        <source>{name}: record “{id}” {problem}.</source>
        <translation>{name}：记录“{id}”{problem}。</translation>
    </message>
    <message>
        <source>{name}: the component “{value}” {problem}.</source>
        <translation>{name}：组件“{value}”{problem}。</translation>
    </message>
    <message>
        <source>{name}: the diagram inside it is damaged; open the original file.</source>
        <translation>{name}：其中的图文件已受损；请打开原始文件。</translation>
    </message>
    <message>
        <source>{name}: the page measures {width_mm} × {height_mm} mm; 5 to 5000 are possible.</source>
        <translation>{name}：页面大小为 {width_mm} × {height_mm} mm；可用范围为 5 至 5000。</translation>
    </message>
    <message>
        <source>{name}: the page {not_a_color}.</source>
        <translation>{name}：页面{not_a_color}。</translation>
    </message>
    <message>
        <source>{name}: theme “{theme}” {problem}.</source>
        <translation>{name}：主题“{theme}”{problem}。</translation>
    </message>
    <message>
        <source>{name}: there are two layers of one id.</source>
        <translation>{name}：有两个图层使用同一标识。</translation>
    </message>
    <message>
        <source>{name}: there are two records called “{twice}”.</source>
        <translation>{name}：有两条名为“{twice}”的记录。</translation>
    </message>
    <message>
        <source>{name}: {details}</source>
        <translation>{name}：{details}</translation>
    </message>
    <message>
        <source>{name}: “context” must name a value for each dimension.</source>
        <translation>{name}：“context”必须为每个维度指定一个值。</translation>
    </message>
    <message>
        <source>{name}: “{key}” must be a list.</source>
        <translation>{name}：“{key}”必须是列表。</translation>
    </message>
    <message>
        <source>{name}[*] – Crosstalk Studio</source>
        <translation>{name}[*] – Crosstalk Studio</translation>
    </message>
    <message>
        <source>{name}{many} has no cross-reference, so other programs cannot tell what it is.</source>
        <translation>{name}{many}没有交叉引用，其他程序无法识别它是什么。</translation>
    </message>
    <message>
        <source>{name}{name2} stands out too little from what lies behind it ({ratio:g}:1; shapes need {SHAPE:g}:1).</source>
        <translation>{name}{name2}与其背后内容的对比过低（{ratio:g}:1；形状需要 {SHAPE:g}:1）。</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>新增 {new} 篇</translation>
    </message>
    <message>
        <source>{new} new references, {merged} merged with what was there</source>
        <translation>新增 {new} 篇文献，{merged} 篇与已有的合并</translation>
    </message>
    <message>
        <source>{now} instead of {was}</source>
        <translation>{now}，原为 {was}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} 个错误</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} 条提示</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} 条警告</translation>
    </message>
    <message>
        <source>{odd} of {of} join things that the relation is not meant for.</source>
        <translation>{of} 条中有 {odd} 条连接了该关系不适用的对象。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>无法删除 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be moved: {reason}.</source>
        <translation>无法移动 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>无法读取 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be renamed: {reason}.</source>
        <translation>无法重命名 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written, and nothing was changed: {reason}.</source>
        <translation>无法写入 {path}，没有任何更改：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} 是文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB and was not opened.</source>
        <translation>{path} 大于 {limit} MB，未打开。</translation>
    </message>
    <message>
        <source>{path} is missing; the installation is incomplete.</source>
        <translation>缺少 {path}；安装不完整。</translation>
    </message>
    <message>
        <source>{path} is not a diagram; what can be opened ends in: {known}.</source>
        <translation>{path} 不是图文件；可以打开的文件以如下扩展名结尾：{known}。</translation>
    </message>
    <message>
        <source>{path} is read-only, and nothing was changed.</source>
        <translation>{path} 为只读，没有任何更改。</translation>
    </message>
    <message>
        <source>{place:.1f} mm</source>
        <translation>{place:.1f} mm</translation>
    </message>
    <message>
        <source>{range} for {get}</source>
        <translation>{get}：{range}</translation>
    </message>
    <message>
        <source>{reference} (missing)</source>
        <translation>{reference}（缺失）</translation>
    </message>
    <message>
        <source>{sentence} depends on {unknown}, which the figure does not declare.</source>
        <translation>{sentence}依赖于{unknown}，而此图没有声明它。</translation>
    </message>
    <message>
        <source>{sentence} is shown nowhere: its conditions exclude each other.</source>
        <translation>{sentence}在任何情境中都不显示：其条件互相排斥。</translation>
    </message>
    <message>
        <source>{sentence} shows nothing: what it showed is gone.</source>
        <translation>{sentence}没有显示任何内容：原来显示的内容已不存在。</translation>
    </message>
    <message>
        <source>{sentence} {says} ({when}) and {says2} ({when2}), and both can hold at once.</source>
        <translation>{sentence}{says}（{when}），又{says2}（{when2}），而两者可以同时成立。</translation>
    </message>
    <message>
        <source>{sentence} {says} in no context: the conditions of this effect exclude each other ({when}).</source>
        <translation>{sentence}在任何情境中都不会{says}：此效应的条件互相排斥（{when}）。</translation>
    </message>
    <message>
        <source>{short} stands for</source>
        <translation>{short} 的全称</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}中的 {shown} 个</translation>
    </message>
    <message>
        <source>{size:g} pt</source>
        <translation>{size:g} pt</translation>
    </message>
    <message>
        <source>{sort}: {words}</source>
        <translation>{sort}：{words}</translation>
    </message>
    <message>
        <source>{target} is a picture, not a diagram; insert it into a diagram instead.</source>
        <translation>{target} 是图片，不是图文件；请将其插入图中。</translation>
    </message>
    <message>
        <source>{target}: the diagram has no {what} to show.</source>
        <translation>{target}：此图没有可显示的{what}。</translation>
    </message>
    <message>
        <source>{time}. It cannot be read; it is kept aside in {folder}.</source>
        <translation>{time}。无法读取；已另存于 {folder}。</translation>
    </message>
    <message>
        <source>{title_of} (recovered)</source>
        <translation>{title_of}（已恢复）</translation>
    </message>
    <message>
        <source>{told}; Undo brings the {before} before back.</source>
        <translation>{told}；撤销可恢复之前的{before}。</translation>
    </message>
    <message>
        <source>{total} connectors</source>
        <translation>{total} 条连线</translation>
    </message>
    <message>
        <source>{total} so far…</source>
        <translation>目前 {total} 个…</translation>
    </message>
    <message>
        <source>{t} (in this diagram)</source>
        <translation>{t}（在此图中）</translation>
    </message>
    <message>
        <source>{wanted} views do not fit side by side on this page.</source>
        <translation>{wanted} 个视图无法在此页面上并排。</translation>
    </message>
    <message>
        <source>{weekday}, {clock}</source>
        <translation>{weekday} {clock}</translation>
    </message>
    <message>
        <source>{what} is not shown here</source>
        <translation>{what}在此不显示</translation>
    </message>
    <message>
        <source>{what} is on the clipboard.</source>
        <translation>{what}已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{what}: choose in the inspector what the arrow says.</source>
        <translation>{what}：请在检查器中选择箭头的含义。</translation>
    </message>
    <message>
        <source>{where}: a record needs an id and a kind ({error}).</source>
        <translation>{where}：记录需要标识和种类（{error}）。</translation>
    </message>
    <message>
        <source>{where}: there are two records called “{id}”.</source>
        <translation>{where}：有两条名为“{id}”的记录。</translation>
    </message>
    <message>
        <source>{where}: {what} cannot be read: {error}.</source>
        <translation>{where}：无法读取{what}：{error}。</translation>
    </message>
    <message>
        <source>{width:.1f} mm</source>
        <translation>{width:.1f} mm</translation>
    </message>
    <message>
        <source>{width:.1f} × {height:.1f} mm</source>
        <translation>{width:.1f} × {height:.1f} mm</translation>
    </message>
    <message>
        <source>{width:g} mm ({name})</source>
        <translation>{width:g} mm（{name}）</translation>
    </message>
    <message>
        <source>{width_min:g} mm</source>
        <translation>{width_min:g} mm</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{words}
Silenced: {silenced}</source>
        <translation>{words}
已忽略：{silenced}</translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation>{words} 和 {words2}</translation>
    </message>
    <message>
        <source>{words} in millimetres</source>
        <translation>{words}（毫米）</translation>
    </message>
    <message>
        <source>{words} in millimetres; 1.2 cm, 10 pt or 20+2.5 may be typed</source>
        <translation>{words}（毫米）；可输入 1.2 cm、10 pt 或 20+2.5</translation>
    </message>
    <message>
        <source>{words} the line</source>
        <translation>{words}线条</translation>
    </message>
    <message>
        <source>{words}, {pinned} locked stay</source>
        <translation>{words}，{pinned} 个已锁定的不动</translation>
    </message>
    <message>
        <source>{words}, {problems} not read whole.</source>
        <translation>{words}，{problems} 条未能完整读取。</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>{word} {size:g} pt</source>
        <translation>{word} {size:g} pt</translation>
    </message>
    <message>
        <source>{x:.1f}, {y:.1f} mm</source>
        <translation>{x:.1f}, {y:.1f} mm</translation>
    </message>
    <message>
        <source>× width</source>
        <translation>× 宽度</translation>
    </message>
    <message>
        <source>— (they differ)</source>
        <translation>—（互不相同）</translation>
    </message>
    <message>
        <source>— The selected differ in evidence.</source>
        <translation>— 所选内容的证据互不相同。</translation>
    </message>
    <message>
        <source>“{dimension}” has no value “{unknown}”.</source>
        <translation>“{dimension}”没有值“{unknown}”。</translation>
    </message>
    <message>
        <source>“{dimension}” has no value “{value}”.</source>
        <translation>“{dimension}”没有值“{value}”。</translation>
    </message>
    <message>
        <source>“{dimension}” has no values to show side by side.</source>
        <translation>“{dimension}”没有可并排显示的值。</translation>
    </message>
    <message>
        <source>“{dimension}” has the value “{value}” already.</source>
        <translation>“{dimension}”已有值“{value}”。</translation>
    </message>
    <message>
        <source>“{doi}” is no DOI: one begins with 10., such as 10.1038/s41586-024-07762-w.</source>
        <translation>“{doi}”不是 DOI：DOI 以 10. 开头，例如 10.1038/s41586-024-07762-w。</translation>
    </message>
    <message>
        <source>“{label}” can be chosen in other diagrams now.</source>
        <translation>现在可以在其他图中选用“{label}”。</translation>
    </message>
    <message>
        <source>“{label}” is unusual between these two; the keys 1 to 9 offer what fits.</source>
        <translation>“{label}”在这两者之间不常见；按键 1 至 9 提供合适的关系。</translation>
    </message>
    <message>
        <source>“{label}” is unusual between {source} and {target}; another relation may be meant.</source>
        <translation>“{label}”在{source}与{target}之间不常见；可能应为其他关系。</translation>
    </message>
    <message>
        <source>“{label}” needs something to ask about: choose a component.</source>
        <translation>“{label}”需要提问的对象：请选择一个组件。</translation>
    </message>
    <message>
        <source>“{label}” needs two different things: choose where to start and where to arrive.</source>
        <translation>“{label}”需要两个不同的对象：请选择起点和终点。</translation>
    </message>
    <message>
        <source>“{library}”: {added} components and {scenes} scenes taken in, {known} were there already</source>
        <translation>“{library}”：导入 {added} 个组件和 {scenes} 个场景，{known} 个已有</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown</source>
        <translation>无法显示“{name}”</translation>
    </message>
    <message>
        <source>“{name}” holds {count} objects.</source>
        <translation>“{name}”中有 {count} 个对象。</translation>
    </message>
    <message>
        <source>“{name}” is gone. {sentence} Undo (Ctrl+Z) brings it back.</source>
        <translation>“{name}”已移除。{sentence}撤销 (Ctrl+Z) 可将其恢复。</translation>
    </message>
    <message>
        <source>“{name}” is hidden or locked: nothing can be drawn in it.</source>
        <translation>“{name}”已隐藏或锁定，无法在其中绘制。</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>“{name}”正在使用。</translation>
    </message>
    <message>
        <source>“{name}” is in your library</source>
        <translation>“{name}”已在您的组件库中</translation>
    </message>
    <message>
        <source>“{name}” is ready to be placed</source>
        <translation>“{name}”可以放置了</translation>
    </message>
    <message>
        <source>“{name}” stands among the scenes</source>
        <translation>“{name}”已在场景之中</translation>
    </message>
    <message>
        <source>“{name}” was changed</source>
        <translation>“{name}”已更改</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program</source>
        <translation>“{name}”已被其他程序更改</translation>
    </message>
    <message>
        <source>“{name}” was not brought in</source>
        <translation>“{name}”未能导入</translation>
    </message>
    <message>
        <source>“{name}” was not inserted</source>
        <translation>“{name}”未能插入</translation>
    </message>
    <message>
        <source>“{name}” was not loaded</source>
        <translation>“{name}”未能加载</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>“{name}”未能打开</translation>
    </message>
    <message>
        <source>“{name}” was not saved</source>
        <translation>“{name}”未能保存</translation>
    </message>
    <message>
        <source>“{name}” was not written</source>
        <translation>“{name}”未能写入</translation>
    </message>
    <message>
        <source>“{name}”: 1…9 , . change it, X turns it round; drop it on nothing to add; Ctrl leaves the end free</source>
        <translation>“{name}”：1…9 , . 更改，X 反向；拖到空白处可添加；Ctrl 使端点保持自由</translation>
    </message>
    <message>
        <source>“{name}”: Tab and arrows choose the target, Enter connects, 1…9 , . change what it says, X turns it round, N adds something new, Esc cancels</source>
        <translation>“{name}”：Tab 和方向键选择目标，Enter 连接，1…9 , . 更改含义，X 反向，N 添加新内容，Esc 取消</translation>
    </message>
    <message>
        <source>“{now}” instead of “{was}”</source>
        <translation>“{now}”，原为“{was}”</translation>
    </message>
    <message>
        <source>“{pmid}” is no PMID: that is a number.</source>
        <translation>“{pmid}”不是 PMID：PMID 是一个数字。</translation>
    </message>
    <message>
        <source>“{said}” cites no reference.</source>
        <translation>“{said}”没有引用文献。</translation>
    </message>
    <message>
        <source>“{said}” cites “{lost}”, which is not among the references.</source>
        <translation>“{said}”引用了“{lost}”，而它不在参考文献中。</translation>
    </message>
    <message>
        <source>“{short}” is explained nowhere; it is {means}.</source>
        <translation>图中没有解释“{short}”；它是 {means}。</translation>
    </message>
    <message>
        <source>“{short}” is explained nowhere; it may be {means}.</source>
        <translation>图中没有解释“{short}”；它可能是 {means}。</translation>
    </message>
    <message>
        <source>“{text}” is no colour such as #2f6fed.</source>
        <translation>“{text}”不是颜色（例如 #2f6fed）。</translation>
    </message>
    <message>
        <source>“{text}” is no identifier: write PREFIX:ID, such as CL:0000084.</source>
        <translation>“{text}”不是标识符：请写成 PREFIX:ID，例如 CL:0000084。</translation>
    </message>
    <message>
        <source>“{text}” is no size in points.</source>
        <translation>“{text}”不是以磅为单位的大小。</translation>
    </message>
    <message>
        <source>“{title}” is not possible now: select first what it is to act on.</source>
        <translation>“{title}”目前不可用：请先选择其作用的对象。</translation>
    </message>
    <message>
        <source>“{words}” and “{other_words}” lie over each other.</source>
        <translation>“{words}”与“{other_words}”互相重叠。</translation>
    </message>
    <message>
        <source>“{words}” and “{words2}” look the same {listed}: colour alone tells them apart.</source>
        <translation>“{words}”与“{words2}”{listed}看起来相同：仅靠颜色区分。</translation>
    </message>
    <message>
        <source>“{words}” and “{words2}” look the same, because {count} styled by hand.</source>
        <translation>“{words}”与“{words2}”看起来相同，因为{count}被手动更改了样式。</translation>
    </message>
    <message>
        <source>“{words}” leaves {name}, to which it belongs.</source>
        <translation>“{words}”超出了它所属的{name}。</translation>
    </message>
    <message>
        <source>← ↑ Backspace PgUp</source>
        <translation>← ↑ Backspace PgUp</translation>
    </message>
    <message>
        <source>→ ↓ Space PgDn</source>
        <translation>→ ↓ 空格 PgDn</translation>
    </message>
    <message>
        <source>∅  hidden	H</source>
        <translation>∅  隐藏	H</translation>
    </message>
</context>
</TS>
