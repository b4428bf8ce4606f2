<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Meipi 眉批</source>
        <translation>眉批 Meipi</translation>
    </message>
    <message>
        <source>A reader and annotator for the Chinese local press.</source>
        <translation>中国地方报刊的阅读与批注工具。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Meipi is free under the MIT licence; Qt {version} and PySide6 under the LGPL.</source>
        <translation>眉批以 MIT 许可证自由发布；Qt {version} 与 PySide6 依 LGPL 许可。</translation>
    </message>
    <message>
        <source>眉批 is the note that a reader writes in the upper margin of a page.</source>
        <translation>眉批，是读书人写在书页上方空白处的批语。</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Annotate several</source>
        <translation>批量批注</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>改编码</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>写备忘</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Place annotation</source>
        <translation>放置批注</translation>
    </message>
    <message>
        <source>Keep without a place</source>
        <translation>无处也保留</translation>
    </message>
    <message>
        <source>Say how far an article is</source>
        <translation>标记进度</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Write the project&apos;s memo</source>
        <translation>写项目备忘</translation>
    </message>
    <message>
        <source>Colour of a coder</source>
        <translation>更改编码者颜色</translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation>编码者改名</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新建编码</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>编码改名</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>改颜色</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>改快捷键</translation>
    </message>
    <message>
        <source>Define code</source>
        <translation>写编码定义</translation>
    </message>
    <message>
        <source>Move code</source>
        <translation>移动编码</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>合并编码</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>删除编码</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>修改著录</translation>
    </message>
    <message>
        <source>Details as read</source>
        <translation>恢复读出的著录</translation>
    </message>
    <message>
        <source>Accept repairs</source>
        <translation>采用修复</translation>
    </message>
    <message>
        <source>Reject repairs</source>
        <translation>否决修复</translation>
    </message>
    <message>
        <source>Change kind of paragraph</source>
        <translation>改段落类型</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>合并段落</translation>
    </message>
    <message>
        <source>Split paragraph</source>
        <translation>拆分段落</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>移动段落</translation>
    </message>
    <message>
        <source>Leave out of the article</source>
        <translation>移出正文</translation>
    </message>
    <message>
        <source>Take into the article</source>
        <translation>收入正文</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>拆分文章</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>移动文章</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Change encoding</source>
        <translation>更改编码</translation>
    </message>
    <message>
        <source>Entity right</source>
        <translation>实体正确</translation>
    </message>
    <message>
        <source>Entity wrong</source>
        <translation>实体错误</translation>
    </message>
    <message>
        <source>Change kind of entity</source>
        <translation>改实体类型</translation>
    </message>
    <message>
        <source>Change edges of entity</source>
        <translation>改实体边界</translation>
    </message>
    <message>
        <source>Link entity</source>
        <translation>链接实体</translation>
    </message>
    <message>
        <source>Mark entity</source>
        <translation>标出实体</translation>
    </message>
    <message>
        <source>Always an entity</source>
        <translation>总是实体</translation>
    </message>
    <message>
        <source>Never an entity</source>
        <translation>从不是实体</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Import lexicon</source>
        <translation>导入词表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import annotated work</source>
        <translation>导入他处的批注</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Start an empty project file</source>
        <translation>新建一个空的项目文件</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open another project file</source>
        <translation>打开另一个项目文件</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Read text files and archives into the project</source>
        <translation>把文本文件和压缩包读进项目</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Read all the files of a folder into the project</source>
        <translation>把一个文件夹里的全部文件读进项目</translation>
    </message>
    <message>
        <source>Import annotated work…</source>
        <translation>导入他处的批注…</translation>
    </message>
    <message>
        <source>Codes and annotations of another program</source>
        <translation>别的程序里的编码与批注</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write annotations and texts to a file</source>
        <translation>把批注和正文写成文件</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>导出历史…</translation>
    </message>
    <message>
        <source>Who did what and when, what was undone: a table or a text</source>
        <translation>谁在何时做了什么，哪些已撤销：存为表格或文本</translation>
    </message>
    <message>
        <source>Shorten the history…</source>
        <translation>精简历史…</translation>
    </message>
    <message>
        <source>Old acts stay listed, but are no longer kept for undoing</source>
        <translation>早先的操作仍列出，但不再保留撤销所需的内容</translation>
    </message>
    <message>
        <source>Coders…</source>
        <translation>编码者…</translation>
    </message>
    <message>
        <source>Who annotated in this project; a coder gets another name</source>
        <translation>谁在本项目中批注；可给编码者改名</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the article with its margins</source>
        <translation>打印文章及其边批</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The article with its margins as a PDF file</source>
        <translation>把文章及其边批存成 PDF 文件</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Put a verified copy beside the other backups</source>
        <translation>再存一份经过校验的副本</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Go back to the project as it was</source>
        <translation>回到项目从前的样子</translation>
    </message>
    <message>
        <source>Give the local copy back</source>
        <translation>交还本地副本</translation>
    </message>
    <message>
        <source>To the network or synced folder that it was copied from</source>
        <translation>放回它所来自的网络或同步文件夹</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Read everything and compare it with what was stored</source>
        <translation>逐条读出，与存入时核对</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>抢救…</translation>
    </message>
    <message>
        <source>A new project of everything that is whole in a damaged one</source>
        <translation>把损坏项目中完好的内容收进一个新项目</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Name, language, theme, text size</source>
        <translation>姓名、语言、主题、字号</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Everything is saved already</source>
        <translation>所有内容都已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last act, even one from an earlier day</source>
        <translation>撤销上一步，几天前的也可以</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>把撤销的一步再做一遍</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>选中整篇文章</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Type what the articles must hold</source>
        <translation>输入文章里要有的字句</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处命中</translation>
    </message>
    <message>
        <source>The next place in the article of what the list is filtered by</source>
        <translation>本篇里下一处筛选所用的字句</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处命中</translation>
    </message>
    <message>
        <source>The place before in the article</source>
        <translation>本篇里上一处</translation>
    </message>
    <message>
        <source>Cleaned text</source>
        <translation>整理后的正文</translation>
    </message>
    <message>
        <source>The article as it was meant to be read</source>
        <translation>文章应有的样子</translation>
    </message>
    <message>
        <source>Source as it came</source>
        <translation>来源原貌</translation>
    </message>
    <message>
        <source>The raw text, with what was repaired and dropped</source>
        <translation>未整理的原文，标出修复与删去之处</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>The article with its source beside it</source>
        <translation>文章与来源并排</translation>
    </message>
    <message>
        <source>Characters as printed</source>
        <translation>原字</translation>
    </message>
    <message>
        <source>Simplified or traditional, as the paper printed them</source>
        <translation>报纸印的是简是繁，照原样</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Read in simplified characters; annotations stay in place</source>
        <translation>用简体阅读，批注位置不变</translation>
    </message>
    <message>
        <source>Traditional characters</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Read in traditional characters; annotations stay in place</source>
        <translation>用繁体阅读，批注位置不变</translation>
    </message>
    <message>
        <source>Show only…</source>
        <translation>仅显示…</translation>
    </message>
    <message>
        <source>Annotations of one coder, of some codes, still to be decided</source>
        <translation>某位编码者的、某些编码的或待定的批注</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>显示全部批注</translation>
    </message>
    <message>
        <source>No annotation is hidden any more</source>
        <translation>不再隐藏任何批注</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>放大正文字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>缩小正文字号</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>The text size that Meipi came with</source>
        <translation>恢复最初的字号</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Change between paper and dark</source>
        <translation>在纸色与深色之间切换</translation>
    </message>
    <message>
        <source>Show or hide repairs</source>
        <translation>显示或隐藏修复</translation>
    </message>
    <message>
        <source>Mark in the cleaned text what was repaired</source>
        <translation>在整理后的正文里标出修复之处</translation>
    </message>
    <message>
        <source>Pinyin of the word</source>
        <translation>此词拼音</translation>
    </message>
    <message>
        <source>How the word at the cursor, or what is selected, is read</source>
        <translation>光标处的词或选中文字的读音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Nothing but the window</source>
        <translation>只留这个窗口</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>只看正文</translation>
    </message>
    <message>
        <source>The text and its margins on the whole screen; Esc goes back</source>
        <translation>正文与页边占满屏幕；按 Esc 返回</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>编码…</translation>
    </message>
    <message>
        <source>Choose a code, or type a new one, at the cursor</source>
        <translation>在光标处选一个编码，或新写一个</translation>
    </message>
    <message>
        <source>Last code again</source>
        <translation>重复上个编码</translation>
    </message>
    <message>
        <source>Apply the code that was applied last</source>
        <translation>把刚才用过的编码再用一次</translation>
    </message>
    <message>
        <source>Let a code stick…</source>
        <translation>粘住一个编码…</translation>
    </message>
    <message>
        <source>Each selection is coded when it is made, until Q or Esc</source>
        <translation>此后每选一段即加此编码，按 Q 或 Esc 结束</translation>
    </message>
    <message>
        <source>Code from the words</source>
        <translation>原词成编码</translation>
    </message>
    <message>
        <source>Make the selected words a code</source>
        <translation>用选中的词新建编码</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>备忘…</translation>
    </message>
    <message>
        <source>Write a note beside the text</source>
        <translation>在正文旁写一条备忘</translation>
    </message>
    <message>
        <source>Memo on the article…</source>
        <translation>全篇备忘…</translation>
    </message>
    <message>
        <source>Write a note on the article as a whole</source>
        <translation>为整篇文章写备忘</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <translation>项目备忘…</translation>
    </message>
    <message>
        <source>Write a note on the project as a whole</source>
        <translation>为整个项目写备忘</translation>
    </message>
    <message>
        <source>Find the same words elsewhere</source>
        <translation>查找别处的相同字句</translation>
    </message>
    <message>
        <source>List where else the marked words stand, to be marked too</source>
        <translation>列出所标字句在别处出现的地方，逐一决定是否标注</translation>
    </message>
    <message>
        <source>Find and code…</source>
        <translation>查找并编码…</translation>
    </message>
    <message>
        <source>Words or a pattern in all articles, to be coded where they stand</source>
        <translation>在全部文章中查找词语或模式，就地编码</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Remove the annotation that is chosen</source>
        <translation>删除当前的批注</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>多选一些</translation>
    </message>
    <message>
        <source>The word, longer words, its clause, sentence and paragraph</source>
        <translation>词、更长的词、分句、整句、整段</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>少选一些</translation>
    </message>
    <message>
        <source>What was selected before</source>
        <translation>回到先前选中的文字</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>起点前移</translation>
    </message>
    <message>
        <source>The chosen annotation begins one character earlier</source>
        <translation>当前批注的起点前移一字</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>起点后移</translation>
    </message>
    <message>
        <source>The chosen annotation begins one character later</source>
        <translation>当前批注的起点后移一字</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>终点前移</translation>
    </message>
    <message>
        <source>The chosen annotation ends one character earlier</source>
        <translation>当前批注的终点前移一字</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>终点后移</translation>
    </message>
    <message>
        <source>The chosen annotation ends one character later</source>
        <translation>当前批注的终点后移一字</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Go to the next annotation of the article</source>
        <translation>走到本篇的下一条批注</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>走到上一条批注</translation>
    </message>
    <message>
        <source>Next repair</source>
        <translation>下一处修复</translation>
    </message>
    <message>
        <source>Go to the next place that was repaired, or might be</source>
        <translation>走到下一处已修复或可修复的地方</translation>
    </message>
    <message>
        <source>Previous repair</source>
        <translation>上一处修复</translation>
    </message>
    <message>
        <source>Go to the repair before</source>
        <translation>走到上一处修复</translation>
    </message>
    <message>
        <source>Accept repair</source>
        <translation>采用修复</translation>
    </message>
    <message>
        <source>Read the text as it was repaired</source>
        <translation>采用修复后的文字</translation>
    </message>
    <message>
        <source>Reject repair</source>
        <translation>否决修复</translation>
    </message>
    <message>
        <source>Read the text as it came</source>
        <translation>保留文字原样</translation>
    </message>
    <message>
        <source>Accept all of this kind here</source>
        <translation>本篇此类全部采用</translation>
    </message>
    <message>
        <source>All repairs of the article that the same step found</source>
        <translation>本篇里同一步骤找到的全部修复</translation>
    </message>
    <message>
        <source>Reject all of this kind here</source>
        <translation>本篇此类全部否决</translation>
    </message>
    <message>
        <source>Accept all here</source>
        <translation>本篇全部采用</translation>
    </message>
    <message>
        <source>All repairs of the article</source>
        <translation>本篇的全部修复</translation>
    </message>
    <message>
        <source>Reject all here</source>
        <translation>本篇全部否决</translation>
    </message>
    <message>
        <source>Accept all of this kind everywhere</source>
        <translation>各处此类全部采用</translation>
    </message>
    <message>
        <source>In all articles, and in those that are cleaned again</source>
        <translation>所有文章，重新整理后也一样</translation>
    </message>
    <message>
        <source>Reject all of this kind everywhere</source>
        <translation>各处此类全部否决</translation>
    </message>
    <message>
        <source>Accept all everywhere</source>
        <translation>各处全部采用</translation>
    </message>
    <message>
        <source>All repairs of all articles</source>
        <translation>所有文章的全部修复</translation>
    </message>
    <message>
        <source>Reject all everywhere</source>
        <translation>各处全部否决</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>修改著录</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date: as read, or set by hand</source>
        <translation>标题、作者、报纸、日期：照读出的，或手工填写</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>These paragraphs are running text</source>
        <translation>这些段落是正文</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>These paragraphs are headings within the article</source>
        <translation>这些段落是文中小标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>These paragraphs are captions of pictures</source>
        <translation>这些段落是图片说明</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>诗行</translation>
    </message>
    <message>
        <source>These paragraphs are lines of a poem</source>
        <translation>这些段落是诗行</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>These paragraphs say who wrote the article</source>
        <translation>这些段落是作者署名</translation>
    </message>
    <message>
        <source>Join with the next paragraph</source>
        <translation>与下一段合并</translation>
    </message>
    <message>
        <source>A paragraph that the page broke in two</source>
        <translation>被版面拆成两段的一段</translation>
    </message>
    <message>
        <source>Split the paragraph here</source>
        <translation>在此拆分段落</translation>
    </message>
    <message>
        <source>A new paragraph begins at the cursor</source>
        <translation>从光标处另起一段</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>段落上移</translation>
    </message>
    <message>
        <source>Before the paragraph above it</source>
        <translation>移到上一段之前</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>段落下移</translation>
    </message>
    <message>
        <source>After the paragraph below it</source>
        <translation>移到下一段之后</translation>
    </message>
    <message>
        <source>Move to the article before</source>
        <translation>移到上一篇文章</translation>
    </message>
    <message>
        <source>They belong to the previous article of the same source</source>
        <translation>这些段落属于同一来源的上一篇</translation>
    </message>
    <message>
        <source>Move to the article after</source>
        <translation>移到下一篇文章</translation>
    </message>
    <message>
        <source>They belong to the next article of the same source</source>
        <translation>这些段落属于同一来源的下一篇</translation>
    </message>
    <message>
        <source>Move to another article…</source>
        <translation>移到另一篇文章…</translation>
    </message>
    <message>
        <source>Choose the article of the same source that they belong to</source>
        <translation>选定这些段落所属的同一来源的文章</translation>
    </message>
    <message>
        <source>Leave out of the article</source>
        <translation>移出正文</translation>
    </message>
    <message>
        <source>It stays in the source, and can be taken in again</source>
        <translation>仍留在来源里，随时可以再收入</translation>
    </message>
    <message>
        <source>Take into the article</source>
        <translation>收入正文</translation>
    </message>
    <message>
        <source>In the source: the piece at the cursor that was left out</source>
        <translation>在原貌中：收入光标处未收入的部分</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>从此处另起一篇</translation>
    </message>
    <message>
        <source>This paragraph and those after it become an article</source>
        <translation>这一段及其后各段另成一篇</translation>
    </message>
    <message>
        <source>Merge with the next article</source>
        <translation>与下一篇合并</translation>
    </message>
    <message>
        <source>The next article of the same source goes on from this one</source>
        <translation>同一来源的下一篇接在这篇之后</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>文章上移</translation>
    </message>
    <message>
        <source>Before the article of the same source that precedes it</source>
        <translation>移到同一来源的上一篇之前</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>文章下移</translation>
    </message>
    <message>
        <source>After the article of the same source that follows it</source>
        <translation>移到同一来源的下一篇之后</translation>
    </message>
    <message>
        <source>Clean again…</source>
        <translation>重新整理…</translation>
    </message>
    <message>
        <source>See what the steps of cleaning would change by now</source>
        <translation>看看现在的整理步骤会改动什么</translation>
    </message>
    <message>
        <source>Encoding of the source…</source>
        <translation>来源的编码方式…</translation>
    </message>
    <message>
        <source>The file in several encodings side by side, to choose one</source>
        <translation>几种编码方式并排，选出一种</translation>
    </message>
    <message>
        <source>Next entity</source>
        <translation>下一个实体</translation>
    </message>
    <message>
        <source>To the next name, date or number</source>
        <translation>到下一个名称、日期或数字</translation>
    </message>
    <message>
        <source>Previous entity</source>
        <translation>上一个实体</translation>
    </message>
    <message>
        <source>Go to the entity before</source>
        <translation>走到上一个实体</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>It is what it is said to be, and stays so</source>
        <translation>正如所标，从此不变</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nothing is named here</source>
        <translation>此处没有指称什么</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>类型…</translation>
    </message>
    <message>
        <source>Another kind, by one letter; of selected words, a new entity</source>
        <translation>按一个字母改类型；选中文字时新建实体</translation>
    </message>
    <message>
        <source>Entity begins earlier</source>
        <translation>实体起点前移</translation>
    </message>
    <message>
        <source>One character more at the beginning</source>
        <translation>开头多一字</translation>
    </message>
    <message>
        <source>Entity begins later</source>
        <translation>实体起点后移</translation>
    </message>
    <message>
        <source>One character less at the beginning</source>
        <translation>开头少一字</translation>
    </message>
    <message>
        <source>Entity ends later</source>
        <translation>实体终点后移</translation>
    </message>
    <message>
        <source>One character more at the end</source>
        <translation>末尾多一字</translation>
    </message>
    <message>
        <source>Entity ends earlier</source>
        <translation>实体终点前移</translation>
    </message>
    <message>
        <source>One character less at the end</source>
        <translation>末尾少一字</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Choose the division that is meant, or a normal form</source>
        <translation>选定所指的行政区划，或写出规范形式</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>去掉链接</translation>
    </message>
    <message>
        <source>No division is meant</source>
        <translation>并非指行政区划</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>总是如此</translation>
    </message>
    <message>
        <source>These words mean this wherever they stand in the project</source>
        <translation>这些字在项目各处都是此意</translation>
    </message>
    <message>
        <source>Never so</source>
        <translation>从不如此</translation>
    </message>
    <message>
        <source>These words never mean this in the project</source>
        <translation>这些字在项目各处都不是此意</translation>
    </message>
    <message>
        <source>Import a lexicon…</source>
        <translation>导入词表…</translation>
    </message>
    <message>
        <source>A table of words and what they always, or never, are</source>
        <translation>一张表：哪些词总是什么，或从不是什么</translation>
    </message>
    <message>
        <source>Export the lexicon…</source>
        <translation>导出词表…</translation>
    </message>
    <message>
        <source>The words of which the project says what they are, as a table</source>
        <translation>项目中已说明是什么的词，存成一张表</translation>
    </message>
    <message>
        <source>Learn from my corrections</source>
        <translation>从我的更正中学习</translation>
    </message>
    <message>
        <source>Train recognition on what was corrected in this project; says how much better it gets</source>
        <translation>用本项目中的更正训练识别，并说明改进多少</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Step to the next paragraph</source>
        <translation>走到下一段</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Step to the previous paragraph</source>
        <translation>走到上一段</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>打开列表中的下一篇</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Open the article before in the list</source>
        <translation>打开列表中的上一篇</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>To the article read before</source>
        <translation>回到先前读的文章</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>To the article read after</source>
        <translation>到其后读的文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>The article, or all that are selected, is still to be read</source>
        <translation>本文或所选各篇尚未读</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>The article, or all that are selected, is being worked on</source>
        <translation>本文或所选各篇正在处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The article, or all that are selected, is finished</source>
        <translation>本文或所选各篇已经完成</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>添加或移除书签</translation>
    </message>
    <message>
        <source>A ribbon at the paragraph, to come back to</source>
        <translation>在段落旁系一条丝带，便于回看</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>To the next bookmark, also in another article</source>
        <translation>转到下一个书签，也可在别篇</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>To the bookmark before, also in another article</source>
        <translation>转到上一个书签，也可在别篇</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>编码表</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Who, where, when and how much</source>
        <translation>何人、何地、何时、多少</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the text comes from and what was repaired</source>
        <translation>文字从哪里来，修复了什么</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every act, and back to any of them</source>
        <translation>每一步操作，可回到任何一步</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>All notes on project, codes, articles and passages</source>
        <translation>项目、编码、文章和段落上的全部备忘</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>显示或隐藏列表</translation>
    </message>
    <message>
        <source>More room for the text</source>
        <translation>给正文更多地方</translation>
    </message>
    <message>
        <source>Show or hide the panels</source>
        <translation>显示或隐藏面板</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Go to the text; there, end what is going on</source>
        <translation>回到正文；已在正文时，结束当前状态</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation>一页看全所有快捷键</translation>
    </message>
    <message>
        <source>About Meipi</source>
        <translation>关于眉批</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本与许可证</translation>
    </message>
