<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Meipi 眉批</source>
        <translation>眉批 Meipi</translation>
    </message>
    <message>
        <source>A reader and annotator for the Chinese local press.</source>
        <translation>中國地方報刊的閱讀與批註工具。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Meipi is free under the MIT licence; Qt {version} and PySide6 under the LGPL.</source>
        <translation>眉批以 MIT 授權條款自由釋出；Qt {version} 與 PySide6 依 LGPL 許可。</translation>
    </message>
    <message>
        <source>眉批 is the note that a reader writes in the upper margin of a page.</source>
        <translation>眉批，是讀書人寫在書頁上方空白處的批語。</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Annotate</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Annotate several</source>
        <translation>批次批註</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>修改批註</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>改編碼</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>寫備忘</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Place annotation</source>
        <translation>放置批註</translation>
    </message>
    <message>
        <source>Keep without a place</source>
        <translation>無處也保留</translation>
    </message>
    <message>
        <source>Say how far an article is</source>
        <translation>標記進度</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>加入書籤</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Write the project&apos;s memo</source>
        <translation>寫專案備忘</translation>
    </message>
    <message>
        <source>Colour of a coder</source>
        <translation>變更編碼者顏色</translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation>編碼者改名</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新增編碼</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>編碼改名</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>改顏色</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>改快速鍵</translation>
    </message>
    <message>
        <source>Define code</source>
        <translation>寫編碼定義</translation>
    </message>
    <message>
        <source>Move code</source>
        <translation>移動編碼</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>合併編碼</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>刪除編碼</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>修改著錄</translation>
    </message>
    <message>
        <source>Details as read</source>
        <translation>還原讀出的著錄</translation>
    </message>
    <message>
        <source>Accept repairs</source>
        <translation>採用修復</translation>
    </message>
    <message>
        <source>Reject repairs</source>
        <translation>否決修復</translation>
    </message>
    <message>
        <source>Change kind of paragraph</source>
        <translation>改段落類型</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>合併段落</translation>
    </message>
    <message>
        <source>Split paragraph</source>
        <translation>拆分段落</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>移動段落</translation>
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
        <translation>合併文章</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>移動文章</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Change encoding</source>
        <translation>更改編碼</translation>
    </message>
    <message>
        <source>Entity right</source>
        <translation>實體正確</translation>
    </message>
    <message>
        <source>Entity wrong</source>
        <translation>實體錯誤</translation>
    </message>
    <message>
        <source>Change kind of entity</source>
        <translation>改實體類型</translation>
    </message>
    <message>
        <source>Change edges of entity</source>
        <translation>改實體邊界</translation>
    </message>
    <message>
        <source>Link entity</source>
        <translation>連結實體</translation>
    </message>
    <message>
        <source>Mark entity</source>
        <translation>標出實體</translation>
    </message>
    <message>
        <source>Always an entity</source>
        <translation>總是實體</translation>
    </message>
    <message>
        <source>Never an entity</source>
        <translation>從不是實體</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>刪除規則</translation>
    </message>
    <message>
        <source>Import lexicon</source>
        <translation>匯入詞表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import annotated work</source>
        <translation>匯入他處的批註</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Start an empty project file</source>
        <translation>新增一個空的專案檔案</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Open another project file</source>
        <translation>開啟另一個專案檔案</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Read text files and archives into the project</source>
        <translation>把文字檔案和壓縮檔讀進專案</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Read all the files of a folder into the project</source>
        <translation>把一個資料夾裡的全部檔案讀進專案</translation>
    </message>
    <message>
        <source>Import annotated work…</source>
        <translation>匯入他處的批註…</translation>
    </message>
    <message>
        <source>Codes and annotations of another program</source>
        <translation>別的程式裡的編碼與批註</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write annotations and texts to a file</source>
        <translation>把批註和正文寫成檔案</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>匯出歷史…</translation>
    </message>
    <message>
        <source>Who did what and when, what was undone: a table or a text</source>
        <translation>誰在何時做了什麼，哪些已復原：存為表格或文字</translation>
    </message>
    <message>
        <source>Shorten the history…</source>
        <translation>精簡歷史…</translation>
    </message>
    <message>
        <source>Old acts stay listed, but are no longer kept for undoing</source>
        <translation>早先的操作仍列出，但不再保留復原所需的內容</translation>
    </message>
    <message>
        <source>Coders…</source>
        <translation>編碼者…</translation>
    </message>
    <message>
        <source>Who annotated in this project; a coder gets another name</source>
        <translation>誰在本專案中批註；可為編碼者改名</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print the article with its margins</source>
        <translation>列印文章及其邊批</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>The article with its margins as a PDF file</source>
        <translation>把文章及其邊批存成 PDF 檔案</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Put a verified copy beside the other backups</source>
        <translation>再存一份經過校驗的副本</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Go back to the project as it was</source>
        <translation>回到專案從前的樣子</translation>
    </message>
    <message>
        <source>Give the local copy back</source>
        <translation>交還本機副本</translation>
    </message>
    <message>
        <source>To the network or synced folder that it was copied from</source>
        <translation>放回它所來自的網路或同步資料夾</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>檢查專案</translation>
    </message>
    <message>
        <source>Read everything and compare it with what was stored</source>
        <translation>逐條讀出，與存入時核對</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>搶救…</translation>
    </message>
    <message>
        <source>A new project of everything that is whole in a damaged one</source>
        <translation>把損壞專案中完好的內容收進一個新專案</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好設定…</translation>
    </message>
    <message>
        <source>Name, language, theme, text size</source>
        <translation>姓名、語言、主題、字級</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Everything is saved already</source>
        <translation>所有內容都已儲存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take back the last act, even one from an earlier day</source>
        <translation>復原上一步，幾天前的也可以</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>把復原的一步再做一遍</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>複製選取的文字</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>選取整篇文章</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>篩選文章</translation>
    </message>
    <message>
        <source>Type what the articles must hold</source>
        <translation>輸入文章裡要有的字句</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處命中</translation>
    </message>
    <message>
        <source>The next place in the article of what the list is filtered by</source>
        <translation>本篇裡下一處篩選所用的字句</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處命中</translation>
    </message>
    <message>
        <source>The place before in the article</source>
        <translation>本篇裡上一處</translation>
    </message>
    <message>
        <source>Cleaned text</source>
        <translation>整理後的正文</translation>
    </message>
    <message>
        <source>The article as it was meant to be read</source>
        <translation>文章應有的樣子</translation>
    </message>
    <message>
        <source>Source as it came</source>
        <translation>來源原貌</translation>
    </message>
    <message>
        <source>The raw text, with what was repaired and dropped</source>
        <translation>未整理的原文，標出修復與刪去之處</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>The article with its source beside it</source>
        <translation>文章與來源並排</translation>
    </message>
    <message>
        <source>Characters as printed</source>
        <translation>原字</translation>
    </message>
    <message>
        <source>Simplified or traditional, as the paper printed them</source>
        <translation>報紙印的是簡是繁，照原樣</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Read in simplified characters; annotations stay in place</source>
        <translation>用簡體閱讀，批註位置不變</translation>
    </message>
    <message>
        <source>Traditional characters</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Read in traditional characters; annotations stay in place</source>
        <translation>用繁體閱讀，批註位置不變</translation>
    </message>
    <message>
        <source>Show only…</source>
        <translation>僅顯示…</translation>
    </message>
    <message>
        <source>Annotations of one coder, of some codes, still to be decided</source>
        <translation>某位編碼者的、某些編碼的或待定的批註</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>顯示全部批註</translation>
    </message>
    <message>
        <source>No annotation is hidden any more</source>
        <translation>不再隱藏任何批註</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>放大正文字級</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>縮小正文字級</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>預設字級</translation>
    </message>
    <message>
        <source>The text size that Meipi came with</source>
        <translation>還原最初的字級</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Change between paper and dark</source>
        <translation>在紙色與深色之間切換</translation>
    </message>
    <message>
        <source>Show or hide repairs</source>
        <translation>顯示或隱藏修復</translation>
    </message>
    <message>
        <source>Mark in the cleaned text what was repaired</source>
        <translation>在整理後的正文裡標出修復之處</translation>
    </message>
    <message>
        <source>Pinyin of the word</source>
        <translation>此詞拼音</translation>
    </message>
    <message>
        <source>How the word at the cursor, or what is selected, is read</source>
        <translation>游標處的詞或選取文字的讀音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Nothing but the window</source>
        <translation>只留這個視窗</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>只看正文</translation>
    </message>
    <message>
        <source>The text and its margins on the whole screen; Esc goes back</source>
        <translation>正文與頁邊佔滿螢幕；按 Esc 返回</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>編碼…</translation>
    </message>
    <message>
        <source>Choose a code, or type a new one, at the cursor</source>
        <translation>在游標處選一個編碼，或新寫一個</translation>
    </message>
    <message>
        <source>Last code again</source>
        <translation>重複上個編碼</translation>
    </message>
    <message>
        <source>Apply the code that was applied last</source>
        <translation>把剛才用過的編碼再用一次</translation>
    </message>
    <message>
        <source>Let a code stick…</source>
        <translation>黏住一個編碼…</translation>
    </message>
    <message>
        <source>Each selection is coded when it is made, until Q or Esc</source>
        <translation>此後每選一段即加此編碼，按 Q 或 Esc 結束</translation>
    </message>
    <message>
        <source>Code from the words</source>
        <translation>原詞成編碼</translation>
    </message>
    <message>
        <source>Make the selected words a code</source>
        <translation>用選取的詞新增編碼</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>備忘…</translation>
    </message>
    <message>
        <source>Write a note beside the text</source>
        <translation>在正文旁寫一條備忘</translation>
    </message>
    <message>
        <source>Memo on the article…</source>
        <translation>全篇備忘…</translation>
    </message>
    <message>
        <source>Write a note on the article as a whole</source>
        <translation>為整篇文章寫備忘</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <translation>專案備忘…</translation>
    </message>
    <message>
        <source>Write a note on the project as a whole</source>
        <translation>為整個專案寫備忘</translation>
    </message>
    <message>
        <source>Find the same words elsewhere</source>
        <translation>尋找別處的相同字句</translation>
    </message>
    <message>
        <source>List where else the marked words stand, to be marked too</source>
        <translation>列出所標字句在別處出現的地方，逐一決定是否標註</translation>
    </message>
    <message>
        <source>Find and code…</source>
        <translation>尋找並編碼…</translation>
    </message>
    <message>
        <source>Words or a pattern in all articles, to be coded where they stand</source>
        <translation>在全部文章中尋找詞語或樣式，就地編碼</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Remove the annotation that is chosen</source>
        <translation>刪除目前的批註</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>多選一些</translation>
    </message>
    <message>
        <source>The word, longer words, its clause, sentence and paragraph</source>
        <translation>詞、更長的詞、分句、整句、整段</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>少選一些</translation>
    </message>
    <message>
        <source>What was selected before</source>
        <translation>回到先前選取的文字</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>起點前移</translation>
    </message>
    <message>
        <source>The chosen annotation begins one character earlier</source>
        <translation>目前批註的起點前移一字</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>起點後移</translation>
    </message>
    <message>
        <source>The chosen annotation begins one character later</source>
        <translation>目前批註的起點後移一字</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>終點前移</translation>
    </message>
    <message>
        <source>The chosen annotation ends one character earlier</source>
        <translation>目前批註的終點前移一字</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>終點後移</translation>
    </message>
    <message>
        <source>The chosen annotation ends one character later</source>
        <translation>目前批註的終點後移一字</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>下一條批註</translation>
    </message>
    <message>
        <source>Go to the next annotation of the article</source>
        <translation>走到本篇的下一條批註</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>上一條批註</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>走到上一條批註</translation>
    </message>
    <message>
        <source>Next repair</source>
        <translation>下一處修復</translation>
    </message>
    <message>
        <source>Go to the next place that was repaired, or might be</source>
        <translation>走到下一處已修復或可修復的地方</translation>
    </message>
    <message>
        <source>Previous repair</source>
        <translation>上一處修復</translation>
    </message>
    <message>
        <source>Go to the repair before</source>
        <translation>走到上一處修復</translation>
    </message>
    <message>
        <source>Accept repair</source>
        <translation>採用修復</translation>
    </message>
    <message>
        <source>Read the text as it was repaired</source>
        <translation>採用修復後的文字</translation>
    </message>
    <message>
        <source>Reject repair</source>
        <translation>否決修復</translation>
    </message>
    <message>
        <source>Read the text as it came</source>
        <translation>保留文字原樣</translation>
    </message>
    <message>
        <source>Accept all of this kind here</source>
        <translation>本篇此類全部採用</translation>
    </message>
    <message>
        <source>All repairs of the article that the same step found</source>
        <translation>本篇裡同一步驟找到的全部修復</translation>
    </message>
    <message>
        <source>Reject all of this kind here</source>
        <translation>本篇此類全部否決</translation>
    </message>
    <message>
        <source>Accept all here</source>
        <translation>本篇全部採用</translation>
    </message>
    <message>
        <source>All repairs of the article</source>
        <translation>本篇的全部修復</translation>
    </message>
    <message>
        <source>Reject all here</source>
        <translation>本篇全部否決</translation>
    </message>
    <message>
        <source>Accept all of this kind everywhere</source>
        <translation>各處此類全部採用</translation>
    </message>
    <message>
        <source>In all articles, and in those that are cleaned again</source>
        <translation>所有文章，重新整理後也一樣</translation>
    </message>
    <message>
        <source>Reject all of this kind everywhere</source>
        <translation>各處此類全部否決</translation>
    </message>
    <message>
        <source>Accept all everywhere</source>
        <translation>各處全部採用</translation>
    </message>
    <message>
        <source>All repairs of all articles</source>
        <translation>所有文章的全部修復</translation>
    </message>
    <message>
        <source>Reject all everywhere</source>
        <translation>各處全部否決</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>修改著錄</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date: as read, or set by hand</source>
        <translation>標題、作者、報紙、日期：照讀出的，或手工填寫</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>These paragraphs are running text</source>
        <translation>這些段落是正文</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>These paragraphs are headings within the article</source>
        <translation>這些段落是文中小標題</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>These paragraphs are captions of pictures</source>
        <translation>這些段落是圖片說明</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>詩行</translation>
    </message>
    <message>
        <source>These paragraphs are lines of a poem</source>
        <translation>這些段落是詩行</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>These paragraphs say who wrote the article</source>
        <translation>這些段落是作者署名</translation>
    </message>
    <message>
        <source>Join with the next paragraph</source>
        <translation>與下一段合併</translation>
    </message>
    <message>
        <source>A paragraph that the page broke in two</source>
        <translation>被版面拆成兩段的一段</translation>
    </message>
    <message>
        <source>Split the paragraph here</source>
        <translation>在此拆分段落</translation>
    </message>
    <message>
        <source>A new paragraph begins at the cursor</source>
        <translation>從游標處另起一段</translation>
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
        <translation>移到下一段之後</translation>
    </message>
    <message>
        <source>Move to the article before</source>
        <translation>移到上一篇文章</translation>
    </message>
    <message>
        <source>They belong to the previous article of the same source</source>
        <translation>這些段落屬於同一來源的上一篇</translation>
    </message>
    <message>
        <source>Move to the article after</source>
        <translation>移到下一篇文章</translation>
    </message>
    <message>
        <source>They belong to the next article of the same source</source>
        <translation>這些段落屬於同一來源的下一篇</translation>
    </message>
    <message>
        <source>Move to another article…</source>
        <translation>移到另一篇文章…</translation>
    </message>
    <message>
        <source>Choose the article of the same source that they belong to</source>
        <translation>選定這些段落所屬的同一來源的文章</translation>
    </message>
    <message>
        <source>Leave out of the article</source>
        <translation>移出正文</translation>
    </message>
    <message>
        <source>It stays in the source, and can be taken in again</source>
        <translation>仍留在來源裡，隨時可以再收入</translation>
    </message>
    <message>
        <source>Take into the article</source>
        <translation>收入正文</translation>
    </message>
    <message>
        <source>In the source: the piece at the cursor that was left out</source>
        <translation>在原貌中：收入游標處未收入的部分</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>從此處另起一篇</translation>
    </message>
    <message>
        <source>This paragraph and those after it become an article</source>
        <translation>這一段及其後各段另成一篇</translation>
    </message>
    <message>
        <source>Merge with the next article</source>
        <translation>與下一篇合併</translation>
    </message>
    <message>
        <source>The next article of the same source goes on from this one</source>
        <translation>同一來源的下一篇接在這篇之後</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>文章上移</translation>
    </message>
    <message>
        <source>Before the article of the same source that precedes it</source>
        <translation>移到同一來源的上一篇之前</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>文章下移</translation>
    </message>
    <message>
        <source>After the article of the same source that follows it</source>
        <translation>移到同一來源的下一篇之後</translation>
    </message>
    <message>
        <source>Clean again…</source>
        <translation>重新整理…</translation>
    </message>
    <message>
        <source>See what the steps of cleaning would change by now</source>
        <translation>看看現在的整理步驟會改動什麼</translation>
    </message>
    <message>
        <source>Encoding of the source…</source>
        <translation>來源的字元編碼…</translation>
    </message>
    <message>
        <source>The file in several encodings side by side, to choose one</source>
        <translation>幾種字元編碼並排，選出一種</translation>
    </message>
    <message>
        <source>Next entity</source>
        <translation>下一個實體</translation>
    </message>
    <message>
        <source>To the next name, date or number</source>
        <translation>到下一個名稱、日期或數字</translation>
    </message>
    <message>
        <source>Previous entity</source>
        <translation>上一個實體</translation>
    </message>
    <message>
        <source>Go to the entity before</source>
        <translation>走到上一個實體</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>It is what it is said to be, and stays so</source>
        <translation>正如所標，從此不變</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Nothing is named here</source>
        <translation>此處沒有指稱什麼</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>類型…</translation>
    </message>
    <message>
        <source>Another kind, by one letter; of selected words, a new entity</source>
        <translation>按一個字母改類型；選取文字時新增實體</translation>
    </message>
    <message>
        <source>Entity begins earlier</source>
        <translation>實體起點前移</translation>
    </message>
    <message>
        <source>One character more at the beginning</source>
        <translation>開頭多一字</translation>
    </message>
    <message>
        <source>Entity begins later</source>
        <translation>實體起點後移</translation>
    </message>
    <message>
        <source>One character less at the beginning</source>
        <translation>開頭少一字</translation>
    </message>
    <message>
        <source>Entity ends later</source>
        <translation>實體終點後移</translation>
    </message>
    <message>
        <source>One character more at the end</source>
        <translation>末尾多一字</translation>
    </message>
    <message>
        <source>Entity ends earlier</source>
        <translation>實體終點前移</translation>
    </message>
    <message>
        <source>One character less at the end</source>
        <translation>末尾少一字</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <source>Choose the division that is meant, or a normal form</source>
        <translation>選定所指的行政區劃，或寫出規範形式</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>去掉連結</translation>
    </message>
    <message>
        <source>No division is meant</source>
        <translation>並非指行政區劃</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>總是如此</translation>
    </message>
    <message>
        <source>These words mean this wherever they stand in the project</source>
        <translation>這些字在專案各處都是此意</translation>
    </message>
    <message>
        <source>Never so</source>
        <translation>從不如此</translation>
    </message>
    <message>
        <source>These words never mean this in the project</source>
        <translation>這些字在專案各處都不是此意</translation>
    </message>
    <message>
        <source>Import a lexicon…</source>
        <translation>匯入詞表…</translation>
    </message>
    <message>
        <source>A table of words and what they always, or never, are</source>
        <translation>一張表：哪些詞總是什麼，或從不是什麼</translation>
    </message>
    <message>
        <source>Export the lexicon…</source>
        <translation>匯出詞表…</translation>
    </message>
    <message>
        <source>The words of which the project says what they are, as a table</source>
        <translation>專案中已說明是什麼的詞，存成一張表</translation>
    </message>
    <message>
        <source>Learn from my corrections</source>
        <translation>從我的更正中學習</translation>
    </message>
    <message>
        <source>Train recognition on what was corrected in this project; says how much better it gets</source>
        <translation>用本專案中的更正訓練辨識，並說明改進多少</translation>
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
        <translation>開啟清單中的下一篇</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Open the article before in the list</source>
        <translation>開啟清單中的上一篇</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>To the article read before</source>
        <translation>回到先前讀的文章</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>To the article read after</source>
        <translation>到其後讀的文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>The article, or all that are selected, is still to be read</source>
        <translation>本文或所選各篇尚未讀</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>The article, or all that are selected, is being worked on</source>
        <translation>本文或所選各篇正在處理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The article, or all that are selected, is finished</source>
        <translation>本文或所選各篇已經完成</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>加入或移除書籤</translation>
    </message>
    <message>
        <source>A ribbon at the paragraph, to come back to</source>
        <translation>在段落旁繫一條絲帶，便於回看</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一個書籤</translation>
    </message>
    <message>
        <source>To the next bookmark, also in another article</source>
        <translation>移至下一個書籤，也可在別篇</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一個書籤</translation>
    </message>
    <message>
        <source>To the bookmark before, also in another article</source>
        <translation>移至上一個書籤，也可在別篇</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>編碼表</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Who, where, when and how much</source>
        <translation>何人、何地、何時、多少</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>全部批註</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Where the text comes from and what was repaired</source>
        <translation>文字從哪裡來，修復了什麼</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Every act, and back to any of them</source>
        <translation>每一步操作，可回到任何一步</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>All notes on project, codes, articles and passages</source>
        <translation>專案、編碼、文章和段落上的全部備忘</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>顯示或隱藏清單</translation>
    </message>
    <message>
        <source>More room for the text</source>
        <translation>給正文更多地方</translation>
    </message>
    <message>
        <source>Show or hide the panels</source>
        <translation>顯示或隱藏面板</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>文章清單</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>轉到清單</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Go to the text; there, end what is going on</source>
        <translation>回到正文；已在正文時，結束目前狀態</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation>一頁看全所有快速鍵</translation>
    </message>
    <message>
        <source>About Meipi</source>
        <translation>關於眉批</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本與授權條款</translation>
    </message>
