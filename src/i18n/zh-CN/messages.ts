/** Messages in Chinese. Each says what is wrong, why if it is not plain, and what to do. */
export const messages = {
  'doc-numbers':
    '这份文件有自动编号，而 .doc 格式不保存编号的文字，编号没有读入。请用 Word 或 WPS 另存为 .docx 再导入。',
  'character-without-font':
    '随本程序提供的字体都没有“{character}”（{code}），见 {places}。打印的电脑上也没有这个字时，纸上印它的编码。请在打印的电脑上安装有这个字的字体。',
  'conflict-marks':
    '两个人同时改了这个文件，这里留有合并标记（{lines}）。======= 上面是一个人的写法，下面是另一个人的：请留下要用的，删去不用的和以 <<<<<<<、=======、>>>>>>> 开头的各行。',
  'one-line': '第 {first} 行',
  'several-lines': '第 {first}–{last} 行',
  'yaml-syntax': '程序读不懂这一行。请对照同类的文件，检查这一行和上一行的冒号、缩进、引号和括号。',
  'yaml-colon': '字段名后面的冒号是全角的“{colon}”。请改成半角的冒号，后面空一格，写成“{name}: ”。',
  'yaml-colon-blank': '字段名的冒号后面缺少空格。请空一格，写成“{name}: ”。',
  'yaml-colon-inside':
    '值里面还有一个后面带空格的冒号，程序会当作又一个字段。请用半角的引号把整个值括起来，或改用全角的冒号。',
  'yaml-tab': '缩进用了制表符（Tab 键）。请把各行开头的制表符都改成空格，每缩进一层空两格。',
  'yaml-blank': '缩进用了全角空格或别的特殊空格。请把各行开头的都改成半角空格，每缩进一层空两格。',
  'yaml-indent': '这一行的缩进不对。同一组的各行要左端对齐，下一层比上一层多空两格。',
  'yaml-dash': '列表的一项要以半角的 - 和一个空格开头。请写成“- ”加上内容。',
  'yaml-no-field': '这一行不是“字段名: 值”。请补上字段名、冒号和空格，或删去这一行。',
  'yaml-quote':
    '引号没有成对：值以 {quote} 开头，后面缺少结束的 {quote}。请在值的末尾补上半角的 {quote}。',
  'yaml-quote-inside':
    '引号结束以后还有字。请去掉值开头的半角引号，把其中的引号改成中文的“ ”；或用另一种半角引号把整个值括起来。',
  'yaml-quote-lone':
    '值的末尾有一个半角引号，前面没有与它成对的。请删去，或在值的开头补上；原文就是这样的，请写成 {kept}。',
  'yaml-quotes':
    '括住值的是中文引号，会照样显示在网站上。请删去，写成 {bare}；引号是原文中的，请在外面再加半角的单引号，写成 {kept}。',
  'yaml-twice': '字段“{key}”写了两次，第一次在第 {line} 行。请只留一个，删去另一个。',
  'yaml-bracket':
    '括号没有成对：这个 {bracket} 缺少与它成对的 {partner}。请补上，或删去这个 {bracket}。',
  'yaml-comma': '括号里的各项之间缺少逗号。请在两项之间加半角的逗号和空格。',
  'yaml-escape':
    '半角双引号里的 \\ 有特殊的意思，这里的用法程序不认识。请写成 \\\\，或把两端的双引号换成单引号。',
  'yaml-documents': '这里有一行 ---、... 之类的标记，把内容分成了两份。请删去这一行。',
  'list-marks':
    '列表的各项之间要用半角的逗号和空格，这里是别的标点。请写成 {list}；如果本来就是一项，请用引号括起来，写成 {kept}。',
  'front-matter-missing': '文件开头缺少以 --- 包围的文件头。请参照同一文件夹中的其他文件补上。',
  'front-matter-open':
    '文件头没有结束：缺少第二行 ---。请在最后一个字段的下一行写上 ---，正文写在它的下面。',
  'fence-mistyped':
    '文件头的开头和结尾各是一行三个半角的减号 ---，前后没有别的字。请把这一行改成 ---。',
  'yaml-alias': '以 * 开头的值会被 YAML 当作引用。请用引号把整个值括起来。',
  'not-utf8':
    '文件不是 UTF-8 编码，文字会变成乱码。请用编辑器打开，另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。',
  'name-not-utf8':
    '“{path}”的名称不是 UTF-8 编码（可能来自用 GBK 编码的压缩包），系统打不开它。请给它改名。',
  'link-outside':
    '“{path}”是链接，指向内容文件夹以外，或没有指向任何文件，没有读取。请换成文件本身，或删去这个链接。',
  'link-to-folder':
    '“{path}”是指向文件夹的链接，没有读取：这样的链接可能绕成一圈。请换成文件夹本身，或删去这个链接。',
  'folder-for-file': '“{path}”是文件夹，这里应当是文件。请改名，或换成文件。',
  'special-file':
    '“{path}”不是普通文件（是管道、套接字或设备），没有打开。请换成普通文件，或删去。',
  'content-too-large':
    '“{path}”超过 {limit} MB，没有读取。内容文件不会有这么大，请确认它是不是放错了。',
  'path-outside':
    '“{path}”不是 {folder} 之内的路径，没有读写。请改正写着它的文件；如果内容来自他人，请先查明来历。',
  'path-through-link':
    '“{path}”是链接，经过它写入会改动别处的文件，所以没有改动任何文件。请换成文件夹本身再试。',
  unprintable: '这里有网页不能显示的字符（{character}）。请删去。',
  'reserved-word':
    '“{word}”是建站程序自用的字样，不能出现在内容中。请在中间加一个空格，读起来不变。',
  'yaml-mark':
    '以 {mark} 开头的值在 YAML 中另有含义，不会原样显示。请用引号把整个值括起来；行首的 {mark} 请删去。',
  'too-deep': '这里一层套一层，超过了 {most} 层，无法处理。请减少层次。',
  'too-many-lines': '正文超过 {most} 行，无法处理。请分成几条。',
  'too-many-marks':
    '正文中作标记的符号（* _ ` [ < {brace} 和行首的 - > 等）超过 {most} 个，无法处理。请分成几条；不作标记的，请在前面加 \\。',
  'tag-unpaired':
    '标记没有成对：每个开始的标记都要有同名的结束标记，如 <Finding>……</Finding>，两个标记在同一段之内，或各占一行且前后空行，里外不交错。请补上或删去。',
  'image-words':
    '图片的说明（方括号里的字）只能是普通文字，不能有标记或花括号。请删去；若要写出这些字符，请写成 \\< 和 \\{brace}。',
  'unknown-key': '不认识的字段“{key}”。{remedy}',
  'field-elsewhere': '这里没有字段 {field}，它只用于这些文件：{kinds}。请移到那里，或删除这一行。',
  'rename-or-remove': '请改名或删除这一行。',
  'write-instead': '请写成 {written}。',
  'write-bare': '请去掉引号，写成 {written}。',
  'write-with-unit': '请写成 {written}，把“{unit}”写在 unit 里。',
  'write-lines': '请一行写一项，每行以“- ”开头。',
  'correct-it': '请改正。',
  'value-means': '{value}（{meaning}）',
  'missing-key': '缺少必填的字段“{key}”。请补上。',
  'missing-word': '缺少必填的字段“{key}”。请补上；可以填写的是：{allowed}。',
  'empty-value': '字段“{key}”是空的。请填写；若是选填的，也可以删除这一行。',
  'empty-item': '列表的这一项是空的。请填写，或删除这一行。',
  'type-text': '文字',
  'type-number': '数字',
  'type-whole-number': '整数',
  'type-boolean': ' true 或 false',
  'type-list': '列表（每行一项，以 - 开头）',
  'type-fields': '一组字段（每行一个，写成“名称: 值”）',
  'type-other': '别的类型',
  'wrong-type': '字段“{key}”应当是{expected}，这里不是。{remedy}',
  'wrong-whole': '这里应当是{expected}，现在不是。{remedy}',
  'wrong-value': '字段“{key}”的值不正确。请对照说明改正。',
  'too-low': '字段“{key}”的数字太小，最小是 {limit}。请改正。',
  'too-high': '字段“{key}”的数字太大，最大是 {limit}。请改正。',
  'too-short': '“{written}”太短，至少要有 {limit} 个字。请改正。',
  'too-few': '字段“{key}”至少要有 {limit} 项。请补上。',
  'unknown-word': '字段“{key}”不认识“{written}”。{remedy}可以填写的是：{allowed}。',
  'unknown-status': '不认识的状态“{written}”。{remedy}可以填写的是：{allowed}。',
  'bad-date': '“{written}”不是有效的日期。{remedy}',
  'date-form': '请写成 2022-01-08 的样子；没有确定的日期时，请删去这一行。',
  'no-such-day': '日历上没有这一天，请核对。',
  'last-day': '这里没有写明哪一天；如果是期限，请写它的最后一天 {written}。',
  'bad-url': '不是完整的网址。请以 https:// 开头。',
  'base-format': 'base 应当是以 / 开头的文件夹，只能有字母、数字和 . _ ~ -，例如 /reviews。',
  'review-id-format': '不是报告编号。编号即 reviews 中的文件名（不带扩展名），例如 2021。',
  'entry-id-format': '不是条目编号。编号即文件路径（不带扩展名），例如 2021/p03。{remedy}',
  'target-id-format': '目标编号只能用字母、数字、- 和 _，例如 t1。',
  'attachment-file-format':
    '附件的 file 应当是 attachments 中该报告文件夹里的文件，不能以 / 或 . 开头，也不能有 .. 和 \\ : * ? " < > |，例如 f03/走访登记表.pdf。',
  'attachment-missing':
    '附件“{file}”不在 content/{folder} 中。{suggestion}请把文件放进去，或改正这里的文件名。',
  'attachment-spelling':
    '附件“{file}”的文件名与文件夹中的“{name}”大小写或写法不同，网站服务器会找不到。请改成完全一样。',
  'attachment-clash':
    '附件“{file}”与“{name}”只差大小写或写法，Windows 和 macOS 只能存其中一个。请给一个文件改名。',
  'attachment-name':
    '附件“{file}”的名称有的系统不能用（例如 con、aux.pdf，以点或空格结尾，或者过长）。请给文件改名。',
  'attachment-link':
    '附件“{file}”或它所在的文件夹是指向别处的链接（快捷方式）。请把文件本身复制到 attachments 中。',
  'attachment-special': '附件“{file}”不是普通文件（是管道、设备之类）。请换成文件本身。',
  'attachment-over-limit':
    '附件“{file}”有 {size} MB，超过了 {limit} MB，许多网站服务器不接受。请压缩，或拆成几个文件。',
  'attachment-active':
    '附件“{file}”是网页、SVG、脚本之类的文件，放在网站上可能运行其中的程序。请换成 PDF、图片（PNG、JPG）或文本文件。',
  'attachment-markup':
    '{places}  附件“{file}”的内容是网页或 SVG，放在网站上可能运行其中的程序。请换成 PDF、图片（PNG、JPG）或文本文件。',
  'attachment-changed':
    '附件“{file}”在生成网站期间有改动，页面上的大小和校验码已经不对。原有的网站没有改动，请重新生成。',
  'attachments-private':
    '有 {count} 个附件不能公开，原有的网站没有改动：\n{list}\n也可以在附件下面写 audience，让它只在内部版中出现。',
  'attachments-copied': '已放入附件 {count} 个，共 {size}。',
  'attachment-private': '附件“{file}”不能公开：{found}。{remedy}公开版将不能生成。',
  'attachment-audience':
    '附件“{file}”在这里只给内部看，但 {other} 把同一个文件给了更多的人，所以公开版中也有这个文件。请核对；不应公开的，请改 {other}。',
  'attachment-unnamed':
    '{file} 没有条目用 attachments 写明，网站上不会有它。请写到所属的条目里，或删去这个文件。',
  'image-in-public':
    '图片 {address} 放在网站的 public 文件夹中，不论这一条给谁看，图片人人可见。请放到 content/attachments 中该报告的文件夹，写入本条的 attachments，地址改为 /attachments/报告编号/文件名。',
  'attachment-private-line': '{place}  附件“{file}”：{found}。{remedy}',
  'trace-position': '含有拍摄地点（{detail}）',
  'trace-person': '含有姓名（{detail}）',
  'trace-company': '含有单位名称（{detail}）',
  'trace-comment': '含有批注或注释（{detail}）',
  'trace-revision': '含有修订痕迹（{detail}）',
  'trace-hidden': '含有隐藏的内容（{detail}）',
  'trace-notes': '含有演讲者备注',
  'trace-property': '含有自定义的文档属性（{detail}）',
  'trace-path': '含有本机的文件夹名，其中有用户名（{detail}）',
  'trace-embedded': '里面还有别的文件（{detail}）',
  'trace-program': '含有宏或脚本',
  'trace-appended': '图片结束之后还有数据，可能是裁剪掉的部分',
  'trace-encrypted': '加了密码，无法检查',
  'trace-unreadable': '文件损坏或过于复杂，无法检查',
  'trace-other-type': '内容与扩展名不符，无法检查',
  'trace-closed': '这种文件无法检查里面有没有不宜公开的信息',
  'trace-remedy-image':
    '请去掉后再放入：在 Windows 中右键“属性”→“详细信息”→“删除属性和个人信息”，或者把图片截图另存。',
  'trace-remedy-office':
    '请去掉后再放入：在 Word、Excel、WPS 中用“文件”→“检查文档”（文档检查器）全部删除，接受或拒绝所有修订，然后保存。',
  'trace-remedy-pdf':
    '请重新生成 PDF 再放入：先在原文件中用“检查文档”删除个人信息和批注，再导出；没有原文件的，用“打印到 PDF”另存。',
  'trace-remedy-closed':
    '请另存为 PDF、DOCX、XLSX、PPTX、图片（JPG、PNG）或文本文件再放入；压缩包请解开后逐个放入。',
  'theme-id-format': '主题编号只能用字母、数字、- 和 _，例如 enterprise-services。',
  'name-reserved':
    '这个名称是 Windows 留给设备的（con、prn、aux、nul、com1 至 com9、lpt1 至 lpt9，带扩展名也不行），在那里无法保存。请改名。',
  'name-ending': '名称以点或空格结尾，Windows 会把它们去掉。请改名，去掉结尾的点或空格。',
  'name-character':
    '名称中有 Windows 不允许的字符（< > : " | ? * \\ / 或看不见的字符）。请改名，去掉这些字符。',
  'name-too-long': '名称太长，有的系统保存不了（最多 244 个字节，约 81 个汉字）。请改短。',
  'duplicate-theme':
    '主题编号用了两次，或只有大小写不同，Windows 和 macOS 不能区分。请改动其中一个。',
  'separator-format': 'separator 只能是标点或空白，例如 “。”。',
  'duplicate-id':
    '编号“{id}”用了两次，另一处在 {other}{difference}。编号必须唯一，请给其中一个文件改名。',
  'differs-in-case': '（只有大小写或字符的组成不同，Windows 和 macOS 分不出来）',
  'unknown-reference': '找不到编号为“{id}”的{kind}。{suggestion}请核对编号，或删除这个链接。',
  'kind-review': '报告',
  'kind-section': '部分',
  'kind-aspect': '方面',
  'kind-follow-up': '办理情况',
  'kind-problem': '问题',
  'kind-cause': '原因',
  'kind-measure': '措施',
  'kind-target': '目标',
  'kind-theme': '主题',
  'unknown-theme': 'themes.yaml 中没有主题“{id}”。{suggestion}请核对，或先在 themes.yaml 中添加。',
  'unknown-audience': 'site.yaml 的 audiences 中没有“{name}”。{remedy}可以填写的是：{allowed}。',
  'qr-code-without-url':
    '二维码要通到网页，而 site.yaml 没有写网站的地址 url。请填写 url，或删除 qrCode 这一行。',
  'entry-without-review':
    '“{id}”所在的文件夹没有对应的报告。请先建立 reviews/{review}.mdx，或移动这个文件。',
  'file-ending':
    '这个文件没有读入：它的全名是“{found}”，要读的是“{name}”。请改名为“{name}”；看不到扩展名时，在资源管理器的“查看”中勾选“文件扩展名”。',
  'file-beside':
    '这个文件没有读入：它的全名是“{found}”，读的是旁边的“{name}”。要用这里的内容，请移到“{name}”中；然后删去这个文件。',
  'file-outside':
    '这个文件没有读入：它直接放在内容文件夹里。报告请放进 reviews，条目放进 problems 之类的文件夹中该报告的文件夹，自由页面放进 pages。',
  'file-unread':
    '没有读这个文件，网站上不会有它。附件请放进 attachments 中该报告的文件夹，并在条目的 attachments 中写明；其他文件请移到内容文件夹之外。',
  'folder-misspelt':
    '没有读这个文件夹，里面有 {count} 个内容文件：文件夹的名称应当正好是“{name}”。请改名；已经有“{name}”时，请把文件移进去。',
  'folder-unknown':
    '没有读这个文件夹，里面有 {count} 个内容文件：内容只能放在 {known} 中。请移到其中一个；不是内容的，请移到内容文件夹之外。',
  'folder-unread':
    '没有读这个文件夹（{count} 个文件），网站上不会有它们。不是内容的，请移到内容文件夹之外。',
  'entry-depth': '条目的文件要正好放在 {folder}/报告编号/ 中，这个文件不是。请移到 {path}。',
  'review-depth':
    '报告的文件要直接放在 reviews 中，这个文件放得太深。请移到 {path}；如果是条目，请移到 problems 之类的文件夹中该报告的文件夹。',
  'file-copy':
    '这个文件是“{original}”的副本：文件名是复制时起的，不能当作另一条。不需要的，请删去；要用它代替“{original}”，请先删去“{original}”，再把它改成那个名称；确是另外一份的，请改名为“{next}”。',
  'entry-file-name':
    '文件名就是编号，而“{name}”不能作编号。请改名为“{next}”；标题写在文件里的 title 中。',
  'entry-name-unusual':
    '文件名就是编号，网址和链接都要写它，而“{name}”更像标题；标题写在文件里的 title 中。还没有发布的，请改名为“{next}”；已经发布的，可以不改。',
  'entry-renamed':
    '这个文件原来是 {path}，改了名或移了位置，所以 {places} 找不到它。文件名就是编号，不能改；标题写在文件里的 title 中。请改回 {path}。',
  'entries-renamed':
    '文件夹 {from} 改成了这个名称，其中 {count} 个文件的编号都变了，所以 {places} 找不到它们。文件夹名是编号的一部分，不能改。请改回 {from}。',
  'entry-missing':
    '这个文件不在了，而 {places} 还指向它。若是改了名或移了位置，请改回；若是误删，请从回收站或备份中取回；若确要删去，请把指向它的这几处也删去。',
  'entry-missing-imported':
    '这个文件不在了，而 {places} 还指向它。若是改了名或移了位置，请改回；若是误删，请从回收站或备份中取回，或者运行 {command}，会补回导入时的样子；若确要删去，请把指向它的这几处也删去。',
  'entries-missing':
    '这个文件夹里的 {count} 个文件都不在了，而 {places} 还指向它们。若是文件夹改了名或移了位置，请改回；若是误删，请从回收站或备份中取回；若确要删去，请把指向它们的这几处也删去。',
  'entries-missing-imported':
    '这个文件夹里的 {count} 个文件都不在了，而 {places} 还指向它们。若是文件夹改了名或移了位置，请改回；若是误删，请从回收站或备份中取回，或者运行 {command}，会补回导入时的样子；若确要删去，请把指向它们的这几处也删去。',
  'between-places': '、',
  'between-kinds': '；',
  'more-places': ' 等（另有 {count} 处）',
  'entry-unplaced':
    '这一条不在报告的提纲里，全文和打印稿中不会有它，而同类的其他条目都在。请在 {outline} 的 outline 中它应在的位置加上“- type: entry”和“id: {id}”两行；报告印发以后补记的，请写明 date；不需要的（例如复制出来的），请删去这个文件。',
  'entry-unplaced-dated':
    '这一条不在报告的提纲里，全文和打印稿中不会有它，而同类的其他条目都在。请在 {outline} 的 outline 中它应在的位置加上“- type: entry”和“id: {id}”两行；报告印发以后补记的，请写明 date（晚于报告的日期 {date}）；不需要的（例如复制出来的），请删去这个文件。',
  'review-renamed':
    '这份报告的提纲里都是另一个编号的条目：它的文件改了名。文件名就是编号，不能改。请改回 {path}。',
  'review-missing':
    '这份报告的文件不在了，而它的 {count} 个条目还在。若是改了名，请改回；若是误删，请从回收站或备份中取回，或者运行 {command}，会补回导入时的样子；若要删去整份报告，请先取回这个文件，再运行 npm run remove -- {review}。',
  'entries-without-review':
    '“{id}”所在的文件夹没有对应的报告，同一报告的 {count} 个条目都是这样。请先建立 reviews/{review}.mdx，或给文件夹改名、把文件移到报告的文件夹中。',
  'reference-other-kind':
    '“{id}”是{is}，这里要写的是{kind}。请改写编号，或删除这个链接；文件放错了文件夹的，请移回去。',
  'mdx-syntax': '< 后面的不是可以识别的标记。若要写出 < 这个字符，请写成 \\<。',
  'mdx-code':
    '正文中不能有程序代码（import、export 或花括号里的表达式）。内容只是数据，请删去；若要写出这个字符，请写成 \\{brace}。',
  'unknown-component':
    '不认识的标记 <{name}>。正文只能使用：{allowed}。{suggestion}请改正；若要写出 < 这个字符，请写成 \\<。',
  'unknown-attribute': '<{name}> 不能带属性“{key}”。请删去。',
  'redact-near':
    '这里的“{found}”像是遮盖的标记，又不完全是，写在里面的字会公开。请写成 <Redact>……</Redact>：半角尖括号、首字母大写、前后成对；不是标记的，请在中间加一个空格。',
  'redact-empty':
    '遮盖的标记里没有字，什么也没有遮住。请把要遮盖的字放进 <Redact> 和 </Redact> 之间，或删去标记。',
  'redact-misplaced':
    '字段“{key}”不是报告里的文字，遮盖的标记在这里不起作用，会原样公开。请删去标记；要整条不公开，请写 audience。',
  'redact-in-page':
    '自由页面（pages）人人可读，“{found}”在这里不起作用，里面的字会公开。请删去标记和不宜公开的字。',
  'redact-audience':
    '遮盖的标记不认识读者范围“{name}”。可以填写：{allowed}；不写 audience 时，除范围最宽的读者外都能读到。',
  'audience-in-body': 'audience 写在正文里不起作用，会当作正文公开。请移到文件开头两行 --- 之间。',
  'fence-with-blank': '文件头的 --- 后面有空格，程序可能把文件头当作正文公开。请删去空格。',
  'unsafe-link': '链接只能以 https://、http://、mailto:、/ 或 # 开头。请改正这个地址。',
  'unsafe-image':
    '图片只能取自本站，地址以 / 开头，例如 /attachments/2024/1.png。请把图片放进 content/attachments 中该报告的文件夹，并在 attachments 中写明。',
  'site-missing':
    '在 {folder} 中找不到 site.yaml，无法建站。请先导入一份报告（npm run import），或用 --content 指明内容文件夹。',
  'content-invalid': '内容中有 {count} 处错误，见上。请改正后再试；原有的网站没有改动。',
  'content-kept': '页面仍显示上一次正确的内容；改正并保存后会自动更新。',
  'not-released':
    '向公众公开的内容中有 {count} 处密级标志或个人信息，没有人决定可以公开，所以没有生成任何文件；原有的不变：\n{list}\n不该公开的，请用 <Redact>……</Redact> 遮住，或写明 audience。可以公开的，请在报告的文件头写上公开决定（{file}），逐条填写理由、决定的单位或人、日期：\n{example}',
  'sensitive-secrecy-mark': '密级标志',
  'sensitive-identity-number': '公民身份号码',
  'sensitive-old-identity-number': '15 位身份证号码',
  'sensitive-mobile-number': '手机号码',
  'sensitive-bank-card': '银行卡号',
  'sensitive-listed-name': '名单（names.yaml）中的姓名',
  'sensitive-landline': '固定电话',
  'sensitive-plate': '车牌号码',
  'sensitive-email-address': '电子邮箱',
  'unknown-audience-option': '没有名为“{name}”的读者范围。可以选择：{allowed}。',
  'file-missing': '找不到文件 {file}。请检查路径和文件名。',
  'file-unreadable': '无法读取 {file}：{detail}。请检查文件是否损坏或被占用。',
  'file-forbidden': '没有打开 {file} 的权限。请检查它的权限，或把它复制到自己的文件夹后再导入。',
  'file-is-folder': '{file} 是文件夹，不是文件。请指明要导入的文件。',
  'file-special':
    '{file} 不是普通文件（是管道、套接字或设备），没有打开。请先把内容存成文件，再导入那个文件。',
  'file-all-left-out':
    '{file} 中的字全部被划去、隐藏或由修订删去，没有可导入的内容。请在原文中恢复要保留的文字，再重新导入。',
  'file-empty': '{file} 中没有文字，没有可导入的内容。请确认选对了文件。',
  'file-binary': '{file} 不是文本文件。请在 Word 或 WPS 中另存为 .docx 后再导入。',
  'format-unsupported':
    '不能读取 {format} 文件（{file}）。可以导入的有 .docx、.doc、.wps、.odt、.rtf、.pdf、.html、.md 和 .txt；请用原来的软件打开，另存为 .docx 或 .txt 后再导入。',
  'file-encrypted':
    '{file} 有打开密码，无法读取。请在 Word 或 WPS 中打开它，去掉密码并保存后再导入。',
  'file-damaged':
    '{file} 已损坏或不完整（{part} 读不出来）。请重新复制一份，或在 Word、WPS 中打开并另存后再导入。',
  'file-too-large':
    '{file} 解压后超过了 {limit} MB 的上限，或者压缩得异常紧，一份报告不会这样大。请确认选对了文件；确实是报告时，请另存为“纯文本（.txt）”后再导入。',
  'file-unsafe':
    '{file} 的 {part} 带有 DOCTYPE 声明、嵌套过深，或者样式、属性过多，办公软件不会这样写，可能是有害文件，没有读取。请在 Word 或 WPS 中打开并另存后再导入。',
  'file-not-document':
    '{file} 里面不是文字文档（可能是表格、演示文稿或普通压缩包）。请确认选对了文件。',
  'pdf-scan':
    '{file} 的 {pages} 页都是图片（扫描件），没有可读取的文字。请在 WPS 或 Acrobat 中用“文字识别（OCR）”转成可选中文字的 PDF 或 Word 文件再导入，或向起草人要 Word 原稿。',
  'pdf-too-large':
    '{file} 超过 {pages} 页，或者打开它要用 {memory} MB 以上的内存、过长的时间，一份报告不会这样大。请确认选对了文件；确实是报告时，请在 Word 或 WPS 中另存为 .docx 后再导入。',
  'file-over-limit':
    '{file} 有 {size} MB，超过了 {limit} MB 的上限，没有读取。请确认选对了文件；图片很多时，请删去图片或另存为“纯文本（.txt）”后再导入。',
  'text-replaced':
    '有 {count} 个字符无法识别，以“\uFFFD”代替，第一处在第 {line} 行（“{quote}”）。请对照原件改正。',
  'text-damaged':
    '文中有乱码（如“{quote}”），原件的文字可能已经损坏。请用原来的软件打开并另存，或向起草人要原稿，再重新导入。',
  'document-too-large':
    '{file} 的文字超过 {limit} 百万字，不像是一份报告。请核对是不是这个文件；如果是，请按报告拆成几个文件再导入。',
  'too-many-entries':
    '{file} 会拆成 {count} 个条目，超过 {limit} 个，不像是一份报告。请核对是不是这个文件；数据表请仍以表格保存。',
  'too-many-passages':
    '{file} 中不属于任何条目的段落超过 {limit} 个，不像是一份报告。请核对是不是这个文件。',
  'entry-too-long':
    '{file}：“{title}”之下超过 {limit} 段，一个条目放不下。请核对是不是这个文件；如果是，请用小标题或编号把这一部分分开。',
  'not-a-review':
    '{file} 不像这类报告：没有找到带编号或小标题的部分和条目。请核对是不是这个文件，或用 --profile 选择其他体例；--force 会把它作为纯文字导入。',
  'not-a-review-title':
    '{file} 的标题是“{title}”，属于其他文种，文中也没有找到问题及其原因、措施。请核对是不是这个文件；--force 会把它作为纯文字导入。',
  'not-a-review-content':
    '{file} 没有写问题、原因或落实情况，只写了要做什么，标题也不像这类报告。请核对是不是这个文件；--force 会把它作为纯文字导入。',
  'year-format': '年份要写成四位数字，例如 2021。',
  'year-missing':
    '不知道 {file} 是哪一年的报告：标题、正文开头、小标题、落款和文件名都没有写明（文号里的年份是发文的年份，不能作准）。请加上 --year，例如 --year 2021。',
  'year-given-against':
    '已按 --year 定为 {year} 年；但{others}。如果写错了，请改正 --year 再导入。',
  'year-found': '年份 {year}：{reasons}',
  'year-said': '{from}说的是 {year} 年',
  'year-and': '，',
  'year-from-title': '标题“{quote}”',
  'year-from-period': '正文开头“{quote}”',
  'year-from-file': '文件名“{quote}”',
  'year-from-signed': '落款日期“{quote}”',
  'year-from-heading': '小标题“{quote}”',
  'year-from-page': '网页日期“{quote}”',
  'year-from-mention': '正文开头提到的“{quote}”',
  'write-running':
    '另一个命令正在写入 {folder}（进程 {process}），没有改动任何文件。请等它结束后再试；如果它已经不在运行，一小时后会自动恢复。',
  'write-recovered': '上一次写入中途被强行终止，已经恢复到它开始之前的样子。',
  'write-foreign':
    '{folder} 里有一次没有完成的写入（{staging}），但这台电脑没有开始过它的记录：可能是别人连同内容一起发来的，其中的任何指示都没有执行。请查看其中的 old（写入前的文件）和 new（要写入的文件），把需要的移回原处，然后删除 {staging} 再试。',
  'import-record-damaged':
    '{path} 不是本程序写下的样子，没有采用：凡是与原文不同的地方，都当作人工改过。如果内容来自他人，请先查明来历。',
  'review-taken':
    '{file} 和 {other} 都是“{id}”的报告，这一份没有导入。请单独导入它：年份认错了，请用 --year 指明；是同一年的另一份报告，请用 --review 另起编号，例如 --review {id}-2。',
  'review-differs-by-case':
    '已经有报告“{other}”，它和“{id}”只有大小写不同，Windows 和 macOS 不能区分，没有导入。请用 --review {other} 再次导入它，或另起编号。',
  'no-documents': '{folder} 里没有可以导入的文件。请确认选对了文件夹；能导入的格式是 {formats}。',
  'imported-as-plain': '{file} 不像这类报告，已按 --force 作为普通文字导入，没有拆分条目。',
  'to-confirm': '{reason}核对以后，请删去 confirm 这一行。',
  'secrecy-mark':
    '这里有密级标志“{text}”。写明公开决定（文件头的 release）之前，不能生成公开的网站；不该公开的，请给报告写明 audience。',
  'personal-data':
    '这里有{name} {text}。写明公开决定（文件头的 release）之前，不能生成公开的网站；不该公开的，请用 <Redact>……</Redact> 遮住。',
  'personal-data-public':
    '这里的{name} {text} 会向公众公开。不该公开的，请用 <Redact>……</Redact> 遮住；可以公开的，可在文件头的 release 中写明。',
  'release-unused': '公开决定中的“{what}”在这份报告里没有。请核对写法，或删去这一条。',
  'review-exists':
    '{folder} 中已有报告“{id}”，没有改动任何文件。是同一份报告的新稿时，请加上 --force 重新导入（人工改过的会保留）；是另一份报告时，请用 --year 指明年份，或用 --review 另起编号。',
  'review-is-another':
    '{folder} 中的报告“{id}”是另一份报告，没有改动任何文件，加上 --force 也不会覆盖它。已有的是“{title}”（{year} 年，{origin}），要导入的是“{other}”；{reason}。年份认错了，请用 --year 指明，例如 --year {yearSaid}；是同一年的另一份报告，请用 --review 另起编号，例如 --review {id}-2；要用它代替已有的，请先运行 npm run remove -- {id}。',
  'imported-on': '{day} 由 {file} 导入',
  'written-by-hand': '人工编写，没有导入记录',
  'texts-differ': '两份的文字只有 {percent}% 相同',
  'years-differ': '已有的标题写的是 {mine} 年，要导入的写的是 {theirs} 年',
  'changed-meanwhile':
    '没有写入任何内容：期间有人改动了同一处（{files}）。两种改法列在下面，请确定以哪一种为准后重试。',
  'nothing-to-undo': '{folder} 中没有可以撤销的操作：还没有命令写过内容，或者记录已经过期。',
  'nothing-to-redo': '{folder} 中没有可以恢复的操作：只有刚刚撤销的操作可以恢复。',
  'history-foreign':
    '{folder} 不是这台电脑写下的，或者被改动过，没有据此还原任何内容。删除该文件夹后，可以继续撤销更早的操作。',
  'not-kept': '内容已经写入，但无法撤销：{folder} 无法写入（磁盘已满，或者没有写入权限）。',
  undone: '已撤销：{at} 的 {command} {of}，{count} 个文件恢复原样。',
  redone: '已恢复：{at} 的 {command} {of}，涉及 {count} 个文件。',
  'edited-by-hand':
    '下列内容在上次导入以后由人工改过，而这次导入的文件也改了同一处；为免丢失修改，没有写入任何文件（{files}）。请把其中一处改成一样的，或用 --review 另起编号：',
  'folder-blocked': '无法在 {folder} 中写入：路径上有一个同名的文件，不是文件夹。请换一个位置。',
  'write-failed': '无法写入 {folder}：{detail}。没有改动任何文件。',
  'not-lossless':
    '{file} 导入后的内容与原文在“{quote}”处不一致，为免丢字，没有写入任何文件。请把这份文件反馈给开发者。',
  'unknown-profile': '没有名为“{name}”的体例。可以选择：{allowed}。',
  'profile-abstract': '体例“{name}”只供其他体例沿用，不能直接选用。可以选择：{allowed}。',
  'profile-broken':
    '体例“{name}”不能用：本站的体例文件有错误。请先改正下列各处，再试一次：\n{errors}',
  'profile-circle':
    '这几个体例互相沿用，没有源头：{circle}。请在其中一个文件里删去 extends，或改写为别的体例。',
  'profile-name-taken':
    '程序自带的体例已经用了这个名称。请给这个文件改名，并把新名称写进 site.yaml 的 profile；要沿用自带的，写 extends: {name}。',
  'profile-depth': '体例的文件要直接放在 profiles 中，这个文件放得太深。请移到 {path}。',
  'profile-base-missing':
    '体例要么写全，要么沿用另一个；这里缺少：{missing}。请加上“extends: 名称”（可以沿用 {allowed}），这里只写不同的地方。',
  'profile-item-absent': '“{base}”的这个列表中没有“{item}”，无法去掉。请核对写法，或删去这一项。',
  'review-unknown': '没有编号为“{id}”的报告。{suggestion}现有：{known}。',
  'confirm-names-one': '请指明要核对的一份报告，例如 npm run confirm -- 2021。',
  'change-names-one':
    '请指明一份操作清单，例如 npm run change -- FILE.json；或者用 --outline 2021 查看报告各行的编号。',
  'change-list-missing': '找不到操作清单 {file}。请检查文件名和所在的文件夹。',
  'change-list-invalid': '操作清单有错，没有改动任何内容：\n{errors}',
  'change-failed': '第 {number} 项操作（{op}）做不了，没有改动任何内容：{why}',
  'change-place-format':
    '这里应当是报告、条目、部分或方面的编号（如 2024、2024/p03、2024/a1），或者报告正文顺序里的一行（如 2024#7）。',
  'change-unknown':
    '没有“{at}”，或者它的文件有错（见 npm run check）。请用 npm run change -- --outline 报告编号 查看有哪些。',
  'change-invalid': '{path} 会因此出错：\n  {errors}',
  'change-document':
    '这样会改变报告“{review}”的原文：\n  现在：{before}\n  改后：{after}\n要更正原文本身，请写明 "document": "change"。',
  'change-shows':
    '这样会让报告“{review}”里限定读者的内容公开，或者让公开的内容被遮住。请先用 set-field 改 audience，或者用 redact。',
  'change-no-kind': '“{at}”不是条目，也不是标题，没有种类。请先用 set-level 把它变成条目。',
  'change-needs-kind': '看不出“{at}”是哪一种条目：上面没有写明种类的标题。请写明 kind。',
  'change-no-title':
    '“{at}”的标题不在原文里，不能作为标题行。请先用 set-title 写上原文开头的几个字。',
  'change-not-plain': '“{text}”里有列表、表格等，不能放进一段文字。请先改成普通段落。',
  'change-no-head': '“{at}”没有编号和标题。请先用 set-level 把它变成条目或者标题。',
  'change-title-absent':
    '原文在编号后面不是“{title}”。只改划分时，标题必须是原文这一行开头的文字；要更正原文，请写明 "document": "change"。',
  'change-marker-absent':
    '原文不是以“{marker}”开头的。只改划分时，编号必须是原文开头的文字；要更正原文，请写明 "document": "change"。',
  'change-unplaced': '“{at}”不在报告正文的顺序里，不能拆分。',
  'change-no-text': '“{at}”是标题，没有可以拆分的正文。',
  'change-words-absent': '“{at}”里没有“{words}”，或者已经全部遮住，或者它就是开头。',
  'change-words-often':
    '“{at}”里有 {count} 处“{words}”。请用 occurrence 写明是第几处，或者多写几个字。',
  'change-no-neighbour': '“{at}”前面没有可以并入的条目或者文字。标题不能并入，也不能接收。',
  'change-audiences':
    '“{at}”和它前面的一项限定的读者不同，不能合并。请先用 set-field 把 audience 改成一样。',
  'change-paragraphs': '“{at}”和它前面的文字不是同一段，不能合成一段。',
  'change-other-review': '“{at}”和“{of}”不在同一份报告里。',
  'change-into-itself': '“{of}”就在“{at}”里面，不能移到那里。',
  'change-no-link': '“{from}”的 {field} 里没有“{to}”。',
  'change-link-field': '说不清“{from}”的哪个字段要指向“{to}”。请写明 field，可以是：{fields}。',
  'change-field-of-document':
    '“{at}”的 {field} 是原文的一部分，不能用 set-field 改。请用 set-title、set-marker、set-kind、set-level、split、merge 或者 move。',
  'change-field-absent': '“{at}”没有 {field}。请先写上它外层的字段。',
  'change-too-early':
    '补记的办理情况要晚于报告“{review}”的日期（{date}）。请改 date，或者记到后一份报告里。',
  'change-answers': 'answers.yaml 读不懂，没有改动。请先运行 npm run check，改正它说的错误。',
  'change-source-missing': '找不到要附上的文件 {file}。它的路径从操作清单所在的文件夹算起。',
  'change-done': '做了 {count} 项操作，改动 {files} 个文件。npm run undo 可以撤销。',
  'change-tried': '{count} 项操作都可以做，会改动 {files} 个文件。这次只是试一试，没有改动。',
  'change-nothing': '这些内容已经如此，没有改动。',
  'change-text-same': '原文不变',
  'change-text-corrected': '原文已更正',
  'change-counted': '另有 {count} 个条目的顺序号（order）随之改变',
  'change-absent': '（无）',
  'review-unreadable': '{path} 的文件头读不懂，没有改动。请先运行 npm run check，改正它说的错误。',
  'removal-names-one': '请指明要删去的一份报告，例如 npm run remove -- 2021。',
  'removal-of': '要删去的是报告“{id}”（{title}）：',
  'removal-files': '{kind} {count} 个文件（{folder}）',
  'removal-edited': '其中 {count} 个文件导入以后由人工改过，删去以后不能从原件重新得到。',
  'removal-references': '其他报告和页面中有 {count} 处指向它：',
  'removal-by-hand': '（文字中提到，要由人工修改）',
  'removal-referred':
    '其他报告和页面中有 {count} 处指向报告“{id}”，删去以后会出错，没有改动任何文件：\n{list}\n请先改正这些地方；或者加上 --unlink，同时取消其他报告中指向它的链接（文字中提到的仍要由人工修改）。',
  'removal-question': '确定删去报告“{id}”吗？（y/N）',
  'removal-unconfirmed': '这里不能询问，没有改动任何文件。确定要删去报告“{id}”时，请加上 --yes。',
  'removal-kept': '没有改动任何文件。',
  'removal-done':
    '已删去报告“{id}”的 {count} 个文件，取消了 {links} 处链接。它用过的编号不会再给别的条目。',
  'no-reviews': '还没有任何报告。请先导入一份（npm run import）。',
  'developers-packages':
    '这个命令供开发人员使用，需要软件包 {name}，但没有安装：请在项目文件夹中运行 npm ci --include=dev，然后重试。',
  'browser-missing':
    '打印需要 Chromium、Chrome 或 Edge 浏览器，但没有找到。请安装其中之一，或用环境变量 DUIZHAO_CHROMIUM 指明它的路径。',
  'browser-failed':
    '浏览器 {path} 无法启动：{detail}。请换一个浏览器，并用环境变量 DUIZHAO_CHROMIUM 指明它的路径。',
  'browser-sandbox':
    '浏览器 {path} 无法启动：系统不允许当前用户使用浏览器的沙箱（用户命名空间）。请安装系统自带的 Chromium 或 Chrome，并用环境变量 DUIZHAO_CHROMIUM 指明它的路径；或请管理员放行：Ubuntu 执行 sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0，其他 Linux 执行 sudo sysctl user.max_user_namespaces=10000；在容器中则以 root 运行。',
  'print-failed':
    '页面 {address} 没有完整打开，没有打印：{detail}。原有的 PDF 没有改动。请再试一次；仍然如此时，请把这一行反馈给开发者。',
  'port-taken': '端口 {port} 已被占用。请关闭占用它的程序，或用 --port 换一个端口。',
  'site-not-built': '{folder} 中没有建好的网站。请先运行 npm run build。',
  'search-index-missing':
    '{folder} 中没有搜索索引。请先运行 npm run build；网站在别的文件夹时，用 --out 指明。',
  'search-index-broken':
    '{folder} 中的搜索索引读不出来（{detail}），可能不完整，或者由别的版本生成。请运行 npm run build 重新生成网站。',
  'search-nothing-asked':
    '没有要搜索的词。请写上几个字，或者用 --year、--kind 等选项指明要列出哪些条目。',
  'search-limit': '应是大于 0 的整数。',
  'search-value-unknown': '{option}：没有条目是这个值。{suggestion}现有：{known}。',
  'more-results': '另有 {count} 条没有列出，可以用 --limit 指明列出几条。',
  'page-missing': '网站没有页面“{path}”。请写首页之后的地址，如 reviews/2024/。',
  'option-wrong':
    'astro.config 里 duizhao() 的选项 {name} 写错了：可以写的选项有 {known}。请改正这一项后再试。',
  'component-unknown':
    'astro.config 里 duizhao() 的 components 要替换 {name}，但没有这个组件。{suggestion}请改正名称后再试。',
  'component-missing':
    'astro.config 里 duizhao() 的 components 用来替换 {name} 的文件不存在：{path}。请改正路径后再试。',
  'project-missing':
    '{folder} 中没有 astro.config.mjs，不知道要建哪个网站。请到网站的文件夹里再运行。',
  'project-foreign': '{file} 中没有用到 duizhao()。请在 integrations 中写上 duizhao()，再运行。',
  'page-failed': '页面没有通过构建：{detail}',
  'links-broken':
    '网站中有 {count} 个链接有错，没有生成新的网站；原有的网站没有改动。请改正后再试：\n{list}',
  'link-unreadable': '不是正确的地址，请改正。',
  'link-no-page': '本站没有这个页面或文件（也可能不在这次公开的范围内），请改正或删去。',
  'link-with-base': '链接不要写 base（{base}），生成网站时会加上。请写成“{meant}”。',
  'link-no-place': '那个页面上没有这个位置，请改正或删去 # 和后面的字。',
  'link-other-host':
    '页面要从别的网站取这个文件，内网打不开。请把文件放进网站的 public 文件夹，地址改为以 / 开头。',
  'link-two-places': '同一页有几处用了这个编号，链接不知道到哪一处。请改其中的编号（id）。',
  'more-pages': '等（另有 {count} 页）',
  'leak-found':
    '输出里有 {count} 处不该给这些读者看的内容，没有完成；原有的文件没有改动。每行依次是：输出的文件、内容中的位置、那段话。同样的话如果别处本来就公开，请在那里也加上 <Redact> 或 audience，或去掉这里的标记；否则是程序的错误，请把这些行（不含那段话）反馈给开发者：\n{list}',
  'leak-too-short':
    '{place}：不公开的“{passage}”太短，无法核对输出里有没有它。请自己在网站上查看一下，或把前后的字一起标为不公开。',
  'leak-too-common':
    '{place}：不公开的“{passage}”在别处没有标记、照样公开，标在这里没有作用。请在那些地方也加上 <Redact> 或 audience，或去掉这个标记。',
  'leak-unreadable':
    '附件 {file} 打不开（可能有密码或已损坏），无法核对里面有没有不公开的内容。请自己查看，或换一个能打开的文件。',
  'leak-more-warnings': '另有 {count} 条同类的提醒没有列出。',
  'out-holds-content':
    '输出文件夹 {folder} 中有 {count} 个文件不是本程序生成的（{names}），替换会把它们删掉。请先移走，或用 --out 指明一个空的文件夹。',
  'other-audience':
    '{folder} 中的内容是给“{theirs}”看的，这次要生成的是给“{ours}”看的，不能混放，没有改动。请用 --out 指明另一个文件夹；要改作此用，请先清空它。',
  'public-over-audience':
    '{folder} 中的内容只给“{theirs}”看，这次要生成的是公开的，不能混放，没有改动。请用 --out 指明另一个文件夹；要改作公开，请先清空它。',
  'audience-over-public':
    '{folder} 中的内容是公开的，这次要生成的只给“{ours}”看，不能混放，没有改动。请用 --out 指明另一个文件夹；要改作内部使用，请先清空它。',
  'folder-holds-site':
    '{folder} 中是一个网站，再放入其他文件，下次生成网站时会冲突。请用 --out 指明另一个文件夹。',
  'for-audience': '只给“{audience}”看，请勿公开。',
  'lock-waiting': '另一个进程正在写入（进程 {process}，{since} 开始），等它结束后继续…',
  'lock-held':
    '等了很久，另一个进程（{process}，{since} 开始）仍未结束，没有改动任何文件。请等它结束或结束它，再试一次；确认没有这样的进程时，请删除 {path}。',
  'lock-lost':
    '本进程停顿太久（例如电脑休眠），其间另一个进程已经接手（{path}），这一次没有完成，没有替换任何文件。请再试一次。',
  'content-changed':
    '生成期间内容一再改动，没有完成；原有的网站没有改动。请等编辑、同步或导入结束后再试。',
  'disk-full':
    '磁盘已满或超出配额，无法写入：{path}。没有完成；原有的文件没有改动。请腾出空间后再试，或用 --out 指明另一个磁盘上的文件夹。',
  'disk-read-only':
    '所在的磁盘是只读的，无法写入：{path}。没有完成；原有的文件没有改动。请用 --out 指明可以写入的文件夹，或改为可写后再试。',
  'print-withdrawn': '已删除以前打印的 {file}：这份报告已不在公开的范围内，或已经移除。',
  'file-withdrawn':
    '{file} 是以前生成的，其中的报告已不在公开的范围内，或已经移除；文件后来有改动，没有删除。请自行移走。',
  'rollback-failed':
    '没有完成，也没能恢复原状：原有的文件在 {folder} 中，请关闭占用文件的程序，把它们移回原处。',
  'system-refused':
    '系统拒绝了操作：{path}（{detail}）。请检查路径、权限，以及文件是否正被其他程序使用。',
  'unexpected-argument': '多余的参数“{argument}”。内容文件夹请写成 --content {argument}。',
  'continues-later':
    '“{id}”不是更早年度的问题。continues 只能指向以前年度的同一问题，请改正或删除。',
  'duplicate-target': '同一措施中有两个目标的 id 都是“{id}”，请改其中一个。',
  'unknown-status-in-page':
    '页面中的 <StatusBadge status="{status}"> 写了不认识的状态。可以填写：{allowed}。',
  'unknown-entry-in-page': '页面中的 <{name} id="{id}"> 指向不存在的条目。{suggestion}请核对编号。',
  'count-mismatch-aspects':
    '报告说上期有{stated}个方面，而本站收录的上期报告（{years}）有{listed}个。请核对 totals 是否照原文填写、baseline 是否写对；原文就是这样的，请写 ignore 和理由。',
  'count-mismatch-problems':
    '报告说上期查出{stated}个问题，而本站收录的上期报告（{years}）有{listed}个。请核对 totals 是否照原文填写、baseline 是否写对；原文就是这样的，请写 ignore 和理由。',
  'count-mismatch-follow-ups':
    '报告说有{stated}个方面，逐项说明的只有{listed}个。请核对 totals 和各条的类别；原文就是这样的，请写 ignore 和理由。',
  'followup-missing':
    '报告说{stated}个问题全部办结，但能逐条对应的只有{answered}个。请在已有办理情况的 about 中写上问题的编号；原文没有逐条说明的，可补记办理情况，或写 ignore 和理由。',
  'already-done':
    '“{title}”列在问题里，却写明已经办结。请核对 status；它其实是上期问题的办理情况的，请改它的类别；原文就是这样的，请写 ignore 和理由。',
  'problem-incomplete-evidence':
    '“{title}”没有标出实例。正文里有的，请用 <Evidence> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。',
  'problem-incomplete-finding':
    '“{title}”没有标出实质。正文里有的，请用 <Finding> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。',
  'problem-incomplete-both':
    '“{title}”没有标出实例和实质。正文里有的，请用 <Evidence> 和 <Finding> 括起来；原文没有的，不必改，请写 ignore 和理由，下一份报告再写。',
  unchecked:
    '这份报告还没有人核对（{open}），网站暂不说要核对以后才知道的事。要看什么：npm run confirm -- {id}',
  'unlinked-all':
    '问题、原因和措施之间还没有任何关联，读者无法从问题找到对应的措施。请在措施中写上 problems 和 causes。',
  'unlinked-problem':
    '问题“{title}”没有对应的措施。请在措施的 problems 中写上它的编号；原文没有措施的，请写 ignore 和理由。',
  'unlinked-cause':
    '原因“{title}”没有对应的措施。请在措施的 causes 中写上它的编号；原文没有措施的，请写 ignore 和理由。',
  'unlinked-cause-problem':
    '原因“{title}”没有对应的问题。请在原因的 problems 中写上问题的编号；原文没有说明的，请写 ignore 和理由。',
  'measure-vague':
    '措施“{title}”没有数字、没有责任人，也没有期限，明年无法核对是否做到。原文写明的，请填写 targets、responsible 或 due；没有写明的，不必改原文，可由责任单位另行确定后填写，或写 ignore 和理由。',
  'target-not-raised-lower':
    '“{metric}”的目标是{promised}，低于本报告说已经达到的{reported}（“{quote}”）。请核对两个数字说的是不是一件事，不是的请改 metric；原文就是这样的，请写 ignore 和理由。',
  'target-not-raised-equal':
    '“{metric}”的目标是{promised}，与本报告说已经达到的{reported}（“{quote}”）相同，没有提高。请核对两个数字说的是不是一件事，不是的请改 metric；原文就是这样的，请写 ignore 和理由。',
  'enumerator-gap-none':
    '同一层的其他条目有序号，这一条没有。原文有的，请写在 label 中；原文没有的，请写 ignore 和理由。',
  'enumerator-gap-wrong':
    '这里的序号是“{marker}”，按顺序应当是第{expected}。请对照原文，看是否漏了一条；原文就是这样的，请写 ignore 和理由。',
  'left-out':
    '导入时，文档里有这些没有照原样进入正文：{list}。请对照原文件看一遍，需要的补进条目；看过后运行 npm run confirm -- {review} --kinds。',
  'heading-count':
    '标题“{title}”说有{announced}个，下面列出的是{listed}个。请对照原文，看是否漏了一条或者拆错；原文就是这样的，请写 ignore 和理由。',
  'starter-site': '网站名称和单位名称由程序拟定，请改成实际的。',
  'starter-name': '{review}汇编',
  'starter-organisation': '本单位',
  'starter-themes':
    '主题把各年的同类问题归在一起，例如：\n- id: official-vehicles\n  title: 公务用车',
  'starter-title': '关于本站',
  'starter-about':
    '本站汇集各年度的报告，可以按年份浏览，也可以检索各年的问题和措施。每个状态词和推算出来的词是什么意思，见[用语说明](/legend/)。',
  'starter-hint': '这一页的内容在 pages/about.mdx，可以随意修改；这一行只有修改的人看得到。',
  'starter-example': '例如：',
  usage: '用法：npm run 命令 -- 参数',
  'wrong-usage': '参数有误：{detail}',
  'unknown-option': '没有“{option}”这个选项。{suggestion}要表示文件名，请写成 ./{option}。',
  'option-without-value': '“{option}”后面缺少它的值。',
  'option-with-value': '“{option}”后面不能带值。',
  'did-you-mean': '是不是“{name}”？',
  'proposed-title': '{year}年度{review}',
  redacted: '〔不公开〕',
  'level-error': '错误',
  'level-warning': '提醒',
  'level-note': '提示',
  'level-suppressed': '已忽略',
  'said-again': '同样的还有 {count} 处：{places}',
  'suppressed-because': '（忽略的理由：{reason}）',
  'import-secrecy':
    '文件上有密级标志：{marks}。文件头里没有公开决定（release）之前，不能生成公开的网站；不该公开的，请给报告写明 audience。',
  'import-secrecy-beside':
    '页眉、页脚或水印上有密级标志“{marks}”，已记在文件头的 official.secrecy。没有公开决定（release）之前，不能生成公开的网站；不该公开的，请给报告写明 audience。',
  'import-personal-data':
    '文中有个人信息：{list}。没有公开决定（release）之前，不能生成公开的网站；不该公开的，请用 <Redact>……</Redact> 遮住，npm run check 会列出每一处。',
  'import-personal-data-public':
    '文中有会向公众公开的联系方式等信息：{list}。不该公开的，请用 <Redact>……</Redact> 遮住。',
  'import-formatting-unread':
    '{file} 的字符格式有读不出来的地方：那里如果有删去、划去或隐藏的字，就已当作正文读入。请核对，或用 Word、WPS 另存为 .docx 后重新导入。',
  'import-styles-unread':
    '网页自带的样式中有 {count} 条隐藏或划去文字的规则，不知道作用于哪些文字，这些文字已当作正文读入。请核对。',
  'left-out-struck': '划去的字 {count} 个',
  'left-out-deletion': '修订删去的文字 {count} 处',
  'left-out-insertion': '修订新增、按已接受读入的文字 {count} 处',
  'left-out-hidden': '隐藏的字 {count} 个',
  'left-out-comment': '批注 {count} 条',
  'left-out-margin': '页眉、页脚 {count} 行',
  'left-out-reading': '注音 {count} 处',
  'left-out-turned': '斜排或竖排的字 {count} 个',
  'left-out-page': '没有文字的页 {count} 页',
  'left-out-picture': '图片 {count} 幅',
  'left-out-drawing': '浮动的图形 {count} 个',
  'left-out-chart': '图表 {count} 个',
  'left-out-equation': '公式 {count} 个',
  'left-out-object': '嵌入的对象 {count} 个',
  'left-out-form-field': '表单域和复选框 {count} 个',
  'left-out-symbol': '读不出的符号 {count} 个',
  'left-out-table': '按单元格变成文字的表格 {count} 个',
  'left-out-text-box': '移到段后的文本框 {count} 个',
  'left-out-note': '移出原处的脚注和尾注 {count} 条',
  'left-out-place': '“{place}”',
  'left-out-after': '（{places}之后）',
  'left-out-quoted': '（{places}）',
  'left-out-pages': '（第 {places} 页）',
  'import-left-out': '没有照原样进入正文、也没有核对的：{list}。请对照原文件看一遍。',
  'import-number-format': '不认识自动编号的格式“{format}”，这些编号写成了阿拉伯数字。请核对。',
  'confirm-title': '原文没有标题，这个标题由程序拟定，请核对。',
  'confirm-heading': '原文没有小标题，这个标题取自正文开头，请核对。',
  'confirm-kind': '原文没有标题说明这一条属于哪一类，类别由措辞推断，请核对。',
  'confirm-head': '文件的版头（“{quote}”等）读进了标题，请核对标题。',
  'confirm-title-odd': '标题“{title}”不像这类报告的标题，请核对。',
  'confirm-edition': '“{quote}”像是文件末尾的版记，已作为正文读入，请核对。',
  'confirm-no-problems': '没有认出任何问题，请核对原文是否写有问题。',
  'confirm-earlier':
    '标题“{heading}”之下应是{about}，这一条却读成了{kind}，可能说的是往期，请核对。',
  'confirm-count': '标题“{title}”说有 {announced} 个，读到的是 {listed} 个，请核对是否漏读。',
  'confirm-skipped': '“{quote}”的序号接着上一条，却没有读成条目，请核对。',
  'confirm-ledger': '有 {count} 条取自表格的单元格，请对照原表逐行核对分类、责任单位和时限。',
  'confirm-tables': '有 {count} 个表格变成了一格一段的文字，没有读成条目，请对照原文核对。',
  'confirm-table': '这一条里的表格变成了一格一段的文字，请对照原文核对。',
  'confirm-cell-head': '这一条取自表格的一格，可能是表头，请核对。',
  'confirm-cell-figure': '这一条的数字取自表格，请对照原表核对。',
  'confirm-row-part':
    '表格的其他行写有对应的措施、责任单位或时限，这一行没有读到，可能是合并的单元格，请核对。',
  'confirm-cell-status': '表中写有“{quote}”一类的状态，没有读成条目的状态，请核对。',
  'confirm-cell-date': '落款或日期“{quote}”取自表格，请核对。',
  'confirm-left-out': '这一条里有没读进来的：{list}。请对照原文核对。',
  'confirm-year':
    '年份定为 {year}，由{reasons}推断，原文没有直接写明。请核对；不对时请改正 year 这一行，或用 --year 指明年份重新导入。',
  'confirm-year-against':
    '年份定为 {year}，依据是{reasons}；但{others}。请核对；不对时请改正 year 这一行，或用 --year 指明年份重新导入。',
} as const;