</context>
<context>
    <name>AnnotationForm</name>
    <message>
        <source>All codes, and without a code</source>
        <translation>全部编码，含未编码</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>全部编码者</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>批注日期</translation>
    </message>
</context>
<context>
    <name>AnnotationRow</name>
    <message>
        <source>suggested: {origin}</source>
        <translation>建议：{origin}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Here</source>
        <translation>本篇</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Filter by quote, memo or code</source>
        <translation>按引文、备忘或编码筛选</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Only…</source>
        <translation>仅显示…</translation>
    </message>
    <message>
        <source>Show only some annotations, here and in the text</source>
        <translation>面板与正文中仅显示部分批注</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Write its memo</source>
        <translation>写这条的备忘</translation>
    </message>
    <message>
        <source>Find the same words elsewhere</source>
        <translation>查找别处的相同字句</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>Nothing is marked in this project yet.</source>
        <translation>这个项目里还没有批注。</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>没有打开的文章。</translation>
    </message>
    <message>
        <source>No annotation fits.</source>
        <translation>没有符合的批注。</translation>
    </message>
    <message>
        <source>Nothing is marked here yet. Select a passage and press a code&apos;s key, C or M.</source>
        <translation>这里还没有批注。选中一段文字，按编码的快捷键、C 或 M。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong in Meipi</source>
        <translation>眉批出了故障</translation>
    </message>
    <message>
        <source>Everything that you had done before is saved. Please close and open Meipi again, and pass this report on: it holds none of your texts.</source>
        <translation>此前所做的一切都已保存。请关闭后重新打开眉批，并把这份报告转给开发者：其中没有您的任何文字。</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>There is no paragraph after this one.</source>
        <translation>这一段之后没有段落。</translation>
    </message>
    <message>
        <source>There is no other article of this source.</source>
        <translation>此来源没有别的文章。</translation>
    </message>
    <message>
        <source>Go to a piece of the source (Ctrl+2) that was left out.</source>
        <translation>请先在原貌（Ctrl+2）中移到未收入的部分。</translation>
    </message>
    <message>
        <source>Go to the paragraph that the second article begins with.</source>
        <translation>请先走到第二篇开头的那一段。</translation>
    </message>
    <message>
        <source>This is the last article of its source.</source>
        <translation>这是该来源的最后一篇。</translation>
    </message>
    <message>
        <source>There is no other article of this source on that side.</source>
        <translation>那一侧没有同一来源的其他文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved to “{title}”.</source>
        <translation>
            <numerusform>已把 %n 段移到“{title}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Import annotated work</source>
        <translation>导入他处的批注</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 个编码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in: {list}.</source>
        <translation>已导入：{list}。</translation>
    </message>
    <message>
        <source>Not everything could be placed for certain</source>
        <translation>有些内容位置不能确定</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait as pending, to be looked at.</source>
        <translation>
            <numerusform>%n 条批注待定，请过目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>… {title}</source>
        <translation>……{title}</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>批 {count}</translation>
    </message>
    <message>
        <source>Source and date unknown</source>
        <translation>来源与日期不详</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Without a date</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>报纸不详</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Title, outlet or words of the text</source>
        <translation>标题、报纸或正文字句</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>Not annotated</source>
        <translation>未批注</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>正在读入文件……</translation>
    </message>
    <message>
        <source>No articles yet. Drop files or folders here, or press Ctrl+I.</source>
        <translation>还没有文章。把文件或文件夹拖到这里，或按 Ctrl+I。</translation>
    </message>
    <message>
        <source>No article holds this. Clear the field above to see all.</source>
        <translation>没有文章含有这些字。清空上面的输入框可看全部。</translation>
    </message>