</context>
<context>
    <name>AnnotationForm</name>
    <message>
        <source>All codes, and without a code</source>
        <translation>全部編碼，含未編碼</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>全部編碼者</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>編碼者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>批註日期</translation>
    </message>
</context>
<context>
    <name>AnnotationRow</name>
    <message>
        <source>suggested: {origin}</source>
        <translation>建議：{origin}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否決</translation>
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
        <translation>備忘</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Filter by quote, memo or code</source>
        <translation>依引文、備忘或編碼篩選</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Only…</source>
        <translation>僅顯示…</translation>
    </message>
    <message>
        <source>Show only some annotations, here and in the text</source>
        <translation>面板與正文中僅顯示部分批註</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>轉到此處</translation>
    </message>
    <message>
        <source>Write its memo</source>
        <translation>寫這條的備忘</translation>
    </message>
    <message>
        <source>Find the same words elsewhere</source>
        <translation>尋找別處的相同字句</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>Nothing is marked in this project yet.</source>
        <translation>這個專案裡還沒有批註。</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>沒有開啟的文章。</translation>
    </message>
    <message>
        <source>No annotation fits.</source>
        <translation>沒有符合的批註。</translation>
    </message>
    <message>
        <source>Nothing is marked here yet. Select a passage and press a code&apos;s key, C or M.</source>
        <translation>這裡還沒有批註。選取一段文字，按編碼的快速鍵、C 或 M。</translation>
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
        <translation>此前所做的一切都已儲存。請關閉後重新開啟眉批，並把這份報告轉給開發者：其中沒有您的任何文字。</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>There is no paragraph after this one.</source>
        <translation>這一段之後沒有段落。</translation>
    </message>
    <message>
        <source>There is no other article of this source.</source>
        <translation>此來源沒有別的文章。</translation>
    </message>
    <message>
        <source>Go to a piece of the source (Ctrl+2) that was left out.</source>
        <translation>請先在原貌（Ctrl+2）中移到未收入的部分。</translation>
    </message>
    <message>
        <source>Go to the paragraph that the second article begins with.</source>
        <translation>請先走到第二篇開頭的那一段。</translation>
    </message>
    <message>
        <source>This is the last article of its source.</source>
        <translation>這是該來源的最後一篇。</translation>
    </message>
    <message>
        <source>There is no other article of this source on that side.</source>
        <translation>那一側沒有同一來源的其他文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved to “{title}”.</source>
        <translation>
            <numerusform>已把 %n 段移到「{title}」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Import annotated work</source>
        <translation>匯入他處的批註</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 條批註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 個編碼</numerusform>
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
        <translation>已匯入：{list}。</translation>
    </message>
    <message>
        <source>Not everything could be placed for certain</source>
        <translation>有些內容位置不能確定</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait as pending, to be looked at.</source>
        <translation>
            <numerusform>%n 條批註待定，請過目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
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
        <translation>來源與日期不詳</translation>
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
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>報紙不詳</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Title, outlet or words of the text</source>
        <translation>標題、報紙或正文字句</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>篩選文章</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>有批註</translation>
    </message>
    <message>
        <source>Not annotated</source>
        <translation>未批註</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>正在讀入檔案……</translation>
    </message>
    <message>
        <source>No articles yet. Drop files or folders here, or press Ctrl+I.</source>
        <translation>還沒有文章。把檔案或資料夾拖到這裡，或按 Ctrl+I。</translation>
    </message>
    <message>
        <source>No article holds this. Clear the field above to see all.</source>
        <translation>沒有文章含有這些字。清空上面的輸入框可看全部。</translation>
    </message>