</context>
<context>
    <name>Auditing</name>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表格 (*.csv);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) written.</source>
        <translation>
            <numerusform>已写出 %n 步操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) can no longer be undone.</source>
        <translation>
            <numerusform>%n 步操作不能再撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortening the history</source>
        <translation>正在精简历史</translation>
    </message>
</context>
<context>
    <name>Bookmarking</name>
    <message>
        <source>¶ {number}  {words}</source>
        <translation>¶ {number}&#x3000;{words}</translation>
    </message>
    <message>
        <source>There is no bookmark yet; B sets one.</source>
        <translation>还没有书签；按 B 添加。</translation>
    </message>
</context>
<context>
    <name>CleaningStep</name>
    <message>
        <source>Line ends that became spaces</source>
        <translation>变成空格的换行</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>残留标记</translation>
    </message>
    <message>
        <source>Injected pinyin</source>
        <translation>混入的拼音</translation>
    </message>
    <message>
        <source>Doubled signs</source>
        <translation>重复的标点</translation>
    </message>
    <message>
        <source>Byte slips</source>
        <translation>字节错位</translation>
    </message>
    <message>
        <source>Spaces around figures</source>
        <translation>数字旁的空格</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Copying marks</source>
        <translation>防复制标记</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the key that shall apply the code; Backspace takes it away</source>
        <translation>按一下要用的键；退格键取消</translation>
    </message>
    <message>
        <source>Definition: what belongs here, what does not</source>
        <translation>定义：什么归于此，什么不归</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Note on the code</source>
        <translation>编码备忘</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>各处文字</translation>
    </message>
    <message>
        <source>No passage has this code yet.</source>
        <translation>还没有文字用过这个编码。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Another code instead…</source>
        <translation>换成另一个编码…</translation>
    </message>
    <message>
        <source>Take this code away</source>
        <translation>去掉这个编码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{key} means something else in the window; take another key.</source>
        <translation>{key} 在窗口里另有用处，请换一个键。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>CodePalette</name>
    <message>
        <source>New code</source>
        <translation>新建编码</translation>
    </message>
    <message>
        <source>Code, pinyin or initials</source>
        <translation>编码名、拼音或首字母</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>No codes yet: type a name and press Enter.</source>
        <translation>还没有编码：写个名字，按回车。</translation>
    </message>
    <message>
        <source>Enter applies · Tab completes · Esc closes</source>
        <translation>回车应用 · Tab 补全 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter applies · Ctrl+Enter with a memo · Esc closes</source>
        <translation>回车应用 · Ctrl+回车并写备忘 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Filter codes by name or pinyin</source>
        <translation>按名称或拼音筛选编码</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>新编码的名称</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码表</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 个编码</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>用于选中的文字</translation>
    </message>
    <message>
        <source>Definition and passages</source>
        <translation>定义与各处文字</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新建编码</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>New code below</source>
        <translation>新建下级编码</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move below the code above</source>
        <translation>降为上一编码的下级</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Merge into another code…</source>
        <translation>并入另一个编码…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>没有符合的编码。</translation>
    </message>
    <message>
        <source>No codes yet. Press + or mark a passage and type a code.</source>
        <translation>还没有编码。按 +，或选中文字后写一个编码。</translation>
    </message>
</context>
<context>
    <name>CodersSheet</name>
    <message>
        <source>A new name goes into all that the coder annotated here. Two of one name become one.</source>
        <translation>新名字用于该编码者在此的全部批注。同名的两人合为一人。</translation>
    </message>
    <message>
        <source>Nobody has annotated in this project yet.</source>
        <translation>本项目中还没有人批注。</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码者</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>New name of {coder}</source>
        <translation>{coder} 的新名字</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Entities of this paragraph</source>
        <translation>本段实体</translation>
    </message>
    <message>
        <source>Source and cleaning</source>
        <translation>来源与整理</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>EncodingsDialog</name>
    <message>
        <source>Choose the one that reads as Chinese. The choice is kept with the source.</source>
        <translation>选读得通的那一种。选择随来源保存。</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>{name} 的编码方式</translation>
    </message>
    <message>
        <source>For all files of the folder {name}</source>
        <translation>用于文件夹 {name} 中的所有文件</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>照此读取</translation>
    </message>
    <message>
        <source>{encoding} – as it is read now</source>
        <translation>{encoding} – 现在的读法</translation>
    </message>
    <message>
        <source>{encoding} – the likeliest</source>
        <translation>{encoding} – 最有可能</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Article {article} has no paragraph {number}; it has {count}.</source>
        <translation>第 {article} 篇没有第 {number} 段，只有 {count} 段。</translation>
    </message>
    <message>
        <source>There is no text at {start} to annotate.</source>
        <translation>位置 {start} 没有可批注的文字。</translation>
    </message>
    <message>
        <source>Article {article} ends at {length}; {start}–{end} is beyond it.</source>
        <translation>第 {article} 篇到 {length} 为止，{start}–{end} 已在其外。</translation>
    </message>
    <message>
        <source>There is no such annotation ({annotation}).</source>
        <translation>没有这条批注（{annotation}）。</translation>
    </message>
    <message>
        <source>There is no such code in the codebook ({code}).</source>
        <translation>编码表里没有这个编码（{code}）。</translation>
    </message>
    <message>
        <source>“{path}” is no name for a code.</source>
        <translation>“{path}”不能作编码名。</translation>
    </message>
    <message>
        <source>A code cannot stand below itself.</source>
        <translation>编码不能放在自己之下。</translation>
    </message>
    <message>
        <source>A code cannot be merged into itself or one below it.</source>
        <translation>编码不能并入自己或自己的下级。</translation>
    </message>
    <message>
        <source>There is a code named “{name}” there already; merge them instead.</source>
        <translation>那里已有名为“{name}”的编码；请改用合并。</translation>
    </message>
    <message>
        <source>“{path}” is no name for a code: a part of it is empty.</source>
        <translation>“{path}”不能作编码名：其中一级为空。</translation>
    </message>
    <message>
        <source>There is no format {name}. There are: {known}.</source>
        <translation>没有 {name} 这种格式。现有：{known}。</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. Free some space or choose another folder.</source>
        <translation>{path} 未能写入：{reason}。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>The {format} file held {read} marked passages when read back, {written} were written, or their words differ. It was thrown away; please report this with the project.</source>
        <translation>{format} 文件写入 {written} 处标记，读回时有 {read} 处，或文字不同。文件已弃去；请连同项目一起报告此事。</translation>
    </message>
    <message>
        <source>This format needs the package {package}: pip install &apos;meipi[formats]&apos;.</source>
        <translation>这种格式需要 {package}：pip install &apos;meipi[formats]&apos;。</translation>
    </message>
    <message>
        <source>There are no codes yet: a REFI-QDA codebook holds at least one.</source>
        <translation>还没有编码：REFI-QDA 编码表至少要有一个。</translation>
    </message>
    <message>
        <source>There is no article to export: a REFI-QDA project holds at least one.</source>
        <translation>没有可导出的文章：REFI-QDA 项目至少要有一篇。</translation>
    </message>
    <message>
        <source>A sheet of Excel holds {most:,} rows at most. Export as CSV, or a part of the project.</source>
        <translation>Excel 工作表最多 {most:,} 行。请导出为 CSV，或只导出一部分。</translation>
    </message>
    <message>
        <source>the archive holds more than {most} files</source>
        <translation>压缩包里的文件超过 {most} 个</translation>
    </message>
    <message>
        <source>the archive holds more than {most} MB</source>
        <translation>压缩包里的内容超过 {most} MB</translation>
    </message>
    <message>
        <source>it is a link to another file</source>
        <translation>它是指向别的文件的链接</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>它有密码</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>它大于 {most} MB</translation>
    </message>
    <message>
        <source>it is open in another program; close it there first</source>
        <translation>它正在另一程序中打开；请先在那里关闭</translation>
    </message>
    <message>
        <source>it is no project of QualCoder</source>
        <translation>它不是 QualCoder 项目</translation>
    </message>
    <message>
        <source>its database is damaged or refused ({problem})</source>
        <translation>其数据库已损坏或被拒绝（{problem}）</translation>
    </message>
    <message>
        <source>This is no regular expression: {problem}.</source>
        <translation>这不是正则表达式：{problem}。</translation>
    </message>
    <message>
        <source>This pattern takes too long; make it simpler, or search for words.</source>
        <translation>此模式耗时过长；请改得简单些，或改为查找词语。</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>此处有一侧没有文字。</translation>
    </message>
    <message>
        <source>An article cannot be merged with itself.</source>
        <translation>一篇文章不能与自己合并。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {field} of an article.</source>
        <translation>“{value}”不能作文章的{field}。</translation>
    </message>
    <message>
        <source>An article has no field “{field}”.</source>
        <translation>文章没有“{field}”这一项。</translation>
    </message>
    <message>
        <source>Article {article} stands in another source, so this cannot be done.</source>
        <translation>第 {article} 篇在另一个来源里，所以不能这样做。</translation>
    </message>
    <message>
        <source>There is no such piece of furniture ({number}).</source>
        <translation>没有这一处页面杂项（{number}）。</translation>
    </message>
    <message>
        <source>Learning needs at least {least} corrected paragraphs; there are {count}.</source>
        <translation>至少需要 {least} 个更正过的段落才能学习；现有 {count} 个。</translation>
    </message>
    <message>
        <source>Line {line} of the lexicon cannot be read: {problem}.</source>
        <translation>词表第 {line} 行无法读取：{problem}。</translation>
    </message>
    <message>
        <source>There is no coder {coder} in the project.</source>
        <translation>项目中没有编码者“{coder}”。</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>编码者须有名字。</translation>
    </message>
    <message>
        <source>No entity is marked at {start}–{end} of article {article}.</source>
        <translation>第 {article} 篇 {start}–{end} 处没有标出实体。</translation>
    </message>
    <message>
        <source>The source has annotations, so it must keep one article at least.</source>
        <translation>来源里有批注，所以至少要保留一篇文章。</translation>
    </message>
    <message>
        <source>it would swell to more than {most} times its size</source>
        <translation>它解开后会膨胀到 {most} 倍以上</translation>
    </message>
    <message>
        <source>it is a damaged archive: {problem}</source>
        <translation>压缩包已损坏：{problem}</translation>
    </message>
    <message>
        <source>it cannot be unpacked: {problem}</source>
        <translation>无法解开：{problem}</translation>
    </message>
    <message>
        <source>there is no Word document in it</source>
        <translation>其中没有 Word 文档</translation>
    </message>
    <message>
        <source>there is no book in it</source>
        <translation>其中没有电子书</translation>
    </message>
    <message>
        <source>there is no web page in it</source>
        <translation>其中没有网页</translation>
    </message>
    <message>
        <source>the PDF has no text layer, only pictures of its pages</source>
        <translation>这份 PDF 没有文字层，只有页面图像</translation>
    </message>
    <message>
        <source>the PDF has more than {most} pages</source>
        <translation>这份 PDF 超过 {most} 页</translation>
    </message>
    <message>
        <source>it is no text but a picture, a program or the like</source>
        <translation>它不是文本，而是图片、程序之类</translation>
    </message>
    <message>
        <source>no column of the table holds a text</source>
        <translation>表格里没有一列是正文</translation>
    </message>
    <message>
        <source>it is no table: {problem}</source>
        <translation>它不是表格：{problem}</translation>
    </message>
    <message>
        <source>there is no Excel workbook in it</source>
        <translation>其中没有 Excel 工作簿</translation>
    </message>
    <message>
        <source>it is no JSON: {problem}</source>
        <translation>它不是 JSON：{problem}</translation>
    </message>
    <message>
        <source>an entry of it is no JSON object</source>
        <translation>其中有一条不是 JSON 对象</translation>
    </message>
    <message>
        <source>its XML declares a document type, which is not accepted</source>
        <translation>其 XML 声明了文档类型，不予接受</translation>
    </message>
    <message>
        <source>its XML is damaged: {problem}</source>
        <translation>其 XML 已损坏：{problem}</translation>
    </message>
    <message>
        <source>files of type {suffix} cannot be imported</source>
        <translation>不能导入 {suffix} 类型的文件</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was imported; import it anew.</source>
        <translation>{path} 与导入时已不同；请重新导入。</translation>
    </message>
    <message>
        <source>{path} is not there any more, so it cannot be read again.</source>
        <translation>{path} 已不在原处，无法重新读取。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中没有文字</translation>
    </message>
    <message>
        <source>its text is longer than {most:,} characters</source>
        <translation>正文超过 {most:,} 字</translation>
    </message>
    <message>
        <source>an archive within an archive is not opened</source>
        <translation>压缩包里的压缩包不会打开</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>row-damaged: {table} row {row}</source>
        <translation>内容损坏：{table} 表第 {row} 行</translation>
    </message>
    <message>
        <source>mentions-damaged: article {article}</source>
        <translation>实体记录损坏：第 {article} 篇</translation>
    </message>
    <message>
        <source>quote-mismatch: annotation {annotation} of article {article}</source>
        <translation>引文不符：第 {article} 篇的批注 {annotation}</translation>
    </message>
    <message>
        <source>index-mismatch: code {code} of annotation {annotation}</source>
        <translation>索引不符：批注 {annotation} 的编码 {code}</translation>
    </message>
    <message>
        <source>annotations-missing: {there} annotations where there were {told}</source>
        <translation>缺少批注：原有 {told} 条，现有 {there} 条</translation>
    </message>
    <message>
        <source>dangling: {table} row {row} names a row of {other} that is not there</source>
        <translation>指向落空：{table} 表第 {row} 行所指的 {other} 不存在</translation>
    </message>
    <message>
        <source>structure: {problem}</source>
        <translation>文件结构：{problem}</translation>
    </message>
    <message>
        <source>the mentions of article {article} are damaged</source>
        <translation>第 {article} 篇的实体记录已损坏</translation>
    </message>
    <message>
        <source>{table} row {row} is damaged</source>
        <translation>{table} 表第 {row} 行已损坏</translation>
    </message>
    <message>
        <source>{table} row {row} belongs to what is lost</source>
        <translation>{table} 表第 {row} 行从属于已丢失的内容</translation>
    </message>
    <message>
        <source>code {code} is lost; one that is named by its id stands for it</source>
        <translation>编码 {code} 已丢失，以其标识命名的编码代替它</translation>
    </message>
    <message>
        <source>it cannot be read: {problem}</source>
        <translation>无法读取：{problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {problem}</source>
        <translation>文件无法读取：{problem}</translation>
    </message>
    <message>
        <source>the PDF is damaged: {problem}</source>
        <translation>PDF 已损坏：{problem}</translation>
    </message>
    <message>
        <source>the PDF is locked with a password</source>
        <translation>这份 PDF 有密码</translation>
    </message>
    <message>
        <source>the table has no column {column}; it has {there}</source>
        <translation>表格里没有 {column} 列；现有 {there}</translation>
    </message>
    <message>
        <source>the workbook is damaged: {problem}</source>
        <translation>工作簿已损坏：{problem}</translation>
    </message>
    <message>
        <source>There is no article number {article} in the project.</source>
        <translation>项目里没有第 {article} 篇。</translation>
    </message>
    <message>
        <source>The text of article {article} has been damaged on the disk. Restore a backup.</source>
        <translation>第 {article} 篇的正文在磁盘上损坏了。请恢复备份。</translation>
    </message>
    <message>
        <source>No backup was made in {folder} ({error}).</source>
        <translation>未能在 {folder} 备份（{error}）。</translation>
    </message>
    <message>
        <source>The copy {path} is not whole; it was not kept.</source>
        <translation>副本 {path} 不完整，没有保留。</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation>{path} 已经存在；请换个名字。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>{path}: not saved, because the disk refused ({error}).</source>
        <translation>{path} 未能保存：磁盘拒绝写入（{error}）。</translation>
    </message>
    <message>
        <source>What this act changes has been changed since by another act, so it was not carried out.</source>
        <translation>这一步要改的内容已被另一步改动，所以没有执行。</translation>
    </message>
    <message>
        <source>{path} is damaged at this place ({error}). Restore a backup.</source>
        <translation>{path} 在此处已损坏（{error}）。请恢复备份。</translation>
    </message>
    <message>
        <source>{path} is open for reading only ({reason}), so nothing was changed.</source>
        <translation>{path} 只读打开（{reason}），所以什么也没有改动。</translation>
    </message>
    <message>
        <source>{path}: not saved, because the disk refused ({error}). Make room on it, then repeat.</source>
        <translation>{path} 未能保存：磁盘拒绝写入（{error}）。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>{path} is open in another program ({holder}).</source>
        <translation>{path} 已在另一个程序中打开（{holder}）。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be brought from version {version} to this one; it was left as it was.</source>
        <translation>{path} 未能从版本 {version} 升级；文件保持原样。</translation>
    </message>
    <message>
        <source>“{quote}” does not stand in article {article} at {start}–{end}; nothing was changed.</source>
        <translation>第 {article} 篇 {start}–{end} 处不是“{quote}”；什么也没有改动。</translation>
    </message>
    <message>
        <source>{backup} is no whole Meipi project; nothing was done.</source>
        <translation>{backup} 不是完整的眉批项目；什么也没有做。</translation>
    </message>
    <message>
        <source>Nothing in {path} can be read any more.</source>
        <translation>{path} 里已没有可读的内容。</translation>
    </message>
    <message>
        <source>{path} is being written and cannot be read just now.</source>
        <translation>{path} 正在写入，现在读不了。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} 无法读取（{error}）。</translation>
    </message>
    <message>
        <source>{name} is in the project already (as {twin}), so it was not imported again.</source>
        <translation>{name} 已在项目里（名为 {twin}），没有重复导入。</translation>
    </message>
    <message>
        <source>There is no source number {source} in the project.</source>
        <translation>项目里没有第 {source} 个来源。</translation>
    </message>
    <message>
        <source>{path} is not a local copy of another project.</source>
        <translation>{path} 不是另一个项目的本地副本。</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile: your work stands beside it, as {name}.</source>
        <translation>{path} 在此期间被别人改过：您的工作放在它旁边，名为 {name}。</translation>
    </message>
    <message>
        <source>{path} was refused: it holds what no Meipi project holds ({what}) and may be harmful.</source>
        <translation>已拒绝 {path}：其中有眉批项目不会有的内容（{what}），可能有害。</translation>
    </message>
    <message>
        <source>{path} is not a Meipi project, or its beginning is damaged.</source>
        <translation>{path} 不是眉批项目，或者文件开头已损坏。</translation>
    </message>
    <message>
        <source>{path} was made by a newer Meipi, and this one cannot read it. Install the newer one.</source>
        <translation>{path} 由更新版的眉批所建，这一版读不了。请安装新版。</translation>
    </message>
    <message>
        <source>a line end that the column made</source>
        <translation>版面分栏造成的换行</translation>
    </message>
    <message>
        <source>a space that the column put in</source>
        <translation>版面分栏插入的空格</translation>
    </message>
    <message>
        <source>a name padded to the width of the others</source>
        <translation>为与别的姓名对齐而加的空格</translation>
    </message>
    <message>
        <source>a sign that was printed twice</source>
        <translation>重复印出的标点</translation>
    </message>
    <message>
        <source>a character that shows nothing</source>
        <translation>不显示的字符</translation>
    </message>
    <message>
        <source>markup that a converter left in the text</source>
        <translation>转换程序留在文中的标记</translation>
    </message>
    <message>
        <source>the reading of {character}, put in by a script</source>
        <translation>网页脚本插入的“{character}”字注音</translation>
    </message>
    <message>
        <source>bytes read one late after an injected reading or a cut</source>
        <translation>插入注音或截断后，字节错读一位</translation>
    </message>
    <message>
        <source>a line end that became a space</source>
        <translation>变成空格的换行</translation>
    </message>
    <message>
        <source>the end of a paragraph that became a space</source>
        <translation>变成空格的段末</translation>
    </message>
    <message>
        <source>the encoding is a guess: another one reads the file nearly as well</source>
        <translation>编码方式出于推测：另一种也几乎读得通</translation>
    </message>
    <message>
        <source>several encodings in one file, read line by line</source>
        <translation>一个文件里有多种编码方式，已逐行判读</translation>
    </message>
    <message>
        <source>some bytes fit no encoding and are shown as �</source>
        <translation>有些字节不合任何编码方式，显示为 �</translation>
    </message>
    <message>
        <source>characters were lost before the file was written, and stand as �</source>
        <translation>有些字在文件写成之前就已丢失，显示为 �</translation>
    </message>
    <message>
        <source>control characters are shown as signs</source>
        <translation>控制字符显示为符号</translation>
    </message>
    <message>
        <source>the file reads unlike Chinese in the encoding that it declares</source>
        <translation>按文件自己声明的编码方式，读出来不像中文</translation>
    </message>
    <message>
        <source>the file is not in the encoding that it declares</source>
        <translation>文件的实际编码方式与其声明不符</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Filter entities by name or pinyin</source>
        <translation>按名称或拼音筛选实体</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本篇</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Code all its mentions…</source>
        <translation>给所有提及处编码…</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>全部正确</translation>
    </message>
    <message>
        <source>All wrong</source>
        <translation>全部错误</translation>
    </message>
    <message>
        <source>Kind of all…</source>
        <translation>全部改类型…</translation>
    </message>
    <message>
        <source>Link all…</source>
        <translation>全部链接…</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>总是如此</translation>
    </message>
    <message>
        <source>Never so</source>
        <translation>从不如此</translation>
    </message>
    <message>
        <source>This article, the corpus, or the rules</source>
        <translation>本篇、全部或规则</translation>
    </message>
    <message>
        <source>In this paragraph</source>
        <translation>本段实体</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>没有打开的文章。</translation>
    </message>
    <message>
        <source>No entity fits.</source>
        <translation>没有符合的实体。</translation>
    </message>
    <message>
        <source>Nothing was recognised in this article.</source>
        <translation>这篇文章里没有识别出实体。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>brat standoff (zip of texts and annotations)</source>
        <translation>brat 分离式标注（正文与批注的 zip）</translation>
    </message>
    <message>
        <source>BIO: beginning, inside, outside (IOB2)</source>
        <translation>BIO：首、中、外（IOB2）</translation>
    </message>
    <message>
        <source>BIOES: also end and single</source>
        <translation>BIOES：另加末与单</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>How a tag says where a label begins and ends</source>
        <translation>标签怎样表示起止</translation>
    </message>
    <message>
        <source>CoNLL-2002: token and tag</source>
        <translation>CoNLL-2002：词与标签</translation>
    </message>
    <message>
        <source>CoNLL-2003: token, two empty columns, tag</source>
        <translation>CoNLL-2003：词、两个空列、标签</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands on a line beside the token</source>
        <translation>每行除词以外还有什么</translation>
    </message>
    <message>
        <source>Tab between columns</source>
        <translation>列间用制表符</translation>
    </message>
    <message>
        <source>doccano wants a tab, most other programs a blank</source>
        <translation>doccano 要制表符，多数程序要空格</translation>
    </message>
    <message>
        <source>One token a line with its tag (CoNLL)</source>
        <translation>每行一词及其标签（CoNLL）</translation>
    </message>
    <message>
        <source>One row for each annotation</source>
        <translation>每条批注一行</translation>
    </message>
    <message>
        <source>One row for each code of an annotation</source>
        <translation>批注的每个编码一行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Several codes of one annotation: in one cell, or in rows of their own</source>
        <translation>一条批注有多个编码时：同在一格，或各占一行</translation>
    </message>
    <message>
        <source>Safe for spreadsheets: no cell can run as a formula</source>
        <translation>适合表格软件：任何单元格都不会当作公式运行</translation>
    </message>
    <message>
        <source>Raw: every cell as it is, for programs only</source>
        <translation>原样：单元格一字不改，只给程序用</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Safe cells that begin like a formula get an apostrophe before them</source>
        <translation>形似公式的单元格前会加一个撇号</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>字节序标记</translation>
    </message>
    <message>
        <source>Excel needs it to read Chinese</source>
        <translation>Excel 靠它认出中文</translation>
    </message>
    <message>
        <source>Table of annotations (CSV)</source>
        <translation>批注表（CSV）</translation>
    </message>
    <message>
        <source>spaCy training file (DocBin)</source>
        <translation>spaCy 训练文件（DocBin）</translation>
    </message>
    <message>
        <source>Positions in UTF-16 units</source>
        <translation>位置按 UTF-16 单元计</translation>
    </message>
    <message>
        <source>As doccano&apos;s own browser page counts; differs only after rare characters</source>
        <translation>与 doccano 网页的计法一致；只在生僻字之后有差别</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano（JSON Lines）</translation>
    </message>
    <message>
        <source>Reading copy with comments (Word)</source>
        <translation>带批注的阅读本（Word）</translation>
    </message>
    <message>
        <source>Reading copy with margin notes (HTML)</source>
        <translation>带边批的阅读本（HTML）</translation>
    </message>
    <message>
        <source>Everything, without loss (JSON Lines)</source>
        <translation>全部内容，毫无损失（JSON Lines）</translation>
    </message>
    <message>
        <source>Label Studio (zip of tasks and configuration)</source>
        <translation>Label Studio（任务与配置的 zip）</translation>
    </message>
    <message>
        <source>Codes of annotations</source>
        <translation>批注的编码</translation>
    </message>
    <message>
        <source>Names, dates and figures found in the text</source>
        <translation>正文中识别出的名称、日期和数字</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What becomes a label in the file</source>
        <translation>什么成为文件里的标签</translation>
    </message>
    <message>
        <source>Reading copy (Markdown)</source>
        <translation>阅读本（Markdown）</translation>
    </message>
    <message>
        <source>Typed table (Parquet)</source>
        <translation>带类型的表（Parquet）</translation>
    </message>
    <message>
        <source>Headline and imprint</source>
        <translation>标题与出处</translation>
    </message>
    <message>
        <source>Kicker, title, deck, outlet, date and byline first</source>
        <translation>先写引题、标题、副题、报纸、日期和作者</translation>
    </message>
    <message>
        <source>Clean text, all in one file</source>
        <translation>整理后的正文，合为一个文件</translation>
    </message>
    <message>
        <source>Clean texts, one file an article (zip)</source>
        <translation>整理后的正文，一篇一个文件（zip）</translation>
    </message>
    <message>
        <source>Prodigy and spaCy (JSON Lines)</source>
        <translation>Prodigy 与 spaCy（JSON Lines）</translation>
    </message>
    <message>
        <source>Number codes of the same name</source>
        <translation>给同名编码编号</translation>
    </message>
    <message>
        <source>QualCoder makes one code of two that have the same name</source>
        <translation>QualCoder 会把两个同名编码并成一个</translation>
    </message>
    <message>
        <source>Codebook for other programs (REFI-QDA)</source>
        <translation>供其他程序用的编码表（REFI-QDA）</translation>
    </message>
    <message>
        <source>Project for other programs (REFI-QDA)</source>
        <translation>供其他程序用的项目（REFI-QDA）</translation>
    </message>
    <message>
        <source>TEI P5 corpus (XML)</source>
        <translation>TEI P5 语料（XML）</translation>
    </message>
    <message>
        <source>One character</source>
        <translation>一字</translation>
    </message>
    <message>
        <source>One word, as jieba cuts; cut again where a label begins or ends</source>
        <translation>一词，按 jieba 切分；遇标签起止再切</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>词</translation>
    </message>
    <message>
        <source>What counts as one unit of the text</source>
        <translation>文本的最小单位</translation>
    </message>
    <message>
        <source>Sentences and words</source>
        <translation>句与词</translation>
    </message>
    <message>
        <source>Without them, INCEpTION takes a clause of Chinese for one word</source>
        <translation>没有它们，INCEpTION 会把一个中文分句当成一个词</translation>
    </message>
    <message>
        <source>INCEpTION (UIMA CAS JSON, zip)</source>
        <translation>INCEpTION（UIMA CAS JSON，zip）</translation>
    </message>
    <message>
        <source>INCEpTION (UIMA CAS XMI, zip)</source>
        <translation>INCEpTION（UIMA CAS XMI，zip）</translation>
    </message>
    <message>
        <source>Web annotations (W3C JSON-LD)</source>
        <translation>网络批注（W3C JSON-LD）</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>条备忘</translation>
    </message>
    <message>
        <source>annotations of whole articles</source>
        <translation>条针对全文的批注</translation>
    </message>
    <message>
        <source>annotations that overlap another</source>
        <translation>条与别的批注重叠的批注</translation>
    </message>
    <message>
        <source>annotations with more than one code</source>
        <translation>条有多个编码的批注</translation>
    </message>
    <message>
        <source>annotations without a code</source>
        <translation>条没有编码的批注</translation>
    </message>
    <message>
        <source>annotations with the name of their coder</source>
        <translation>条批注的编码者姓名</translation>
    </message>
    <message>
        <source>times of annotations</source>
        <translation>条批注的时间</translation>
    </message>
    <message>
        <source>annotations still pending or rejected</source>
        <translation>条待定或已否决的批注</translation>
    </message>
    <message>
        <source>annotations to be reviewed, which stand in no text</source>
        <translation>条待审阅、在文中暂无位置的批注</translation>
    </message>
    <message>
        <source>raw ranges of annotations in their source</source>
        <translation>条批注在来源中的原始位置</translation>
    </message>
    <message>
        <source>codes that stand below another</source>
        <translation>个下级编码的层级</translation>
    </message>
    <message>
        <source>definitions and memos of codes</source>
        <translation>个编码的定义与备忘</translation>
    </message>
    <message>
        <source>colours of codes</source>
        <translation>个编码的颜色</translation>
    </message>
    <message>
        <source>codes that mark nothing</source>
        <translation>个未用过的编码</translation>
    </message>
    <message>
        <source>articles with a title, outlet or date</source>
        <translation>篇文章的标题、报纸或日期</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation>篇文章的正文</translation>
    </message>
    <message>
        <source>names, dates and figures found in the text</source>
        <translation>处识别出的名称、日期和数字</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>个书签</translation>
    </message>
    <message>
        <source>articles marked as in work or done</source>
        <translation>篇文章的进度标记</translation>
    </message>
    <message>
        <source>memo on the project</source>
        <translation>份项目备忘</translation>
    </message>
    <message>
        <source>Methods note (Markdown)</source>
        <translation>方法说明（Markdown）</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>A date is a year, a month or a day, as in 2026, 2026-03 or 2026-03-04.</source>
        <translation>日期写到年、月或日均可，如 2026、2026-03 或 2026-03-04。</translation>
    </message>
    <message>
        <source>Counting what this format cannot carry …</source>
        <translation>正在统计这种格式带不走的内容……</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out: {list}</source>
        <translation>将导出：{list}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>This format carries everything of them.</source>
        <translation>这种格式能完整保存它们。</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Will not be in the file: {list}</source>
        <translation>文件中将没有：{list}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n in the list</source>
        <translation>
            <numerusform>列表中的 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>所选 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The open one: {title}</source>
        <translation>当前打开的：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to {path}, read back and the same.</source>
        <translation>
            <numerusform>已将 %n 条批注写入 {path}，并已读回核对无误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>crumbs</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相关阅读</translation>
    </message>
    <message>
        <source>hot list</source>
        <translation>热点榜</translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation>上一篇、下一篇</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>jump line</source>
        <translation>转版提示</translation>
    </message>
    <message>
        <source>folio line</source>
        <translation>报眉</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>printed twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>over the headline</source>
        <translation>标题上方</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>版权与声明</translation>
    </message>
    <message>
        <source>day of reading</source>
        <translation>当日日期</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾信息</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>label</source>
        <translation>栏目词</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>网页自动标题</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>残余</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>分隔线</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>word tagger</source>
        <translation>分词标注</translation>
    </message>
    <message>
        <source>word tagger, shortened</source>
        <translation>分词标注，截短</translation>
    </message>
    <message>
        <source>word tagger, lengthened</source>
        <translation>分词标注，加长</translation>
    </message>
    <message>
        <source>word tagger, without what stands before</source>
        <translation>分词标注，去掉前字</translation>
    </message>
    <message>
        <source>word tagger: proper noun</source>
        <translation>分词标注为专名</translation>
    </message>
    <message>
        <source>word tagger, with the place before it</source>
        <translation>分词标注，连同前面的地名</translation>
    </message>
    <message>
        <source>word tagger, as another kind</source>
        <translation>分词标注为他类</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>词尾</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>文中他处提及</translation>
    </message>
    <message>
        <source>known from the article</source>
        <translation>文中已有此名</translation>
    </message>
    <message>
        <source>after a post</source>
        <translation>在职务之后</translation>
    </message>
    <message>
        <source>after a post, unusual name</source>
        <translation>在职务之后，姓名少见</translation>
    </message>
    <message>
        <source>after a word that announces a name</source>
        <translation>在提示人名的词之后</translation>
    </message>
    <message>
        <source>after a word that announces a name, unusual name</source>
        <translation>在提示人名的词之后，姓名少见</translation>
    </message>
    <message>
        <source>name with a dot</source>
        <translation>带间隔号的姓名</translation>
    </message>
    <message>
        <source>name with a dot, shortened</source>
        <translation>带间隔号的姓名，截短</translation>
    </message>
    <message>
        <source>name with a dot, after a post</source>
        <translation>带间隔号的姓名，在职务之后</translation>
    </message>
    <message>
        <source>name with a space within</source>
        <translation>姓名中有空格</translation>
    </message>
    <message>
        <source>name with a space within, words follow</source>
        <translation>姓名中有空格，后接文字</translation>
    </message>
    <message>
        <source>stands alone on its line</source>
        <translation>独占一行</translation>
    </message>
    <message>
        <source>family name alone</source>
        <translation>单说姓氏</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>byline, words follow</source>
        <translation>署名，后接文字</translation>
    </message>
    <message>
        <source>family name and characters after it</source>
        <translation>姓氏加后续字</translation>
    </message>
    <message>
        <source>full name of a country</source>
        <translation>国名全称</translation>
    </message>
    <message>
        <source>full name of a province</source>
        <translation>省级全称</translation>
    </message>
    <message>
        <source>full name of a prefecture</source>
        <translation>地级全称</translation>
    </message>
    <message>
        <source>full name of a county</source>
        <translation>县级全称</translation>
    </message>
    <message>
        <source>full name of a town</source>
        <translation>乡级全称</translation>
    </message>
    <message>
        <source>full name of several places</source>
        <translation>数地合称全称</translation>
    </message>
    <message>
        <source>short name of a country</source>
        <translation>国名简称</translation>
    </message>
    <message>
        <source>short name of a province</source>
        <translation>省级简称</translation>
    </message>
    <message>
        <source>short name of a prefecture</source>
        <translation>地级简称</translation>
    </message>
    <message>
        <source>short name of a county</source>
        <translation>县级简称</translation>
    </message>
    <message>
        <source>short name of a town</source>
        <translation>乡级简称</translation>
    </message>
    <message>
        <source>short name of several places</source>
        <translation>数地合称</translation>
    </message>
    <message>
        <source>before a post</source>
        <translation>在职务之前</translation>
    </message>
    <message>
        <source>one of several units in a row</source>
        <translation>并列地名之一</translation>
    </message>
    <message>
        <source>rest of a chain of places</source>
        <translation>地名连写的后段</translation>
    </message>
    <message>
        <source>several provinces</source>
        <translation>数省合称</translation>
    </message>
    <message>
        <source>one character for a province</source>
        <translation>一字省名</translation>
    </message>
    <message>
        <source>known name of several places</source>
        <translation>已知合称</translation>
    </message>
    <message>
        <source>name of several places, solved</source>
        <translation>合称，已拆解</translation>
    </message>
    <message>
        <source>known place</source>
        <translation>已知地点</translation>
    </message>
    <message>
        <source>known body</source>
        <translation>已知机构</translation>
    </message>
    <message>
        <source>short name declared in the article</source>
        <translation>文中声明的简称</translation>
    </message>
    <message>
        <source>known post</source>
        <translation>已知职务</translation>
    </message>
    <message>
        <source>post with words before it</source>
        <translation>职务连同前面的词</translation>
    </message>
    <message>
        <source>role</source>
        <translation>身份词</translation>
    </message>
    <message>
        <source>role before a family name</source>
        <translation>姓氏前的身份词</translation>
    </message>
    <message>
        <source>noun before a person</source>
        <translation>人名前的名词</translation>
    </message>
    <message>
        <source>two nouns before a person</source>
        <translation>人名前的两个名词</translation>
    </message>
    <message>
        <source>in title marks</source>
        <translation>书名号内</translation>
    </message>
    <message>
        <source>title without marks</source>
        <translation>无书名号的标题</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>引号内</translation>
    </message>
    <message>
        <source>in quotation marks, with the word before</source>
        <translation>引号内，连同前词</translation>
    </message>
    <message>
        <source>in quotation marks, with the words after</source>
        <translation>引号内，连同后词</translation>
    </message>
    <message>
        <source>fixed phrase</source>
        <translation>固定说法</translation>
    </message>
    <message>
        <source>session of a meeting</source>
        <translation>会议届次</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>历法表达</translation>
    </message>
    <message>
        <source>currency after the figure</source>
        <translation>数字后有货币单位</translation>
    </message>
    <message>
        <source>sign of a currency</source>
        <translation>货币符号</translation>
    </message>
    <message>
        <source>word for money before the figure</source>
        <translation>数字前有款项词</translation>
    </message>
    <message>
        <source>tenths</source>
        <translation>以“成”计</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>百分号</translation>
    </message>
    <message>
        <source>measure word</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>bare number</source>
        <translation>无量词的数字</translation>
    </message>
    <message>
        <source>rule of this project</source>
        <translation>本项目的规则</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手工更正</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>Undivided</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>按报纸</translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>按进度</translation>
    </message>
    <message>
        <source>How the list is divided: {group}</source>
        <translation>列表分组：{group}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Repaired: %n</source>
        <translation>修复 %n 处</translation>
    </message>
    <message>
        <source>Lines removed: %n</source>
        <translation>删去 %n 行</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>undone, then something else was done</source>
        <translation>已撤销，其后另有操作</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Earlier acts</source>
        <translation>更早的操作</translation>
    </message>
    <message>
        <source>Undo this and all after it</source>
        <translation>撤销这一步及其后各步</translation>
    </message>
    <message>
        <source>Redo up to this</source>
        <translation>重做到这一步</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>还没有做过什么。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Lossless export of Meipi (JSON Lines)</source>
        <translation>眉批的无损导出（JSON Lines）</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>引文表（CSV）</translation>
    </message>
    <message>
        <source>REFI-QDA project of ATLAS.ti, MAXQDA, NVivo, QualCoder</source>
        <translation>ATLAS.ti、MAXQDA、NVivo、QualCoder 的 REFI-QDA 项目</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 编码表</translation>
    </message>
    <message>
        <source>UIMA CAS of INCEpTION (JSON, XMI, or a zip of them)</source>
        <translation>INCEpTION 的 UIMA CAS（JSON、XMI 或其 zip）</translation>
    </message>
    <message>
        <source>Web annotations (W3C JSON-LD), also of Hypothesis</source>
        <translation>网络批注（W3C JSON-LD），含 Hypothesis</translation>
    </message>
    <message>
        <source>brat standoff (zip of texts and annotations)</source>
        <translation>brat 分离式标注（正文与批注的 zip）</translation>
    </message>
    <message>
        <source>One token a line with its tag (CoNLL, BIO or BIOES)</source>
        <translation>每行一词及其标签（CoNLL，BIO 或 BIOES）</translation>
    </message>
    <message>
        <source>Labels of doccano or Prodigy (JSON Lines)</source>
        <translation>doccano 或 Prodigy 的标签（JSON Lines）</translation>
    </message>
    <message>
        <source>Tasks of Label Studio (JSON, or our zip)</source>
        <translation>Label Studio 的任务（JSON 或本程序的 zip）</translation>
    </message>
    <message>
        <source>Project folder of QualCoder (data.qda)</source>
        <translation>QualCoder 项目文件夹（data.qda）</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Nothing is stored before you say so. The source stays as it is in any case.</source>
        <translation>您确认之前什么也不会存入。来源始终保持原样。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>正在读入文件……</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原来的样子</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>读出的样子</translation>
    </message>
    <message>
        <source>Another encoding…</source>
        <translation>换一种编码方式…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 个存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files; all will be imported</source>
        <translation>还有更多文件，都会导入</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在读……</translation>
    </message>
    <message>
        <source>Left out: {kind}</source>
        <translation>不收入：{kind}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>网页归档</translation>
    </message>
    <message>
        <source>PDF with a text layer</source>
        <translation>带文字层的 PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Texts and archives</source>
        <translation>文本与压缩包</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n 个文件无法导入</numerusform>
        </translation>
    </message>
    <message>
        <source>All the others were. Nothing of these was stored.</source>
        <translation>其余文件都已导入。下列文件什么也没有存入。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A code&apos;s own key applies it to the selection, or to the paragraph where nothing is selected.</source>
        <translation>按编码自己的快捷键，就给选中的文字加上它；没有选中时，加在当前段落上。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Administrative place</source>
        <translation>行政区</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>其他地点</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Post or title</source>
        <translation>职务或称谓</translation>
    </message>
    <message>
        <source>Date or duration</source>
        <translation>日期或时段</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Learned: {before} right before, {after} after.</source>
        <translation>已学习：之前正确率 {before}，之后 {after}。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>When Meipi was last closed: {reasons}</source>
        <translation>上次关闭眉批时：{reasons}</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>正在交还</translation>
    </message>
    <message>
        <source>Given back to {path}.</source>
        <translation>已交还到 {path}。</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Import a lexicon</source>
        <translation>导入词表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <translation>导出词表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>表格 (*.csv *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) taken in.</source>
        <translation>
            <numerusform>已导入 %n 个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>已写出 %n 个词。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>Division, code or normal form</source>
        <translation>行政区划、代码或规范形式</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Enter links · Esc closes</source>
        <translation>回车链接 · Esc 关闭</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>  without a code</source>
        <translation>  没有代码</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meipi</source>
        <translation>眉批</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <source>Memo</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>A note beside the text</source>
        <translation>写在正文旁的话</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc leaves it as it was</source>
        <translation>Ctrl+回车 保存 · Esc 不改</translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message>
        <source>Memo</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · # heading, - list, &gt; quotation, **strong**</source>
        <translation>Ctrl+回车 保存 · # 标题，- 列表，&gt; 引文，**着重**</translation>
    </message>