</context>
<context>
    <name>Auditing</name>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表格 (*.csv);;文字 (*.txt)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>匯出歷史</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) written.</source>
        <translation>
            <numerusform>已寫出 %n 步操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) can no longer be undone.</source>
        <translation>
            <numerusform>%n 步操作不能再復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortening the history</source>
        <translation>正在精簡歷史</translation>
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
        <translation>還沒有書籤；按 B 加入。</translation>
    </message>
</context>
<context>
    <name>CleaningStep</name>
    <message>
        <source>Line ends that became spaces</source>
        <translation>變成空格的換行</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>不可見字元</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>殘留標記</translation>
    </message>
    <message>
        <source>Injected pinyin</source>
        <translation>混入的拼音</translation>
    </message>
    <message>
        <source>Doubled signs</source>
        <translation>重複的標點</translation>
    </message>
    <message>
        <source>Byte slips</source>
        <translation>位元組錯位</translation>
    </message>
    <message>
        <source>Spaces around figures</source>
        <translation>數字旁的空格</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>Copying marks</source>
        <translation>防複製標記</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Key</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Press the key that shall apply the code; Backspace takes it away</source>
        <translation>按一下要用的鍵；退格鍵取消</translation>
    </message>
    <message>
        <source>Definition: what belongs here, what does not</source>
        <translation>定義：什麼歸於此，什麼不歸</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Note on the code</source>
        <translation>編碼備忘</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>各處文字</translation>
    </message>
    <message>
        <source>No passage has this code yet.</source>
        <translation>還沒有文字用過這個編碼。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>轉到此處</translation>
    </message>
    <message>
        <source>Another code instead…</source>
        <translation>換成另一個編碼…</translation>
    </message>
    <message>
        <source>Take this code away</source>
        <translation>去掉這個編碼</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{key} means something else in the window; take another key.</source>
        <translation>{key} 在視窗裡另有用處，請換一個鍵。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>CodePalette</name>
    <message>
        <source>New code</source>
        <translation>新增編碼</translation>
    </message>
    <message>
        <source>Code, pinyin or initials</source>
        <translation>編碼名、拼音或首字母</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>No codes yet: type a name and press Enter.</source>
        <translation>還沒有編碼：寫個名字，按 Enter。</translation>
    </message>
    <message>
        <source>Enter applies · Tab completes · Esc closes</source>
        <translation>Enter 套用 · Tab 補全 · Esc 關閉</translation>
    </message>
    <message>
        <source>Enter applies · Ctrl+Enter with a memo · Esc closes</source>
        <translation>Enter 套用 · Ctrl+Enter 並寫備忘 · Esc 關閉</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Filter codes by name or pinyin</source>
        <translation>依名稱或拼音篩選編碼</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>新編碼的名稱</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>編碼表</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 個編碼</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>用於選取的文字</translation>
    </message>
    <message>
        <source>Definition and passages</source>
        <translation>定義與各處文字</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新增編碼</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>New code below</source>
        <translation>新增下級編碼</translation>
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
        <translation>降為上一編碼的下級</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>升一級</translation>
    </message>
    <message>
        <source>Merge into another code…</source>
        <translation>併入另一個編碼…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>沒有符合的編碼。</translation>
    </message>
    <message>
        <source>No codes yet. Press + or mark a passage and type a code.</source>
        <translation>還沒有編碼。按 +，或選取文字後寫一個編碼。</translation>
    </message>