</context>
<context>
    <name>MemoRow</name>
    <message>
        <source>Press M to write a memo on the project</source>
        <translation>按 M 写项目备忘</translation>
    </message>
    <message>
        <source>On articles</source>
        <translation>文章备忘</translation>
    </message>
    <message>
        <source>On passages</source>
        <translation>段落备忘</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Memos</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>No memo fits.</source>
        <translation>没有符合的备忘。</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Write the memo</source>
        <translation>写备忘</translation>
    </message>
    <message>
        <source>On the project</source>
        <translation>项目备忘</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>编码备忘</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>Mentioning</name>
    <message>
        <source>No entity is marked in this article.</source>
        <translation>本篇没有标出实体。</translation>
    </message>
    <message>
        <source>{here} here, {there} in the corpus</source>
        <translation>本篇 {here} 处，语料 {there} 处</translation>
    </message>
    <message>
        <source>Y right · D wrong · R kind · G link
Shift+Y always so · Shift+D never so</source>
        <translation>Y 正确 · D 错误 · R 类型 · G 链接
Shift+Y 总是如此 · Shift+D 从不如此</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>手工更正</translation>
    </message>
    <message>
        <source>By a rule of this project</source>
        <translation>依本项目的规则</translation>
    </message>
    <message>
        <source>Found by: {why} · {sure} sure</source>
        <translation>识别依据：{why} · 把握 {sure}</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>No entity is marked here; T goes to the next one.</source>
        <translation>此处没有标出实体；按 T 到下一个。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>校订</translation>
    </message>
    <message>
        <source>Many repairs</source>
        <translation>批量修复</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>语料</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Norm</name>
    <message>
        <source>some time ago</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>some time ahead</source>
        <translation>将来</translation>
    </message>
    <message>
        <source>beginning of {time}</source>
        <translation>{time} 初</translation>
    </message>
    <message>
        <source>middle of {time}</source>
        <translation>{time} 中</translation>
    </message>
    <message>
        <source>end of {time}</source>
        <translation>{time} 末</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} 周</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands beside every annotation that you make.</source>
        <translation>署在您的每条批注旁。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when Meipi is opened again.</source>
        <translation>下次打开眉批时生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Paper by day, a calm dark by night.</source>
        <translation>白天用纸色，夜里用沉静的深色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表次序</translation>
    </message>
    <message>
        <source>The order of the articles within their groups.</source>
        <translation>各组之内文章的次序。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>旧的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>按导入次序</translation>
    </message>
    <message>
        <source>Groups of the list</source>
        <translation>列表分组</translation>
    </message>
    <message>
        <source>Years and months divide a list that is ordered by date.</source>
        <translation>列表按日期排列时，可按年、月分组。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>按报纸</translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>按进度</translation>
    </message>
    <message>
        <source>Look at files before they are imported</source>
        <translation>导入前先看一看文件</translation>
    </message>
    <message>
        <source>Files dropped with the Shift key are imported at once.</source>
        <translation>按住 Shift 拖入的文件会直接导入。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Points of the text in the reader.</source>
        <translation>正文的字号，单位为磅。</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>At most; a narrow window holds fewer.</source>
        <translation>上限；窗口窄时会更少。</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the text size.</source>
        <translation>两行之间的距离，以字号的倍数计。</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Where this computer does not have it, Song is used.</source>
        <translation>本机没有该字体时使用宋体。</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Fangsong</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>Kai</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>Hei (sans-serif)</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>In what you have annotated here, too</source>
        <translation>您在本项目中的批注也一并改名</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>您的颜色</translation>
    </message>
    <message>
        <source>In this project, beside what you annotate.</source>
        <translation>在本项目中标在您的批注旁。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新姓名</translation>
    </message>
    <message>
        <source>A coder who has that name already and you become one. Undo takes it back.</source>
        <translation>若已有同名的编码者，则与其合为一人。可以撤销。</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Reading</source>
        <translation>正在读入</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The article is in {path}.</source>
        <translation>文章已存为 {path}。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message numerus="yes">
        <source>%n article(s): {progress}</source>
        <translation>
            <numerusform>%n 篇：{progress}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>示例项目</translation>
    </message>
    <message>
        <source>Meipi projects (*{suffix})</source>
        <translation>眉批项目 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read from the page</source>
        <translation>从页面读出</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码方式</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>By</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Proposed: {step}</source>
        <translation>建议：{step}</translation>
    </message>
    <message>
        <source>Left out of the page</source>
        <translation>页面上未收入的部分</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未读出</translation>
    </message>