</context>
<context>
    <name>CodersSheet</name>
    <message>
        <source>A new name goes into all that the coder annotated here. Two of one name become one.</source>
        <translation>新名字用於該編碼者在此的全部批註。同名的兩人合為一人。</translation>
    </message>
    <message>
        <source>Nobody has annotated in this project yet.</source>
        <translation>本專案中還沒有人批註。</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>編碼者</translation>
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
        <translation>顏色</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
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
        <translation>本段實體</translation>
    </message>
    <message>
        <source>Source and cleaning</source>
        <translation>來源與整理</translation>
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
        <translation>選讀得通的那一種。選擇隨來源儲存。</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>{name} 的字元編碼</translation>
    </message>
    <message>
        <source>For all files of the folder {name}</source>
        <translation>用於資料夾 {name} 中的所有檔案</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>照此讀取</translation>
    </message>
    <message>
        <source>{encoding} – as it is read now</source>
        <translation>{encoding} – 現在的讀法</translation>
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
        <translation>第 {article} 篇沒有第 {number} 段，只有 {count} 段。</translation>
    </message>
    <message>
        <source>There is no text at {start} to annotate.</source>
        <translation>位置 {start} 沒有可批註的文字。</translation>
    </message>
    <message>
        <source>Article {article} ends at {length}; {start}–{end} is beyond it.</source>
        <translation>第 {article} 篇到 {length} 為止，{start}–{end} 已在其外。</translation>
    </message>
    <message>
        <source>There is no such annotation ({annotation}).</source>
        <translation>沒有這條批註（{annotation}）。</translation>
    </message>
    <message>
        <source>There is no such code in the codebook ({code}).</source>
        <translation>編碼表裡沒有這個編碼（{code}）。</translation>
    </message>
    <message>
        <source>“{path}” is no name for a code.</source>
        <translation>「{path}」不能作編碼名。</translation>
    </message>
    <message>
        <source>A code cannot stand below itself.</source>
        <translation>編碼不能放在自己之下。</translation>
    </message>
    <message>
        <source>A code cannot be merged into itself or one below it.</source>
        <translation>編碼不能併入自己或自己的下級。</translation>
    </message>
    <message>
        <source>There is a code named “{name}” there already; merge them instead.</source>
        <translation>那裡已有名為「{name}」的編碼；請改用合併。</translation>
    </message>
    <message>
        <source>“{path}” is no name for a code: a part of it is empty.</source>
        <translation>「{path}」不能作編碼名：其中一級為空。</translation>
    </message>
    <message>
        <source>There is no format {name}. There are: {known}.</source>
        <translation>沒有 {name} 這種格式。現有：{known}。</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. Free some space or choose another folder.</source>
        <translation>{path} 未能寫入：{reason}。請騰出空間，或另選資料夾。</translation>
    </message>
    <message>
        <source>The {format} file held {read} marked passages when read back, {written} were written, or their words differ. It was thrown away; please report this with the project.</source>
        <translation>{format} 檔案寫入 {written} 處標記，讀回時有 {read} 處，或文字不同。檔案已棄去；請連同專案一起報告此事。</translation>
    </message>
    <message>
        <source>This format needs the package {package}: pip install &apos;meipi[formats]&apos;.</source>
        <translation>這種格式需要 {package}：pip install &apos;meipi[formats]&apos;。</translation>
    </message>
    <message>
        <source>There are no codes yet: a REFI-QDA codebook holds at least one.</source>
        <translation>還沒有編碼：REFI-QDA 編碼表至少要有一個。</translation>
    </message>
    <message>
        <source>There is no article to export: a REFI-QDA project holds at least one.</source>
        <translation>沒有可匯出的文章：REFI-QDA 專案至少要有一篇。</translation>
    </message>
    <message>
        <source>A sheet of Excel holds {most:,} rows at most. Export as CSV, or a part of the project.</source>
        <translation>Excel 工作表最多 {most:,} 列。請匯出為 CSV，或只匯出一部分。</translation>
    </message>
    <message>
        <source>the archive holds more than {most} files</source>
        <translation>壓縮檔裡的檔案超過 {most} 個</translation>
    </message>
    <message>
        <source>the archive holds more than {most} MB</source>
        <translation>壓縮檔裡的內容超過 {most} MB</translation>
    </message>
    <message>
        <source>it is a link to another file</source>
        <translation>它是指向別的檔案的連結</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>它有密碼</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>它大於 {most} MB</translation>
    </message>
    <message>
        <source>it is open in another program; close it there first</source>
        <translation>它正在另一程式中開啟；請先在那裡關閉</translation>
    </message>
    <message>
        <source>it is no project of QualCoder</source>
        <translation>它不是 QualCoder 專案</translation>
    </message>
    <message>
        <source>its database is damaged or refused ({problem})</source>
        <translation>其資料庫已損壞或被拒絕（{problem}）</translation>
    </message>
    <message>
        <source>This is no regular expression: {problem}.</source>
        <translation>這不是正規表示式：{problem}。</translation>
    </message>
    <message>
        <source>This pattern takes too long; make it simpler, or search for words.</source>
        <translation>此樣式耗時過長；請改得簡單些，或改為尋找詞語。</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>此處有一側沒有文字。</translation>
    </message>
    <message>
        <source>An article cannot be merged with itself.</source>
        <translation>一篇文章不能與自己合併。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {field} of an article.</source>
        <translation>「{value}」不能作文章的{field}。</translation>
    </message>
    <message>
        <source>An article has no field “{field}”.</source>
        <translation>文章沒有「{field}」這一項。</translation>
    </message>
    <message>
        <source>Article {article} stands in another source, so this cannot be done.</source>
        <translation>第 {article} 篇在另一個來源裡，所以不能這樣做。</translation>
    </message>
    <message>
        <source>There is no such piece of furniture ({number}).</source>
        <translation>沒有這一處頁面雜項（{number}）。</translation>
    </message>
    <message>
        <source>Learning needs at least {least} corrected paragraphs; there are {count}.</source>
        <translation>至少需要 {least} 個更正過的段落才能學習；現有 {count} 個。</translation>
    </message>
    <message>
        <source>Line {line} of the lexicon cannot be read: {problem}.</source>
        <translation>詞表第 {line} 行無法讀取：{problem}。</translation>
    </message>
    <message>
        <source>There is no coder {coder} in the project.</source>
        <translation>專案中沒有編碼者「{coder}」。</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>編碼者須有名字。</translation>
    </message>
    <message>
        <source>No entity is marked at {start}–{end} of article {article}.</source>
        <translation>第 {article} 篇 {start}–{end} 處沒有標出實體。</translation>
    </message>
    <message>
        <source>The source has annotations, so it must keep one article at least.</source>
        <translation>來源裡有批註，所以至少要保留一篇文章。</translation>
    </message>
    <message>
        <source>it would swell to more than {most} times its size</source>
        <translation>它解開後會膨脹到 {most} 倍以上</translation>
    </message>
    <message>
        <source>it is a damaged archive: {problem}</source>
        <translation>壓縮檔已損壞：{problem}</translation>
    </message>
    <message>
        <source>it cannot be unpacked: {problem}</source>
        <translation>無法解開：{problem}</translation>
    </message>
    <message>
        <source>there is no Word document in it</source>
        <translation>其中沒有 Word 文件</translation>
    </message>
    <message>
        <source>there is no book in it</source>
        <translation>其中沒有電子書</translation>
    </message>
    <message>
        <source>there is no web page in it</source>
        <translation>其中沒有網頁</translation>
    </message>
    <message>
        <source>the PDF has no text layer, only pictures of its pages</source>
        <translation>這份 PDF 沒有文字層，只有頁面影像</translation>
    </message>
    <message>
        <source>the PDF has more than {most} pages</source>
        <translation>這份 PDF 超過 {most} 頁</translation>
    </message>
    <message>
        <source>it is no text but a picture, a program or the like</source>
        <translation>它不是文字，而是圖片、程式之類</translation>
    </message>
    <message>
        <source>no column of the table holds a text</source>
        <translation>表格裡沒有一欄是正文</translation>
    </message>
    <message>
        <source>it is no table: {problem}</source>
        <translation>它不是表格：{problem}</translation>
    </message>
    <message>
        <source>there is no Excel workbook in it</source>
        <translation>其中沒有 Excel 活頁簿</translation>
    </message>
    <message>
        <source>it is no JSON: {problem}</source>
        <translation>它不是 JSON：{problem}</translation>
    </message>
    <message>
        <source>an entry of it is no JSON object</source>
        <translation>其中有一條不是 JSON 物件</translation>
    </message>
    <message>
        <source>its XML declares a document type, which is not accepted</source>
        <translation>其 XML 宣告了文件類型，不予接受</translation>
    </message>
    <message>
        <source>its XML is damaged: {problem}</source>
        <translation>其 XML 已損壞：{problem}</translation>
    </message>
    <message>
        <source>files of type {suffix} cannot be imported</source>
        <translation>不能匯入 {suffix} 類型的檔案</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was imported; import it anew.</source>
        <translation>{path} 與匯入時已不同；請重新匯入。</translation>
    </message>
    <message>
        <source>{path} is not there any more, so it cannot be read again.</source>
        <translation>{path} 已不在原處，無法重新讀取。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中沒有文字</translation>
    </message>
    <message>
        <source>its text is longer than {most:,} characters</source>
        <translation>正文超過 {most:,} 字</translation>
    </message>
    <message>
        <source>an archive within an archive is not opened</source>
        <translation>壓縮檔裡的壓縮檔不會開啟</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通檔案</translation>
    </message>
    <message>
        <source>row-damaged: {table} row {row}</source>
        <translation>內容損壞：{table} 表第 {row} 列</translation>
    </message>
    <message>
        <source>mentions-damaged: article {article}</source>
        <translation>實體記錄損壞：第 {article} 篇</translation>
    </message>
    <message>
        <source>quote-mismatch: annotation {annotation} of article {article}</source>
        <translation>引文不符：第 {article} 篇的批註 {annotation}</translation>
    </message>
    <message>
        <source>index-mismatch: code {code} of annotation {annotation}</source>
        <translation>索引不符：批註 {annotation} 的編碼 {code}</translation>
    </message>
    <message>
        <source>annotations-missing: {there} annotations where there were {told}</source>
        <translation>缺少批註：原有 {told} 條，現有 {there} 條</translation>
    </message>
    <message>
        <source>dangling: {table} row {row} names a row of {other} that is not there</source>
        <translation>指向落空：{table} 表第 {row} 列所指的 {other} 不存在</translation>
    </message>
    <message>
        <source>structure: {problem}</source>
        <translation>檔案結構：{problem}</translation>
    </message>
    <message>
        <source>the mentions of article {article} are damaged</source>
        <translation>第 {article} 篇的實體記錄已損壞</translation>
    </message>
    <message>
        <source>{table} row {row} is damaged</source>
        <translation>{table} 表第 {row} 列已損壞</translation>
    </message>
    <message>
        <source>{table} row {row} belongs to what is lost</source>
        <translation>{table} 表第 {row} 列從屬於已遺失的內容</translation>
    </message>
    <message>
        <source>code {code} is lost; one that is named by its id stands for it</source>
        <translation>編碼 {code} 已遺失，以其識別碼命名的編碼代替它</translation>
    </message>
    <message>
        <source>it cannot be read: {problem}</source>
        <translation>無法讀取：{problem}</translation>
    </message>
    <message>
        <source>the file cannot be read: {problem}</source>
        <translation>檔案無法讀取：{problem}</translation>
    </message>
    <message>
        <source>the PDF is damaged: {problem}</source>
        <translation>PDF 已損壞：{problem}</translation>
    </message>
    <message>
        <source>the PDF is locked with a password</source>
        <translation>這份 PDF 有密碼</translation>
    </message>
    <message>
        <source>the table has no column {column}; it has {there}</source>
        <translation>表格裡沒有 {column} 欄；現有 {there}</translation>
    </message>
    <message>
        <source>the workbook is damaged: {problem}</source>
        <translation>活頁簿已損壞：{problem}</translation>
    </message>
    <message>
        <source>There is no article number {article} in the project.</source>
        <translation>專案裡沒有第 {article} 篇。</translation>
    </message>
    <message>
        <source>The text of article {article} has been damaged on the disk. Restore a backup.</source>
        <translation>第 {article} 篇的正文在磁碟上損壞了。請還原備份。</translation>
    </message>
    <message>
        <source>No backup was made in {folder} ({error}).</source>
        <translation>未能在 {folder} 備份（{error}）。</translation>
    </message>
    <message>
        <source>The copy {path} is not whole; it was not kept.</source>
        <translation>副本 {path} 不完整，沒有保留。</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation>{path} 已經存在；請換個名字。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>沒有資料夾 {folder}。</translation>
    </message>
    <message>
        <source>{path}: not saved, because the disk refused ({error}).</source>
        <translation>{path} 未能儲存：磁碟拒絕寫入（{error}）。</translation>
    </message>
    <message>
        <source>What this act changes has been changed since by another act, so it was not carried out.</source>
        <translation>這一步要改的內容已被另一步改動，所以沒有執行。</translation>
    </message>
    <message>
        <source>{path} is damaged at this place ({error}). Restore a backup.</source>
        <translation>{path} 在此處已損壞（{error}）。請還原備份。</translation>
    </message>
    <message>
        <source>{path} is open for reading only ({reason}), so nothing was changed.</source>
        <translation>{path} 以唯讀方式開啟（{reason}），所以什麼也沒有更動。</translation>
    </message>
    <message>
        <source>{path}: not saved, because the disk refused ({error}). Make room on it, then repeat.</source>
        <translation>{path} 未能儲存：磁碟拒絕寫入（{error}）。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>{path} is open in another program ({holder}).</source>
        <translation>{path} 已在另一個程式中開啟（{holder}）。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be brought from version {version} to this one; it was left as it was.</source>
        <translation>{path} 未能從版本 {version} 升級；檔案保持原樣。</translation>
    </message>
    <message>
        <source>“{quote}” does not stand in article {article} at {start}–{end}; nothing was changed.</source>
        <translation>第 {article} 篇 {start}–{end} 處不是「{quote}」；什麼也沒有改動。</translation>
    </message>
    <message>
        <source>{backup} is no whole Meipi project; nothing was done.</source>
        <translation>{backup} 不是完整的眉批專案；什麼也沒有做。</translation>
    </message>
    <message>
        <source>Nothing in {path} can be read any more.</source>
        <translation>{path} 裡已沒有可讀的內容。</translation>
    </message>
    <message>
        <source>{path} is being written and cannot be read just now.</source>
        <translation>{path} 正在寫入，現在讀不了。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} 無法讀取（{error}）。</translation>
    </message>
    <message>
        <source>{name} is in the project already (as {twin}), so it was not imported again.</source>
        <translation>{name} 已在專案裡（名為 {twin}），沒有重複匯入。</translation>
    </message>
    <message>
        <source>There is no source number {source} in the project.</source>
        <translation>專案裡沒有第 {source} 個來源。</translation>
    </message>
    <message>
        <source>{path} is not a local copy of another project.</source>
        <translation>{path} 不是另一個專案的本機副本。</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile: your work stands beside it, as {name}.</source>
        <translation>{path} 在此期間被別人改過：您的工作放在它旁邊，名為 {name}。</translation>
    </message>
    <message>
        <source>{path} was refused: it holds what no Meipi project holds ({what}) and may be harmful.</source>
        <translation>已拒絕 {path}：其中有眉批專案不會有的內容（{what}），可能有害。</translation>
    </message>
    <message>
        <source>{path} is not a Meipi project, or its beginning is damaged.</source>
        <translation>{path} 不是眉批專案，或者檔案開頭已損壞。</translation>
    </message>
    <message>
        <source>{path} was made by a newer Meipi, and this one cannot read it. Install the newer one.</source>
        <translation>{path} 由更新版的眉批所建，這一版讀不了。請安裝新版。</translation>
    </message>
    <message>
        <source>a line end that the column made</source>
        <translation>版面分欄造成的換行</translation>
    </message>
    <message>
        <source>a space that the column put in</source>
        <translation>版面分欄插入的空格</translation>
    </message>
    <message>
        <source>a name padded to the width of the others</source>
        <translation>為與別的姓名對齊而加的空格</translation>
    </message>
    <message>
        <source>a sign that was printed twice</source>
        <translation>重複印出的標點</translation>
    </message>
    <message>
        <source>a character that shows nothing</source>
        <translation>不顯示的字元</translation>
    </message>
    <message>
        <source>markup that a converter left in the text</source>
        <translation>轉換程式留在文中的標記</translation>
    </message>
    <message>
        <source>the reading of {character}, put in by a script</source>
        <translation>網頁腳本插入的「{character}」字注音</translation>
    </message>
    <message>
        <source>bytes read one late after an injected reading or a cut</source>
        <translation>插入注音或截斷後，位元組錯讀一位</translation>
    </message>
    <message>
        <source>a line end that became a space</source>
        <translation>變成空格的換行</translation>
    </message>
    <message>
        <source>the end of a paragraph that became a space</source>
        <translation>變成空格的段末</translation>
    </message>
    <message>
        <source>the encoding is a guess: another one reads the file nearly as well</source>
        <translation>字元編碼出於推測：另一種也幾乎讀得通</translation>
    </message>
    <message>
        <source>several encodings in one file, read line by line</source>
        <translation>一個檔案裡有多種字元編碼，已逐行判讀</translation>
    </message>
    <message>
        <source>some bytes fit no encoding and are shown as �</source>
        <translation>有些位元組不合任何字元編碼，顯示為 �</translation>
    </message>
    <message>
        <source>characters were lost before the file was written, and stand as �</source>
        <translation>有些字在檔案寫成之前就已丟失，顯示為 �</translation>
    </message>
    <message>
        <source>control characters are shown as signs</source>
        <translation>控制字元顯示為符號</translation>
    </message>
    <message>
        <source>the file reads unlike Chinese in the encoding that it declares</source>
        <translation>按檔案自己宣告的字元編碼，讀出來不像中文</translation>
    </message>
    <message>
        <source>the file is not in the encoding that it declares</source>
        <translation>檔案的實際字元編碼與其宣告不符</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Filter entities by name or pinyin</source>
        <translation>依名稱或拼音篩選實體</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>實體</translation>
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
        <translation>規則</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Code all its mentions…</source>
        <translation>給所有提及處編碼…</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>全部正確</translation>
    </message>
    <message>
        <source>All wrong</source>
        <translation>全部錯誤</translation>
    </message>
    <message>
        <source>Kind of all…</source>
        <translation>全部改類型…</translation>
    </message>
    <message>
        <source>Link all…</source>
        <translation>全部連結…</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>總是如此</translation>
    </message>
    <message>
        <source>Never so</source>
        <translation>從不如此</translation>
    </message>
    <message>
        <source>This article, the corpus, or the rules</source>
        <translation>本篇、全部或規則</translation>
    </message>
    <message>
        <source>In this paragraph</source>
        <translation>本段實體</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>沒有開啟的文章。</translation>
    </message>
    <message>
        <source>No entity fits.</source>
        <translation>沒有符合的實體。</translation>
    </message>
    <message>
        <source>Nothing was recognised in this article.</source>
        <translation>這篇文章裡沒有辨識出實體。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>brat standoff (zip of texts and annotations)</source>
        <translation>brat 分離式標註（正文與批註的 zip）</translation>
    </message>
    <message>
        <source>BIO: beginning, inside, outside (IOB2)</source>
        <translation>BIO：首、中、外（IOB2）</translation>
    </message>
    <message>
        <source>BIOES: also end and single</source>
        <translation>BIOES：另加末與單</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>How a tag says where a label begins and ends</source>
        <translation>標籤怎樣表示起止</translation>
    </message>
    <message>
        <source>CoNLL-2002: token and tag</source>
        <translation>CoNLL-2002：詞與標籤</translation>
    </message>
    <message>
        <source>CoNLL-2003: token, two empty columns, tag</source>
        <translation>CoNLL-2003：詞、兩個空欄、標籤</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>What stands on a line beside the token</source>
        <translation>每行除詞以外還有什麼</translation>
    </message>
    <message>
        <source>Tab between columns</source>
        <translation>欄間用定位字元</translation>
    </message>
    <message>
        <source>doccano wants a tab, most other programs a blank</source>
        <translation>doccano 要定位字元，多數程式要空格</translation>
    </message>
    <message>
        <source>One token a line with its tag (CoNLL)</source>
        <translation>每行一詞及其標籤（CoNLL）</translation>
    </message>
    <message>
        <source>One row for each annotation</source>
        <translation>每條批註一列</translation>
    </message>
    <message>
        <source>One row for each code of an annotation</source>
        <translation>批註的每個編碼一列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Several codes of one annotation: in one cell, or in rows of their own</source>
        <translation>一條批註有多個編碼時：同在一格，或各占一列</translation>
    </message>
    <message>
        <source>Safe for spreadsheets: no cell can run as a formula</source>
        <translation>適合表格軟體：任何儲存格都不會當作公式執行</translation>
    </message>
    <message>
        <source>Raw: every cell as it is, for programs only</source>
        <translation>原樣：儲存格一字不改，只給程式用</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Safe cells that begin like a formula get an apostrophe before them</source>
        <translation>形似公式的儲存格前會加一個撇號</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>位元組序標記</translation>
    </message>
    <message>
        <source>Excel needs it to read Chinese</source>
        <translation>Excel 靠它認出中文</translation>
    </message>
    <message>
        <source>Table of annotations (CSV)</source>
        <translation>批註表（CSV）</translation>
    </message>
    <message>
        <source>spaCy training file (DocBin)</source>
        <translation>spaCy 訓練檔案（DocBin）</translation>
    </message>
    <message>
        <source>Positions in UTF-16 units</source>
        <translation>位置以 UTF-16 單元計</translation>
    </message>
    <message>
        <source>As doccano&apos;s own browser page counts; differs only after rare characters</source>
        <translation>與 doccano 網頁的計法一致；只在生僻字之後有差別</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano（JSON Lines）</translation>
    </message>
    <message>
        <source>Reading copy with comments (Word)</source>
        <translation>帶批註的閱讀本（Word）</translation>
    </message>
    <message>
        <source>Reading copy with margin notes (HTML)</source>
        <translation>帶邊批的閱讀本（HTML）</translation>
    </message>
    <message>
        <source>Everything, without loss (JSON Lines)</source>
        <translation>全部內容，毫無損失（JSON Lines）</translation>
    </message>
    <message>
        <source>Label Studio (zip of tasks and configuration)</source>
        <translation>Label Studio（任務與設定的 zip）</translation>
    </message>
    <message>
        <source>Codes of annotations</source>
        <translation>批註的編碼</translation>
    </message>
    <message>
        <source>Names, dates and figures found in the text</source>
        <translation>正文中辨識出的名稱、日期和數字</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>What becomes a label in the file</source>
        <translation>什麼成為檔案裡的標籤</translation>
    </message>
    <message>
        <source>Reading copy (Markdown)</source>
        <translation>閱讀本（Markdown）</translation>
    </message>
    <message>
        <source>Typed table (Parquet)</source>
        <translation>帶類型的表（Parquet）</translation>
    </message>
    <message>
        <source>Headline and imprint</source>
        <translation>標題與出處</translation>
    </message>
    <message>
        <source>Kicker, title, deck, outlet, date and byline first</source>
        <translation>先寫引題、標題、副題、報紙、日期和作者</translation>
    </message>
    <message>
        <source>Clean text, all in one file</source>
        <translation>整理後的正文，合為一個檔案</translation>
    </message>
    <message>
        <source>Clean texts, one file an article (zip)</source>
        <translation>整理後的正文，一篇一個檔案（zip）</translation>
    </message>
    <message>
        <source>Prodigy and spaCy (JSON Lines)</source>
        <translation>Prodigy 與 spaCy（JSON Lines）</translation>
    </message>
    <message>
        <source>Number codes of the same name</source>
        <translation>給同名編碼編號</translation>
    </message>
    <message>
        <source>QualCoder makes one code of two that have the same name</source>
        <translation>QualCoder 會把兩個同名編碼併成一個</translation>
    </message>
    <message>
        <source>Codebook for other programs (REFI-QDA)</source>
        <translation>供其他程式用的編碼表（REFI-QDA）</translation>
    </message>
    <message>
        <source>Project for other programs (REFI-QDA)</source>
        <translation>供其他程式用的專案（REFI-QDA）</translation>
    </message>
    <message>
        <source>TEI P5 corpus (XML)</source>
        <translation>TEI P5 語料（XML）</translation>
    </message>
    <message>
        <source>One character</source>
        <translation>一字</translation>
    </message>
    <message>
        <source>One word, as jieba cuts; cut again where a label begins or ends</source>
        <translation>一詞，依 jieba 斷詞；遇標籤起止再切</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>What counts as one unit of the text</source>
        <translation>文本的最小單位</translation>
    </message>
    <message>
        <source>Sentences and words</source>
        <translation>句與詞</translation>
    </message>
    <message>
        <source>Without them, INCEpTION takes a clause of Chinese for one word</source>
        <translation>沒有它們，INCEpTION 會把一個中文分句當成一個詞</translation>
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
        <translation>網路批註（W3C JSON-LD）</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>活頁簿（XLSX）</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>條備忘</translation>
    </message>
    <message>
        <source>annotations of whole articles</source>
        <translation>條針對全文的批註</translation>
    </message>
    <message>
        <source>annotations that overlap another</source>
        <translation>條與別的批註重疊的批註</translation>
    </message>
    <message>
        <source>annotations with more than one code</source>
        <translation>條有多個編碼的批註</translation>
    </message>
    <message>
        <source>annotations without a code</source>
        <translation>條沒有編碼的批註</translation>
    </message>
    <message>
        <source>annotations with the name of their coder</source>
        <translation>條批註的編碼者姓名</translation>
    </message>
    <message>
        <source>times of annotations</source>
        <translation>條批註的時間</translation>
    </message>
    <message>
        <source>annotations still pending or rejected</source>
        <translation>條待定或已否決的批註</translation>
    </message>
    <message>
        <source>annotations to be reviewed, which stand in no text</source>
        <translation>條待審閱、在文中暫無位置的批註</translation>
    </message>
    <message>
        <source>raw ranges of annotations in their source</source>
        <translation>條批註在來源中的原始位置</translation>
    </message>
    <message>
        <source>codes that stand below another</source>
        <translation>個下級編碼的層級</translation>
    </message>
    <message>
        <source>definitions and memos of codes</source>
        <translation>個編碼的定義與備忘</translation>
    </message>
    <message>
        <source>colours of codes</source>
        <translation>個編碼的顏色</translation>
    </message>
    <message>
        <source>codes that mark nothing</source>
        <translation>個未用過的編碼</translation>
    </message>
    <message>
        <source>articles with a title, outlet or date</source>
        <translation>篇文章的標題、報紙或日期</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation>篇文章的正文</translation>
    </message>
    <message>
        <source>names, dates and figures found in the text</source>
        <translation>處辨識出的名稱、日期和數字</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>個書籤</translation>
    </message>
    <message>
        <source>articles marked as in work or done</source>
        <translation>篇文章的進度標記</translation>
    </message>
    <message>
        <source>memo on the project</source>
        <translation>份專案備忘</translation>
    </message>
    <message>
        <source>Methods note (Markdown)</source>
        <translation>方法說明（Markdown）</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>A date is a year, a month or a day, as in 2026, 2026-03 or 2026-03-04.</source>
        <translation>日期寫到年、月或日皆可，如 2026、2026-03 或 2026-03-04。</translation>
    </message>
    <message>
        <source>Counting what this format cannot carry …</source>
        <translation>正在統計這種格式帶不走的內容……</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在統計</translation>
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
            <numerusform>%n 條批註</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out: {list}</source>
        <translation>將匯出：{list}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>This format carries everything of them.</source>
        <translation>這種格式能完整保存它們。</translation>
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
        <translation>檔案中將沒有：{list}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
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
            <numerusform>清單中的 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>所選 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The open one: {title}</source>
        <translation>目前開啟的：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to {path}, read back and the same.</source>
        <translation>
            <numerusform>已將 %n 條批註寫入 {path}，並已讀回核對無誤。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Places</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>機制</translation>
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
        <translation>導覽</translation>
    </message>
    <message>
        <source>crumbs</source>
        <translation>目前位置</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相關閱讀</translation>
    </message>
    <message>
        <source>hot list</source>
        <translation>熱點榜</translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation>上一篇、下一篇</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版權</translation>
    </message>
    <message>
        <source>jump line</source>
        <translation>轉版提示</translation>
    </message>
    <message>
        <source>folio line</source>
        <translation>報眉</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>printed twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>over the headline</source>
        <translation>標題上方</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>版權與聲明</translation>
    </message>
    <message>
        <source>day of reading</source>
        <translation>當日日期</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾資訊</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>頁尾</translation>
    </message>
    <message>
        <source>label</source>
        <translation>欄目詞</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>網頁自動標題</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>殘餘</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>分隔線</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>word tagger</source>
        <translation>斷詞標註</translation>
    </message>
    <message>
        <source>word tagger, shortened</source>
        <translation>斷詞標註，截短</translation>
    </message>
    <message>
        <source>word tagger, lengthened</source>
        <translation>斷詞標註，加長</translation>
    </message>
    <message>
        <source>word tagger, without what stands before</source>
        <translation>斷詞標註，去掉前字</translation>
    </message>
    <message>
        <source>word tagger: proper noun</source>
        <translation>斷詞標註為專名</translation>
    </message>
    <message>
        <source>word tagger, with the place before it</source>
        <translation>斷詞標註，連同前面的地名</translation>
    </message>
    <message>
        <source>word tagger, as another kind</source>
        <translation>斷詞標註為他類</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>詞尾</translation>
    </message>
    <message>
        <source>named elsewhere in the article</source>
        <translation>文中他處提及</translation>
    </message>
    <message>
        <source>known from the article</source>
        <translation>文中已有此名</translation>
    </message>
    <message>
        <source>after a post</source>
        <translation>在職務之後</translation>
    </message>
    <message>
        <source>after a post, unusual name</source>
        <translation>在職務之後，姓名少見</translation>
    </message>
    <message>
        <source>after a word that announces a name</source>
        <translation>在提示人名的詞之後</translation>
    </message>
    <message>
        <source>after a word that announces a name, unusual name</source>
        <translation>在提示人名的詞之後，姓名少見</translation>
    </message>
    <message>
        <source>name with a dot</source>
        <translation>帶間隔號的姓名</translation>
    </message>
    <message>
        <source>name with a dot, shortened</source>
        <translation>帶間隔號的姓名，截短</translation>
    </message>
    <message>
        <source>name with a dot, after a post</source>
        <translation>帶間隔號的姓名，在職務之後</translation>
    </message>
    <message>
        <source>name with a space within</source>
        <translation>姓名中有空格</translation>
    </message>
    <message>
        <source>name with a space within, words follow</source>
        <translation>姓名中有空格，後接文字</translation>
    </message>
    <message>
        <source>stands alone on its line</source>
        <translation>獨占一行</translation>
    </message>
    <message>
        <source>family name alone</source>
        <translation>單說姓氏</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>byline, words follow</source>
        <translation>署名，後接文字</translation>
    </message>
    <message>
        <source>family name and characters after it</source>
        <translation>姓氏加後續字</translation>
    </message>
    <message>
        <source>full name of a country</source>
        <translation>國名全稱</translation>
    </message>
    <message>
        <source>full name of a province</source>
        <translation>省級全稱</translation>
    </message>
    <message>
        <source>full name of a prefecture</source>
        <translation>地級全稱</translation>
    </message>
    <message>
        <source>full name of a county</source>
        <translation>縣級全稱</translation>
    </message>
    <message>
        <source>full name of a town</source>
        <translation>鄉級全稱</translation>
    </message>
    <message>
        <source>full name of several places</source>
        <translation>數地合稱全稱</translation>
    </message>
    <message>
        <source>short name of a country</source>
        <translation>國名簡稱</translation>
    </message>
    <message>
        <source>short name of a province</source>
        <translation>省級簡稱</translation>
    </message>
    <message>
        <source>short name of a prefecture</source>
        <translation>地級簡稱</translation>
    </message>
    <message>
        <source>short name of a county</source>
        <translation>縣級簡稱</translation>
    </message>
    <message>
        <source>short name of a town</source>
        <translation>鄉級簡稱</translation>
    </message>
    <message>
        <source>short name of several places</source>
        <translation>數地合稱</translation>
    </message>
    <message>
        <source>before a post</source>
        <translation>在職務之前</translation>
    </message>
    <message>
        <source>one of several units in a row</source>
        <translation>並列地名之一</translation>
    </message>
    <message>
        <source>rest of a chain of places</source>
        <translation>地名連寫的後段</translation>
    </message>
    <message>
        <source>several provinces</source>
        <translation>數省合稱</translation>
    </message>
    <message>
        <source>one character for a province</source>
        <translation>一字省名</translation>
    </message>
    <message>
        <source>known name of several places</source>
        <translation>已知合稱</translation>
    </message>
    <message>
        <source>name of several places, solved</source>
        <translation>合稱，已拆解</translation>
    </message>
    <message>
        <source>known place</source>
        <translation>已知地點</translation>
    </message>
    <message>
        <source>known body</source>
        <translation>已知機構</translation>
    </message>
    <message>
        <source>short name declared in the article</source>
        <translation>文中聲明的簡稱</translation>
    </message>
    <message>
        <source>known post</source>
        <translation>已知職務</translation>
    </message>
    <message>
        <source>post with words before it</source>
        <translation>職務連同前面的詞</translation>
    </message>
    <message>
        <source>role</source>
        <translation>身分詞</translation>
    </message>
    <message>
        <source>role before a family name</source>
        <translation>姓氏前的身分詞</translation>
    </message>
    <message>
        <source>noun before a person</source>
        <translation>人名前的名詞</translation>
    </message>
    <message>
        <source>two nouns before a person</source>
        <translation>人名前的兩個名詞</translation>
    </message>
    <message>
        <source>in title marks</source>
        <translation>書名號內</translation>
    </message>
    <message>
        <source>title without marks</source>
        <translation>無書名號的標題</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>引號內</translation>
    </message>
    <message>
        <source>in quotation marks, with the word before</source>
        <translation>引號內，連同前詞</translation>
    </message>
    <message>
        <source>in quotation marks, with the words after</source>
        <translation>引號內，連同後詞</translation>
    </message>
    <message>
        <source>fixed phrase</source>
        <translation>固定說法</translation>
    </message>
    <message>
        <source>session of a meeting</source>
        <translation>會議屆次</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>曆法表達</translation>
    </message>
    <message>
        <source>currency after the figure</source>
        <translation>數字後有貨幣單位</translation>
    </message>
    <message>
        <source>sign of a currency</source>
        <translation>貨幣符號</translation>
    </message>
    <message>
        <source>word for money before the figure</source>
        <translation>數字前有款項詞</translation>
    </message>
    <message>
        <source>tenths</source>
        <translation>以「成」計</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>百分號</translation>
    </message>
    <message>
        <source>measure word</source>
        <translation>量詞</translation>
    </message>
    <message>
        <source>bare number</source>
        <translation>無量詞的數字</translation>
    </message>
    <message>
        <source>rule of this project</source>
        <translation>本專案的規則</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手動更正</translation>
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
        <translation>不分組</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>依年</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>依月</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>依報紙</translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>依進度</translation>
    </message>
    <message>
        <source>How the list is divided: {group}</source>
        <translation>清單分組：{group}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Repaired: %n</source>
        <translation>修復 %n 處</translation>
    </message>
    <message>
        <source>Lines removed: %n</source>
        <translation>刪去 %n 行</translation>
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
        <translation>已復原</translation>
    </message>
    <message>
        <source>undone, then something else was done</source>
        <translation>已復原，其後另有操作</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Earlier acts</source>
        <translation>更早的操作</translation>
    </message>
    <message>
        <source>Undo this and all after it</source>
        <translation>復原這一步及其後各步</translation>
    </message>
    <message>
        <source>Redo up to this</source>
        <translation>重做到這一步</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>還沒有做過什麼。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Lossless export of Meipi (JSON Lines)</source>
        <translation>眉批的無損匯出（JSON Lines）</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>引文表（CSV）</translation>
    </message>
    <message>
        <source>REFI-QDA project of ATLAS.ti, MAXQDA, NVivo, QualCoder</source>
        <translation>ATLAS.ti、MAXQDA、NVivo、QualCoder 的 REFI-QDA 專案</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 編碼表</translation>
    </message>
    <message>
        <source>UIMA CAS of INCEpTION (JSON, XMI, or a zip of them)</source>
        <translation>INCEpTION 的 UIMA CAS（JSON、XMI 或其 zip）</translation>
    </message>
    <message>
        <source>Web annotations (W3C JSON-LD), also of Hypothesis</source>
        <translation>網路批註（W3C JSON-LD），含 Hypothesis</translation>
    </message>
    <message>
        <source>brat standoff (zip of texts and annotations)</source>
        <translation>brat 分離式標註（正文與批註的 zip）</translation>
    </message>
    <message>
        <source>One token a line with its tag (CoNLL, BIO or BIOES)</source>
        <translation>每行一詞及其標籤（CoNLL，BIO 或 BIOES）</translation>
    </message>
    <message>
        <source>Labels of doccano or Prodigy (JSON Lines)</source>
        <translation>doccano 或 Prodigy 的標籤（JSON Lines）</translation>
    </message>
    <message>
        <source>Tasks of Label Studio (JSON, or our zip)</source>
        <translation>Label Studio 的任務（JSON 或本程式的 zip）</translation>
    </message>
    <message>
        <source>Project folder of QualCoder (data.qda)</source>
        <translation>QualCoder 專案資料夾（data.qda）</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Nothing is stored before you say so. The source stays as it is in any case.</source>
        <translation>您確認之前什麼也不會存入。來源始終保持原樣。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>正在讀入檔案……</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原來的樣子</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>讀出的樣子</translation>
    </message>
    <message>
        <source>Another encoding…</source>
        <translation>換一種字元編碼…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
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
            <numerusform>%n 個存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 個被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more files; all will be imported</source>
        <translation>還有更多檔案，都會匯入</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在讀……</translation>
    </message>
    <message>
        <source>Left out: {kind}</source>
        <translation>不收入：{kind}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>電子書</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>網頁歸檔</translation>
    </message>
    <message>
        <source>PDF with a text layer</source>
        <translation>帶文字層的 PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
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
        <translation>文字與壓縮檔</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n 個檔案無法匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>All the others were. Nothing of these was stored.</source>
        <translation>其餘檔案都已匯入。下列檔案什麼也沒有存入。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A code&apos;s own key applies it to the selection, or to the paragraph where nothing is selected.</source>
        <translation>按編碼自己的快速鍵，就給選取的文字加上它；沒有選取時，加在目前段落上。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
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
        <translation>行政區</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>其他地點</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Post or title</source>
        <translation>職務或稱謂</translation>
    </message>
    <message>
        <source>Date or duration</source>
        <translation>日期或時段</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>機制</translation>
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
        <translation>正在學習</translation>
    </message>
    <message>
        <source>Learned: {before} right before, {after} after.</source>
        <translation>已學習：之前正確率 {before}，之後 {after}。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>When Meipi was last closed: {reasons}</source>
        <translation>上次關閉眉批時：{reasons}</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>正在交還</translation>
    </message>
    <message>
        <source>Given back to {path}.</source>
        <translation>已交還到 {path}。</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Import a lexicon</source>
        <translation>匯入詞表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <translation>匯出詞表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>表格 (*.csv *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) taken in.</source>
        <translation>
            <numerusform>已匯入 %n 個詞。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written.</source>
        <translation>
            <numerusform>已寫出 %n 個詞。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>Division, code or normal form</source>
        <translation>行政區劃、代碼或規範形式</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Enter links · Esc closes</source>
        <translation>Enter 連結 · Esc 關閉</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查詢</translation>
    </message>
    <message>
        <source>  without a code</source>
        <translation>  沒有代碼</translation>
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
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <source>Memo</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>A note beside the text</source>
        <translation>寫在正文旁的話</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc leaves it as it was</source>
        <translation>Ctrl+Enter 儲存 · Esc 不改</translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message>
        <source>Memo</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · # heading, - list, &gt; quotation, **strong**</source>
        <translation>Ctrl+Enter 儲存 · # 標題，- 清單，&gt; 引文，**強調**</translation>
    </message>