</context>
<context>
    <name>ProvenancePanel</name>
    <message>
        <source>No article is open.</source>
        <translation>没有打开的文章。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Accept all of this kind, everywhere</source>
        <translation>各处此类全部采用</translation>
    </message>
    <message>
        <source>Reject all of this kind, everywhere</source>
        <translation>各处此类全部否决</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>在来源中查看</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Give back what was read</source>
        <translation>恢复读出的内容</translation>
    </message>
    <message>
        <source>Put into the article</source>
        <translation>收入正文</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Removed: {reason}</source>
        <translation>删去：{reason}</translation>
    </message>
    <message>
        <source>“{before}” removed: {reason}</source>
        <translation>删去“{before}”：{reason}</translation>
    </message>
    <message>
        <source>“{before}” became “{after}”: {reason}</source>
        <translation>“{before}”改为“{after}”：{reason}</translation>
    </message>
    <message>
        <source>“{before}” might be “{after}”, not applied: {reason}</source>
        <translation>“{before}”或应作“{after}”，未采用：{reason}</translation>
    </message>
    <message>
        <source>“{before}” might be removed, not applied: {reason}</source>
        <translation>“{before}”或应删去，未采用：{reason}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Selected: {words}</source>
        <translation>已选中：{words}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Ctrl+N begins a new one, Ctrl+O opens one that is there</source>
        <translation>按 Ctrl+N 新建，按 Ctrl+O 打开已有的项目</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>还没有可读的文章</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Ctrl+I</source>
        <translation>把文件或文件夹拖到这里，或按 Ctrl+I 导入</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>尚未打开文章</translation>
    </message>
    <message>
        <source>Choose an article on the left, or drop files here</source>
        <translation>在左边选一篇文章，或把文件拖到这里</translation>
    </message>