</context>
<context>
    <name>MemoRow</name>
    <message>
        <source>Press M to write a memo on the project</source>
        <translation>按 M 寫專案備忘</translation>
    </message>
    <message>
        <source>On articles</source>
        <translation>文章備忘</translation>
    </message>
    <message>
        <source>On passages</source>
        <translation>段落備忘</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Memos</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>No memo fits.</source>
        <translation>沒有符合的備忘。</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>轉到此處</translation>
    </message>
    <message>
        <source>Write the memo</source>
        <translation>寫備忘</translation>
    </message>
    <message>
        <source>On the project</source>
        <translation>專案備忘</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>編碼備忘</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>Mentioning</name>
    <message>
        <source>No entity is marked in this article.</source>
        <translation>本篇沒有標出實體。</translation>
    </message>
    <message>
        <source>{here} here, {there} in the corpus</source>
        <translation>本篇 {here} 處，語料 {there} 處</translation>
    </message>
    <message>
        <source>Y right · D wrong · R kind · G link
Shift+Y always so · Shift+D never so</source>
        <translation>Y 正確 · D 錯誤 · R 類型 · G 連結
Shift+Y 總是如此 · Shift+D 從不如此</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>手工更正</translation>
    </message>
    <message>
        <source>By a rule of this project</source>
        <translation>依本專案的規則</translation>
    </message>
    <message>
        <source>Found by: {why} · {sure} sure</source>
        <translation>辨識依據：{why} · 把握 {sure}</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查詢</translation>
    </message>
    <message>
        <source>No entity is marked here; T goes to the next one.</source>
        <translation>此處沒有標出實體；按 T 到下一個。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>校訂</translation>
    </message>
    <message>
        <source>Many repairs</source>
        <translation>批次修復</translation>
    </message>
    <message>
        <source>E&amp;ntities</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>語料</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>實體</translation>
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
        <translation>過去</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>some time ahead</source>
        <translation>將來</translation>
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
        <translation>1 個月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 個月</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} 週</translation>
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
        <translation>1 小時</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小時</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分鐘</translation>
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
        <translation>關閉這條訊息</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
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
        <translation>署在您的每條批註旁。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Takes effect when Meipi is opened again.</source>
        <translation>下次開啟眉批時生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Paper by day, a calm dark by night.</source>
        <translation>白天用紙色，夜裡用沉靜的深色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單次序</translation>
    </message>
    <message>
        <source>The order of the articles within their groups.</source>
        <translation>各組之內文章的次序。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>舊的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>依標題</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>依匯入次序</translation>
    </message>
    <message>
        <source>Groups of the list</source>
        <translation>清單分組</translation>
    </message>
    <message>
        <source>Years and months divide a list that is ordered by date.</source>
        <translation>清單依日期排列時，可依年、月分組。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>依年</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>依月</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>依報紙</translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>依進度</translation>
    </message>
    <message>
        <source>Look at files before they are imported</source>
        <translation>匯入前先看一看檔案</translation>
    </message>
    <message>
        <source>Files dropped with the Shift key are imported at once.</source>
        <translation>按住 Shift 拖入的檔案會直接匯入。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Points of the text in the reader.</source>
        <translation>正文的字級，單位為磅。</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>每行字數</translation>
    </message>
    <message>
        <source>At most; a narrow window holds fewer.</source>
        <translation>上限；視窗窄時會更少。</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the text size.</source>
        <translation>兩行之間的距離，以字級的倍數計。</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Where this computer does not have it, Song is used.</source>
        <translation>本機沒有該字型時使用宋體。</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>宋體</translation>
    </message>
    <message>
        <source>Fangsong</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>Kai</source>
        <translation>楷體</translation>
    </message>
    <message>
        <source>Hei (sans-serif)</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>In what you have annotated here, too</source>
        <translation>您在本專案中的批註也一併改名</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>您的顏色</translation>
    </message>
    <message>
        <source>In this project, beside what you annotate.</source>
        <translation>在本專案中標在您的批註旁。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新姓名</translation>
    </message>
    <message>
        <source>A coder who has that name already and you become one. Undo takes it back.</source>
        <translation>若已有同名的編碼者，則與其合為一人。可以復原。</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Reading</source>
        <translation>正在讀入</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>The article is in {path}.</source>
        <translation>文章已存為 {path}。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>進行中</translation>
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
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>範例專案</translation>
    </message>
    <message>
        <source>Meipi projects (*{suffix})</source>
        <translation>眉批專案 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Read from the page</source>
        <translation>從頁面讀出</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字元編碼</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>By</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Proposed: {step}</source>
        <translation>建議：{step}</translation>
    </message>
    <message>
        <source>Left out of the page</source>
        <translation>頁面上未收入的部分</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未讀出</translation>
    </message>
</context>
<context>
    <name>ProvenancePanel</name>
    <message>
        <source>No article is open.</source>
        <translation>沒有開啟的文章。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>Accept all of this kind, everywhere</source>
        <translation>各處此類全部採用</translation>
    </message>
    <message>
        <source>Reject all of this kind, everywhere</source>
        <translation>各處此類全部否決</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>在來源中檢視</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Give back what was read</source>
        <translation>還原讀出的內容</translation>
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
        <translation>刪去：{reason}</translation>
    </message>
    <message>
        <source>“{before}” removed: {reason}</source>
        <translation>刪去「{before}」：{reason}</translation>
    </message>
    <message>
        <source>“{before}” became “{after}”: {reason}</source>
        <translation>「{before}」改為「{after}」：{reason}</translation>
    </message>
    <message>
        <source>“{before}” might be “{after}”, not applied: {reason}</source>
        <translation>「{before}」或應作「{after}」，未採用：{reason}</translation>
    </message>
    <message>
        <source>“{before}” might be removed, not applied: {reason}</source>
        <translation>「{before}」或應刪去，未採用：{reason}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Selected: {words}</source>
        <translation>已選取：{words}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>沒有開啟的專案</translation>
    </message>
    <message>
        <source>Ctrl+N begins a new one, Ctrl+O opens one that is there</source>
        <translation>按 Ctrl+N 新增，按 Ctrl+O 開啟已有的專案</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>還沒有可讀的文章</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Ctrl+I</source>
        <translation>把檔案或資料夾拖到這裡，或按 Ctrl+I 匯入</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>尚未開啟文章</translation>
    </message>
    <message>
        <source>Choose an article on the left, or drop files here</source>
        <translation>在左邊選一篇文章，或把檔案拖到這裡</translation>
    </message>