</context>
<context>
    <name>RecleanDialog</name>
    <message>
        <source>What you set, accepted or rejected by hand stays. Undo brings everything back.</source>
        <translation>您手工填写、采用或否决的都会保留。撤销可恢复一切。</translation>
    </message>
    <message>
        <source>Articles that change</source>
        <translation>有改动的文章</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现在的样子</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>整理后的样子</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Change it, or leave it</source>
        <translation>改动或保留原样</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>全部改动</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部保留原样</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有什么会改动。</translation>
    </message>
    <message>
        <source>Cleaning …</source>
        <translation>正在整理……</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) change</source>
        <translation>
            <numerusform>%n 篇有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) move</source>
        <translation>
            <numerusform>%n 条批注移位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) to review</source>
        <translation>
            <numerusform>%n 条批注待审</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recleaning</name>
    <message>
        <source>Clean again</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>正在整理</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读入</translation>
    </message>
    <message>
        <source>The source is read as {encoding}.</source>
        <translation>来源已按 {encoding} 读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were cleaned again.</source>
        <translation>
            <numerusform>已重新整理 %n 篇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Looking for names</source>
        <translation>正在识别名称</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>重做：{act}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>There is no repair in this article.</source>
        <translation>本篇没有修复。</translation>
    </message>
    <message>
        <source>Deciding on repairs</source>
        <translation>正在处理修复</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>已改动 %n 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair stands here; E goes to the next one.</source>
        <translation>此处没有修复；按 E 到下一处。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The project as it is now is kept beside it. Backups are in {folder}</source>
        <translation>项目现在的样子会另存在旁边。备份在 {folder}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>不要这些批注，继续</translation>
    </message>
    <message>
        <source>The annotations that are missing are given up</source>
        <translation>放弃缺失的批注</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n 步操作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>换个编码…</translation>
    </message>
    <message>
        <source>Earlier lists…</source>
        <translation>先前的列表…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到此处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已采用 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to look for, or press F on an annotation: where it stands is listed here.</source>
        <translation>输入要找的词语，或在批注上按 F：出现之处列在这里。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>These words stand nowhere else unmarked.</source>
        <translation>别处没有未标记的相同文字。</translation>
    </message>