</context>
<context>
    <name>RecleanDialog</name>
    <message>
        <source>What you set, accepted or rejected by hand stays. Undo brings everything back.</source>
        <translation>您手工填寫、採用或否決的都會保留。復原可還原一切。</translation>
    </message>
    <message>
        <source>Articles that change</source>
        <translation>有改動的文章</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在的樣子</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>整理後的樣子</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Change it, or leave it</source>
        <translation>改動或保留原樣</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>全部改動</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部保留原樣</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>沒有什麼會改動。</translation>
    </message>
    <message>
        <source>Cleaning …</source>
        <translation>正在整理……</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) change</source>
        <translation>
            <numerusform>%n 篇有改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) move</source>
        <translation>
            <numerusform>%n 條批註移位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) to review</source>
        <translation>
            <numerusform>%n 條批註待審</numerusform>
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
        <translation>正在讀入</translation>
    </message>
    <message>
        <source>The source is read as {encoding}.</source>
        <translation>來源已按 {encoding} 讀取。</translation>
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
        <translation>正在辨識名稱</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>Undo: {act}</source>
        <translation>復原：{act}</translation>
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
        <translation>本篇沒有修復。</translation>
    </message>
    <message>
        <source>Deciding on repairs</source>
        <translation>正在處理修復</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>已改動 %n 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair stands here; E goes to the next one.</source>
        <translation>此處沒有修復；按 E 到下一處。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The project as it is now is kept beside it. Backups are in {folder}</source>
        <translation>專案現在的樣子會另存在旁邊。備份在 {folder}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>不要這些批註，繼續</translation>
    </message>
    <message>
        <source>The annotations that are missing are given up</source>
        <translation>放棄缺失的批註</translation>
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
        <translation>審閱</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部採用</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>換個編碼…</translation>
    </message>
    <message>
        <source>Earlier lists…</source>
        <translation>先前的清單…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>轉到此處</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已採用 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to look for, or press F on an annotation: where it stands is listed here.</source>
        <translation>輸入要找的詞語，或在批註上按 F：出現之處列在這裡。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>These words stand nowhere else unmarked.</source>
        <translation>別處沒有未標記的相同文字。</translation>
    </message>
</context>
<context>
    <name>ReviewSearch</name>
    <message>
        <source>Find in all articles, to code it</source>
        <translation>在全部文章中尋找並編碼</translation>
    </message>
    <message>
        <source>A regular expression instead of words</source>
        <translation>用正規表示式代替詞語</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>先前的清單</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已採用 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Always</source>
        <translation>總是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>任何類型</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>類型…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>總是如此</translation>
    </message>
    <message>
        <source>Never so</source>
        <translation>從不如此</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>刪除規則</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>No rules yet. Shift+Y on an entity makes one: always so; Shift+D: never so.</source>
        <translation>還沒有規則。在實體上按 Shift+Y 立一條「總是如此」，按 Shift+D 立一條「從不如此」。</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message numerus="yes">
        <source>The rules changed %n article(s).</source>
        <translation>
            <numerusform>規則改動了 %n 篇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>The backup is in place; the file before it was kept as {path}.</source>
        <translation>備份已還原；原來的檔案另存為 {path}。</translation>
    </message>
    <message>
        <source>Open elsewhere ({holder}): this can be read, not changed.</source>
        <translation>已在別處開啟（{holder}）：這裡只能閱讀，不能修改。</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>另一個程式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>This file may not be written: it can be read, not changed.</source>
        <translation>這個檔案不許寫入：只能閱讀，不能修改。</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>在副本上工作…</translation>
    </message>
    <message>
        <source>Made by a newer Meipi: it can be read, not changed. Install the newer one to go on.</source>
        <translation>由更新版的眉批所建：只能閱讀，不能修改。請安裝新版後繼續。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Annotations are missing that were there when it was last closed: nothing is written.</source>
        <translation>上次關閉時還在的批註不見了：暫不寫入任何內容。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>This file is damaged: it can be read and exported, not changed.</source>
        <translation>檔案已損壞：可以閱讀和匯出，不能修改。</translation>
    </message>
    <message>
        <source>Salvage what is whole…</source>
        <translation>搶救完好的部分…</translation>
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
        <translation>專案在另一部電腦上；在本機的副本上工作更安全、更快。</translation>
    </message>
    <message>
        <source>This project lies in a synced folder; a copy outside it is safer.</source>
        <translation>專案在同步資料夾裡；放到別處的副本更安全。</translation>
    </message>
    <message>
        <source>Work on a local copy</source>
        <translation>在本機副本上工作</translation>
    </message>
    <message>
        <source>A local copy with work that has not been given back yet to {path}.</source>
        <translation>本機副本，其中的工作還沒有交還到 {path}。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交還</translation>
    </message>
    <message>
        <source>A local copy: it is given back to {path} when you leave it.</source>
        <translation>本機副本：離開時會交還到 {path}。</translation>
    </message>
    <message>
        <source>Meipi came to no good end the last times, so {name} was not opened by itself.</source>
        <translation>眉批前幾次都沒有正常結束，所以沒有自動開啟 {name}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在複製</translation>
    </message>
    <message>
        <source>Meipi projects (*{suffix})</source>
        <translation>眉批專案 (*{suffix})</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>在副本上工作</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>A verified copy is at {path}.</source>
        <translation>經過校驗的副本在 {path}。</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was stored: %n annotation(s).</source>
        <translation>
            <numerusform>一切與存入時相同：共 %n 條批註。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup from the project menu, or export what is there.</source>
        <translation>請從「專案」選單還原備份，或把現有內容匯出。</translation>
    </message>
    <message>
        <source>Not everything is as it was stored</source>
        <translation>有內容與存入時不同</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Meipi projects (*{suffix})</source>
        <translation>眉批專案 (*{suffix})</translation>
    </message>
    <message>
        <source>Salvage which project?</source>
        <translation>搶救哪個專案？</translation>
    </message>
    <message>
        <source>{name} salvaged</source>
        <translation>{name}（搶救）</translation>
    </message>
    <message>
        <source>Salvage into</source>
        <translation>搶救到</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>正在搶救</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) salvaged.</source>
        <translation>
            <numerusform>已搶救出 %n 條批註。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be salvaged</source>
        <translation>有些內容未能搶救</translation>
    </message>
    <message>
        <source>The damaged project is as it was. These parts of it are not in the new one.</source>
        <translation>損壞的專案保持原樣。下列部分不在新專案裡。</translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Accepted; others where the format can say so</source>
        <translation>已採用；格式能標明時含其他</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>All, even where the format cannot say so</source>
        <translation>全部，即使格式無法標明</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>刊發日期</translation>
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
        <translation>保留步數</translation>
    </message>
    <message>
        <source>So many of the last acts can still be undone.</source>
        <translation>最近這麼多步操作仍可復原。</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>精簡歷史</translation>
    </message>
    <message>
        <source>Older acts stay listed, but cannot be undone any more. The project gets smaller. A backup is made first.</source>
        <translation>更早的操作仍列在歷史中，但不能再復原。專案會變小。事先會備份。</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>精簡</translation>
    </message>
</context>
<context>
    <name>ShowOnlySheet</name>
    <message>
        <source>Show only</source>
        <translation>僅顯示</translation>
    </message>
    <message>
        <source>Hides the other annotations in the text and in the panel. Nothing is changed.</source>
        <translation>正文與面板中隱去其他批註，不作任何更動。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採用</translation>
    </message>
    <message>
        <source>Suggested, not decided yet</source>
        <translation>建議，待定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Shown only: {conditions}</source>
        <translation>僅顯示：{conditions}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
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
        <translation>已採用</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否決</translation>
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
        <translation>每選一段即加此編碼；按 Esc 結束</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Paragraph {number} / {count}</source>
        <translation>第 {number} 段 / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>選取 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Sticks: {code} · Esc</source>
        <translation>黏住：{code} · Esc</translation>
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
            <numerusform>%n 條批註</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>沒有開啟的文章。</translation>
    </message>
    <message>
        <source>Make it {kind}</source>
        <translation>改作{kind}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>轉到此處</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>與下一段（篇）合併</translation>
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
        <translation>從此處另起一篇</translation>
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
        <translation>小標題</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>verse</source>
        <translation>詩行</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Articles of the source</source>
        <translation>本來源的文章</translation>
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
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>a file stands where a folder should</source>
        <translation>本應是資料夾之處是一個檔案</translation>
    </message>
    <message>
        <source>a folder stands where a file should</source>
        <translation>本應是檔案之處是一個資料夾</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名的檔案</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁碟只可讀</translation>
    </message>
    <message>
        <source>the disk is failing</source>
        <translation>磁碟讀寫出錯</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正被佔用</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名稱過長</translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation>不是壓縮檔</translation>
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
        <translation>對照</translation>
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
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Show or hide these underlines</source>
        <translation>顯示或隱藏這類底線</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Annotations that lost their place</source>
        <translation>失去位置的批註</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lost their place</source>
        <translation>
            <numerusform>%n 條批註失去位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>放到這裡</translation>
    </message>
    <message>
        <source>Keep it without a place</source>
        <translation>保留而不定位</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>轉到此處</translation>
    </message>
    <message>
        <source>same place in the source</source>
        <translation>來源中的同一處</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>字句相同</translation>
    </message>
    <message>
        <source>No place was found for it.</source>
        <translation>沒有找到可放之處。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Many places change: one moment …</source>
        <translation>正在更改許多處，請稍候……</translation>
    </message>
</context>
</TS>