</context>
<context>
    <name>ReviewSearch</name>
    <message>
        <source>Find in all articles, to code it</source>
        <translation>在全部文章中查找并编码</translation>
    </message>
    <message>
        <source>A regular expression instead of words</source>
        <translation>用正则表达式代替词语</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>先前的列表</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已采用 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>任何类型</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>类型…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>总是如此</translation>
    </message>
    <message>
        <source>Never so</source>
        <translation>从不如此</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No rules yet. Shift+Y on an entity makes one: always so; Shift+D: never so.</source>
        <translation>还没有规则。在实体上按 Shift+Y 立一条“总是如此”，按 Shift+D 立一条“从不如此”。</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message numerus="yes">
        <source>The rules changed %n article(s).</source>
        <translation>
            <numerusform>规则改动了 %n 篇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The backup is in place; the file before it was kept as {path}.</source>
        <translation>备份已恢复；原来的文件另存为 {path}。</translation>
    </message>
    <message>
        <source>Open elsewhere ({holder}): this can be read, not changed.</source>
        <translation>已在别处打开（{holder}）：这里只能阅读，不能修改。</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This file may not be written: it can be read, not changed.</source>
        <translation>这个文件不许写入：只能阅读，不能修改。</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>在副本上工作…</translation>
    </message>
    <message>
        <source>Made by a newer Meipi: it can be read, not changed. Install the newer one to go on.</source>
        <translation>由更新版的眉批所建：只能阅读，不能修改。请安装新版后继续。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Annotations are missing that were there when it was last closed: nothing is written.</source>
        <translation>上次关闭时还在的批注不见了：暂不写入任何内容。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>This file is damaged: it can be read and exported, not changed.</source>
        <translation>文件已损坏：可以阅读和导出，不能修改。</translation>
    </message>
    <message>
        <source>Salvage what is whole…</source>
        <translation>抢救完好的部分…</translation>
    </message>
    <message>
        <source>{user} on {host}, since {since}</source>
        <translation>{user}，在 {host} 上，自 {since} 起</translation>
    </message>
    <message>
        <source>{host}, since {since}</source>
        <translation>{host}，自 {since} 起</translation>
    </message>
    <message>
        <source>This project lies on another computer; a local copy is safer and faster.</source>
        <translation>项目在另一台计算机上；在本机的副本上工作更安全、更快。</translation>
    </message>
    <message>
        <source>This project lies in a synced folder; a copy outside it is safer.</source>
        <translation>项目在同步文件夹里；放到别处的副本更安全。</translation>
    </message>
    <message>
        <source>Work on a local copy</source>
        <translation>在本地副本上工作</translation>
    </message>
    <message>
        <source>A local copy with work that has not been given back yet to {path}.</source>
        <translation>本地副本，其中的工作还没有交还到 {path}。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交还</translation>
    </message>
    <message>
        <source>A local copy: it is given back to {path} when you leave it.</source>
        <translation>本地副本：离开时会交还到 {path}。</translation>
    </message>
    <message>
        <source>Meipi came to no good end the last times, so {name} was not opened by itself.</source>
        <translation>眉批前几次都没有正常结束，所以没有自动打开 {name}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Meipi projects (*{suffix})</source>
        <translation>眉批项目 (*{suffix})</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>在副本上工作</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>A verified copy is at {path}.</source>
        <translation>经过校验的副本在 {path}。</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was stored: %n annotation(s).</source>
        <translation>
            <numerusform>一切与存入时相同：共 %n 条批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup from the project menu, or export what is there.</source>
        <translation>请从“项目”菜单恢复备份，或把现有内容导出。</translation>
    </message>
    <message>
        <source>Not everything is as it was stored</source>
        <translation>有内容与存入时不同</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Meipi projects (*{suffix})</source>
        <translation>眉批项目 (*{suffix})</translation>
    </message>
    <message>
        <source>Salvage which project?</source>
        <translation>抢救哪个项目？</translation>
    </message>
    <message>
        <source>{name} salvaged</source>
        <translation>{name}（抢救）</translation>
    </message>
    <message>
        <source>Salvage into</source>
        <translation>抢救到</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>正在抢救</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) salvaged.</source>
        <translation>
            <numerusform>已抢救出 %n 条批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be salvaged</source>
        <translation>有些内容未能抢救</translation>
    </message>
    <message>
        <source>The damaged project is as it was. These parts of it are not in the new one.</source>
        <translation>损坏的项目保持原样。下列部分不在新项目里。</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Accepted; others where the format can say so</source>
        <translation>已采用；格式能标明时含其他</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>All, even where the format cannot say so</source>
        <translation>全部，即使格式无法标明</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>刊发日期</translation>
    </message>
</context>
<context>
    <name>SeveralBox</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ShortenSheet</name>
    <message>
        <source>Acts kept</source>
        <translation>保留步数</translation>
    </message>
    <message>
        <source>So many of the last acts can still be undone.</source>
        <translation>最近这么多步操作仍可撤销。</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>精简历史</translation>
    </message>
    <message>
        <source>Older acts stay listed, but cannot be undone any more. The project gets smaller. A backup is made first.</source>
        <translation>更早的操作仍列在历史中，但不能再撤销。项目会变小。事先会备份。</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>精简</translation>
    </message>
</context>
<context>
    <name>ShowOnlySheet</name>
    <message>
        <source>Show only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Hides the other annotations in the text and in the panel. Nothing is changed.</source>
        <translation>正文与面板中隐去其他批注，不作任何改动。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Suggested, not decided yet</source>
        <translation>建议，待定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Shown only: {conditions}</source>
        <translation>仅显示：{conditions}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Each selection gets this code; Esc ends it</source>
        <translation>每选一段即加此编码；按 Esc 结束</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Paragraph {number} / {count}</source>
        <translation>第 {number} 段 / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>选中 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Sticks: {code} · Esc</source>
        <translation>粘住：{code} · Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>没有打开的文章。</translation>
    </message>
    <message>
        <source>Make it {kind}</source>
        <translation>改作{kind}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>与下一段（篇）合并</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>To the article before</source>
        <translation>移到上一篇</translation>
    </message>
    <message>
        <source>To the article after</source>
        <translation>移到下一篇</translation>
    </message>
    <message>
        <source>To another article…</source>
        <translation>移到另一篇…</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>从此处另起一篇</translation>
    </message>
    <message>
        <source>Leave out of the article</source>
        <translation>移出正文</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>verse</source>
        <translation>诗行</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Articles of the source</source>
        <translation>本来源的文章</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>a file stands where a folder should</source>
        <translation>本应是文件夹之处是一个文件</translation>
    </message>
    <message>
        <source>a folder stands where a file should</source>
        <translation>本应是文件之处是一个文件夹</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名的文件</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘只可读</translation>
    </message>
    <message>
        <source>the disk is failing</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正被占用</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation>不是压缩包</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Cleaned</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原貌</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原字</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show or hide these underlines</source>
        <translation>显示或隐藏这类下划线</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Annotations that lost their place</source>
        <translation>失去位置的批注</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lost their place</source>
        <translation>
            <numerusform>%n 条批注失去位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>放到这里</translation>
    </message>
    <message>
        <source>Keep it without a place</source>
        <translation>保留而不定位</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>same place in the source</source>
        <translation>来源中的同一处</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>字句相同</translation>
    </message>
    <message>
        <source>No place was found for it.</source>
        <translation>没有找到可放之处。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Many places change: one moment …</source>
        <translation>正在更改许多处，请稍候……</translation>
    </message>
</context>
</TS>
