import type { Messages } from '../message-types.ts';

/** Messages in English. */
export const messages = {
  'doc-numbers':
    'This file has automatic numbers, which the format .doc does not hold as text: they were not read. Save it as .docx in Word or WPS and import that.',
  'character-without-font':
    'None of the fonts that come with the program has “{character}” ({code}), see {places}. Where the printing computer has none either, its code is printed. Install a font that has it on that computer.',
  'conflict-marks':
    'Two people changed this file at the same time, and the marks of the merge were left in it ({lines}). Above ======= stands what one of them wrote, below it the other: keep what is wanted and delete the rest, with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  'one-line': 'line {first}',
  'several-lines': 'lines {first}–{last}',
  'yaml-syntax':
    'This line cannot be understood. Compare it with other files of the kind: check colons, indentation, quotes and brackets of this line and the one above.',
  'yaml-colon':
    'The colon behind the name of the field is "{colon}", which is another sign. Type a plain colon and a blank: "{name}: ".',
  'yaml-colon-blank':
    'Behind the colon of the field a blank is missing. Write "{name}: ", with a blank.',
  'yaml-colon-inside':
    'The value holds another colon with a blank behind it, which would begin another field. Put the whole value in plain quotes.',
  'yaml-tab':
    'The indentation is made with the Tab key. Replace the tabs at the beginning of every line with blanks, two for each level.',
  'yaml-blank':
    'The indentation is made with wide or other special blanks. Replace them at the beginning of every line with plain blanks, two for each level.',
  'yaml-indent':
    'This line is not indented as it should be. Lines of one group begin in the same column; each level has two blanks more than the one above.',
  'yaml-dash':
    'An item of a list begins with a plain - and one blank. Write "- " before what it says.',
  'yaml-no-field':
    'This line is no "field: value". Add the name of the field, a colon and a blank, or remove the line.',
  'yaml-quote':
    'The quotes are not in pairs: the value begins with {quote}, and none ends it. Add a plain {quote} at its end.',
  'yaml-quote-inside':
    'Words follow behind the quote that ends the value. Remove the quote at its beginning and use “ ” inside, or put the whole value in plain quotes of the other kind.',
  'yaml-quote-lone':
    'The value ends with a quote that nothing begins. Remove it, or add one at the beginning; if the document has it so, write {kept}.',
  'yaml-quotes':
    'The value stands in curly quotes, which the site would show. Remove them and write {bare}; if they belong to the document, add plain single quotes around them and write {kept}.',
  'yaml-twice':
    'The field "{key}" stands here twice, first in line {line}. Keep one of them and remove the other.',
  'yaml-bracket':
    'The brackets are not in pairs: this {bracket} has no {partner}. Add it, or remove this {bracket}.',
  'yaml-comma':
    'Between two items in brackets a comma is missing. Put a plain comma and a blank between them.',
  'yaml-escape':
    'In double quotes \\ has a meaning of its own, and this use of it is not known. Write \\\\, or put the value in single quotes.',
  'yaml-documents':
    'A line of marks such as --- or ... divides the content in two here. Remove that line.',
  'list-marks':
    'Items of a list stand between plain commas with a blank; here are other marks. Write {list}; if it is one item, put it in quotes and write {kept}.',
  'front-matter-missing':
    'The file does not begin with front matter between --- lines. Add it, as in the other files of this folder.',
  'front-matter-open':
    'The front matter does not end: the second line --- is missing. Write --- below the last field, and the text below that.',
  'fence-mistyped':
    'Front matter begins and ends with a line of three plain hyphens --- and nothing else. Write this line as ---.',
  'yaml-alias': 'A value that begins with * is an alias to YAML. Put the whole value in quotes.',
  'not-utf8':
    'The file is not in UTF-8, so its text would be garbled. Open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8).',
  'name-not-utf8':
    'The name of "{path}" is not in UTF-8 (it may come from an archive with names in GBK), so the system cannot open it. Rename it.',
  'link-outside':
    '"{path}" is a link that leads out of the content folder, or nowhere; it was not read. Put the file itself in its place, or remove the link.',
  'link-to-folder':
    '"{path}" is a link to a folder; it was not read, for such links can lead in circles. Put the folder itself in its place, or remove the link.',
  'folder-for-file':
    '"{path}" is a folder where a file is wanted. Rename it, or put a file in its place.',
  'special-file':
    '"{path}" is no ordinary file (it is a pipe, a socket or a device) and was not opened. Put an ordinary file in its place, or remove it.',
  'content-too-large':
    '"{path}" has more than {limit} MB and was not read. No content file is so large: check whether it belongs here.',
  'path-outside':
    '"{path}" is no path below {folder}; nothing was read or written there. Correct the file that names it; where the content was sent to you, find out first where it comes from.',
  'path-through-link':
    '"{path}" is a link, and writing through it would change files elsewhere; nothing was changed. Put the folder itself in its place and try again.',
  unprintable: 'A character stands here that no page can show ({character}). Remove it.',
  'reserved-word':
    'The site\'s program uses "{word}" itself; content cannot hold it. Put a blank into it, which reads the same.',
  'yaml-mark':
    'A value that begins with {mark} means something else to YAML and is not shown as written. Put the whole value in quotes; remove {mark} from the beginning of a line.',
  'too-deep': 'More than {most} levels stand within each other here, which is too deep. Use fewer.',
  'too-many-lines':
    'The text has more than {most} lines, which is too many. Divide it into several entries.',
  'too-many-marks':
    'The text has more than {most} marks (* _ ` [ < {brace}, and - > and others that begin a line), which is too many. Divide it into several entries; write \\ before those that are no marks.',
  'tag-unpaired':
    'A tag has no partner: every opening tag needs a closing tag of its name, as in <Finding>…</Finding>, both within one paragraph or each on a line of its own between blank lines, and none may cross. Add the missing one or remove this one.',
  'image-words':
    'The words of an image (in the square brackets) are plain text, without tags or braces. Remove them; to write these characters, write \\< and \\{brace}.',
  'unknown-key': 'Unknown field "{key}". {remedy}',
  'field-elsewhere':
    'The field {field} is none of this kind of file; these have it: {kinds}. Move it there, or remove the line.',
  'rename-or-remove': 'Rename it or remove the line.',
  'write-instead': 'Write {written}.',
  'write-bare': 'Remove the quotes and write {written}.',
  'write-with-unit': 'Write {written}, and "{unit}" in the field unit.',
  'write-lines': 'Write an item on each line, after "- ".',
  'correct-it': 'Correct it.',
  'value-means': '{value} ({meaning})',
  'missing-key': 'The field "{key}" is missing. Add it.',
  'missing-word': 'The field "{key}" is missing. Add it; known are: {allowed}.',
  'empty-value': 'The field "{key}" is empty. Fill it in, or remove the line if it is optional.',
  'empty-item': 'This item of the list is empty. Fill it in, or remove the line.',
  'type-text': 'text',
  'type-number': 'a number',
  'type-whole-number': 'a whole number',
  'type-boolean': 'true or false',
  'type-list': 'a list (an item on each line, after -)',
  'type-fields': 'a group of fields (one on each line, as "name: value")',
  'type-other': 'of another type',
  'wrong-type': 'The field "{key}" has to be {expected}, and is not. {remedy}',
  'wrong-whole': 'There has to be {expected} here, and is not. {remedy}',
  'wrong-value': 'The field "{key}" has a wrong value. Correct it as the guide says.',
  'too-low': 'The number in the field "{key}" is too low: the lowest is {limit}. Correct it.',
  'too-high': 'The number in the field "{key}" is too high: the highest is {limit}. Correct it.',
  'too-short': '"{written}" is too short: at least {limit} characters are needed. Correct it.',
  'too-few': 'The field "{key}" needs at least {limit} items. Add them.',
  'unknown-word': 'The field "{key}" does not know "{written}". {remedy} Known are: {allowed}.',
  'unknown-status': 'Unknown status "{written}". {remedy} Known are: {allowed}.',
  'bad-date': '"{written}" is not a date. {remedy}',
  'date-form': 'Write it as 2022-01-08; where no day is certain, remove the line.',
  'no-such-day': 'The calendar has no such day: look it up.',
  'last-day': 'It names no day; if it is a time limit, write its last day, {written}.',
  'bad-url': 'This is not a whole address. Begin with https://.',
  'base-format':
    'base is a folder that begins with a slash and holds letters, digits and . _ ~ - only, as in /reviews.',
  'review-id-format':
    'This is not the id of a review: the name of its file in reviews without the extension, as in 2021.',
  'entry-id-format':
    'This is not the id of an entry: the path of its file without the extension, as in 2021/p03. {remedy}',
  'target-id-format':
    'The id of a target is made of letters, digits, - and _ only, as in t1. Correct it.',
  'attachment-file-format':
    'The file of an attachment is a path below the folder of its review in attachments. It cannot begin with / or a dot, nor hold .. or \\ : * ? " < > |. Write it as f03/register.pdf.',
  'attachment-missing':
    'The attachment "{file}" is not in content/{folder}. {suggestion}Put the file there, or correct its name here.',
  'attachment-spelling':
    'The attachment "{file}" differs in capitals or spelling from "{name}" in the folder: a web server would not find it. Write both the same.',
  'attachment-clash':
    'The attachments "{file}" and "{name}" differ in capitals or spelling alone, and Windows and macOS can hold but one of them. Rename one.',
  'attachment-name':
    'Not every system can hold the attachment "{file}": names like con or aux.pdf, names that end in a dot or blank, and very long ones are impossible. Rename the file.',
  'attachment-link':
    'The attachment "{file}", or a folder above it, is a link to elsewhere. Copy the file itself into attachments.',
  'attachment-special':
    'The attachment "{file}" is no ordinary file (a pipe, a device). Put the file itself there.',
  'attachment-over-limit':
    'The attachment "{file}" has {size} MB, more than {limit} MB, which many web servers refuse. Compress or divide it.',
  'attachment-active':
    'The attachment "{file}" is a web page, SVG, script or the like, which could run as a program on the site. Use a PDF, an image (PNG, JPG) or a text instead.',
  'attachment-markup':
    '{places}  The content of the attachment "{file}" is a web page or SVG, which could run as a program on the site. Use a PDF, an image (PNG, JPG) or a text instead.',
  'attachment-changed':
    'The attachment "{file}" was changed during the build, and the pages tell a wrong size or hash of it. The previous site was not changed. Build again.',
  'attachments-private':
    '{count} attachments cannot be public; the previous site was not changed:\n{list}\nWith audience below it, an attachment appears for that audience alone.',
  'attachments-copied': 'Attachments: {count}, in all {size}.',
  'attachment-private':
    'The attachment "{file}" cannot be public: {found}. {remedy} A public site cannot be built.',
  'attachment-audience':
    'Here the attachment "{file}" is for fewer readers, but {other} shows the same file to more: it is on their site. Look again; if they should not have it, change {other}.',
  'attachment-unnamed':
    'No entry names {file} in attachments, so no site has it. Name it in the entry that it belongs to, or delete it.',
  'image-in-public':
    "The image {address} lies in the site's folder public, where everybody sees it, whoever may read this entry. Put it into the review's folder of content/attachments, name it in attachments of this entry, and write its address as /attachments/review/file.",
  'attachment-private-line': '{place}  attachment "{file}": {found}. {remedy}',
  'trace-position': 'it tells where the picture was taken ({detail})',
  'trace-person': 'it holds a name ({detail})',
  'trace-company': 'it holds the name of an organisation ({detail})',
  'trace-comment': 'it holds comments ({detail})',
  'trace-revision': 'it holds tracked changes ({detail})',
  'trace-hidden': 'it holds hidden content ({detail})',
  'trace-notes': "it holds a speaker's notes",
  'trace-property': 'it holds custom document properties ({detail})',
  'trace-path': 'it holds a folder of a computer with the name of its user ({detail})',
  'trace-embedded': 'other files are in it ({detail})',
  'trace-program': 'it holds macros or scripts',
  'trace-appended': 'data follow the end of the image, perhaps what was cropped away',
  'trace-encrypted': 'it has a password and cannot be looked into',
  'trace-unreadable': 'it is damaged or too complex to be looked into',
  'trace-other-type': 'its content is not what its extension says, and cannot be looked into',
  'trace-closed': 'files of this type cannot be looked into for what should not be public',
  'trace-remedy-image':
    'Take that out first: in Windows by Properties, Details, "Remove Properties and Personal Information", or by saving a screenshot of the image.',
  'trace-remedy-office':
    'Take that out first: by File, Inspect Document in Word, Excel or WPS; accept or reject all changes; then save.',
  'trace-remedy-pdf':
    'Make the PDF anew: remove personal information and comments from its source by Inspect Document and export it; without the source, print it to a PDF.',
  'trace-remedy-closed':
    'Save it as PDF, DOCX, XLSX, PPTX, an image (JPG, PNG) or a text; unpack an archive and add its files one by one.',
  'theme-id-format':
    'The id of a theme is made of letters, digits, - and _ only, as in enterprise-services. Correct it.',
  'name-reserved':
    'Windows keeps this name for a device (con, prn, aux, nul, com1 to com9, lpt1 to lpt9, with any extension too) and cannot hold it. Rename it.',
  'name-ending':
    'The name ends with a dot or a blank, which Windows drops. Rename it, without these at its end.',
  'name-character':
    'The name has a character that Windows does not allow (< > : " | ? * \\ / or one that is not seen). Rename it, without these characters.',
  'name-too-long':
    'The name is too long for some systems (244 bytes at most, about 81 Chinese characters). Shorten it.',
  'duplicate-theme':
    'The id of a theme is used twice, or differs only in capital letters, which Windows and macOS do not tell apart. Change one of them.',
  'separator-format': 'A separator is made of punctuation and white space only, as in "。".',
  'duplicate-id':
    'The id "{id}" is used twice, also by {other}{difference}. Ids are unique: rename one of the files.',
  'differs-in-case':
    ' (they differ only in capital letters or in how characters are composed, which Windows and macOS do not tell apart)',
  'unknown-reference':
    'There is no {kind} with the id "{id}". {suggestion}Correct the id or remove the link.',
  'kind-review': 'review',
  'kind-section': 'section',
  'kind-aspect': 'aspect',
  'kind-follow-up': 'follow-up',
  'kind-problem': 'problem',
  'kind-cause': 'cause',
  'kind-measure': 'measure',
  'kind-target': 'target',
  'kind-theme': 'theme',
  'unknown-theme':
    'themes.yaml has no theme "{id}". {suggestion}Correct it or add it to themes.yaml.',
  'unknown-audience':
    'The audiences of site.yaml do not have "{name}". {remedy} Known are: {allowed}.',
  'qr-code-without-url':
    'A QR code leads to the page, and site.yaml does not say where the site stands. Give its url, or delete the line qrCode.',
  'entry-without-review':
    'The folder of "{id}" has no review. Write reviews/{review}.mdx first, or move the file.',
  'file-ending':
    'This file was not read: its whole name is "{found}", and what is read is "{name}". Rename it to "{name}"; where you do not see the extension, tick "File name extensions" under View in the Explorer.',
  'file-beside':
    'This file was not read: its whole name is "{found}", and what is read is "{name}" beside it. If its content is wanted, move it into "{name}"; then delete this file.',
  'file-outside':
    'This file was not read: it lies in the content folder itself. A review belongs into reviews, an entry into the folder of its review in problems and the like, a free page into pages.',
  'file-unread':
    'Nobody reads this file, and no site has it. Put an attachment into the folder of its review in attachments and name it in attachments of the entry; move other files out of the content folder.',
  'folder-misspelt':
    'This folder was not read, and {count} content files are in it: its name has to be "{name}" exactly. Rename it; where there is a "{name}" already, move the files into that.',
  'folder-unknown':
    'This folder was not read, and {count} content files are in it: content stands in {known} only. Move them into one of these; what is no content, move out of the content folder.',
  'folder-unread':
    'Nobody reads this folder (files: {count}), and no site has what is in it. Move what is no content out of the content folder.',
  'entry-depth':
    'The file of an entry has to stand in {folder}/REVIEW/ itself, and this one does not. Move it to {path}.',
  'review-depth':
    'The file of a review has to stand in reviews itself; this one stands too deep. Move it to {path}; if it is an entry, move it into the folder of its review in problems and the like.',
  'file-copy':
    'This file is a copy of "{original}": copying gave it its name, which makes no entry of its own. Delete it if it is not wanted; to use it in place of "{original}", delete that and give this one its name; if it is another one indeed, rename it to "{next}".',
  'entry-file-name':
    'The name of a file is its id, and "{name}" can be none. Rename it to "{next}"; the title stands in the file, as title.',
  'entry-name-unusual':
    'The name of a file is its id, which addresses and links have to name, and "{name}" is more like a title; that stands in the file, as title. If it is not published yet, rename it to "{next}"; if it is, it can stay.',
  'entry-renamed':
    'This file was {path}; it was renamed or moved, so {places} do not find it. The name of a file is its id and cannot be changed; the title stands in the file, as title. Rename it back to {path}.',
  'entries-renamed':
    'The folder {from} was renamed to this, which changed the ids of {count} files in it, so {places} do not find them. The name of the folder is a part of the ids and cannot be changed. Rename it back to {from}.',
  'entry-missing':
    'This file is gone, and {places} still lead to it. If it was renamed or moved, change that back; if it was deleted by mistake, take it from the recycle bin or a backup; if it is to go, delete what leads to it too.',
  'entry-missing-imported':
    'This file is gone, and {places} still lead to it. If it was renamed or moved, change that back; if it was deleted by mistake, take it from the recycle bin or a backup, or run {command}, which brings it back as it was imported; if it is to go, delete what leads to it too.',
  'entries-missing':
    'All {count} files of this folder are gone, and {places} still lead to them. If the folder was renamed or moved, change that back; if they were deleted by mistake, take them from the recycle bin or a backup; if they are to go, delete what leads to them too.',
  'entries-missing-imported':
    'All {count} files of this folder are gone, and {places} still lead to them. If the folder was renamed or moved, change that back; if they were deleted by mistake, take them from the recycle bin or a backup, or run {command}, which brings them back as they were imported; if they are to go, delete what leads to them too.',
  'between-places': ', ',
  'between-kinds': '; ',
  'more-places': ' and {count} more places',
  'entry-unplaced':
    'This entry has no place in the outline of its review, so the document and its print are without it, while others of its kind have one. Add the lines "- type: entry" and "id: {id}" to outline in {outline}, where it belongs; if it was recorded after the report, give its date; if it is not wanted (a copy, perhaps), delete this file.',
  'entry-unplaced-dated':
    'This entry has no place in the outline of its review, so the document and its print are without it, while others of its kind have one. Add the lines "- type: entry" and "id: {id}" to outline in {outline}, where it belongs; if it was recorded after the report, give its date (later than the report\'s, {date}); if it is not wanted (a copy, perhaps), delete this file.',
  'review-renamed':
    'The outline of this review holds the entries of another id: its file was renamed. The name of a file is its id and cannot be changed. Rename it back to {path}.',
  'review-missing':
    'The file of this review is gone, and its {count} entries are still there. If it was renamed, change that back; if it was deleted by mistake, take it from the recycle bin or a backup, or run {command}, which brings it back as it was imported; to remove the whole review, bring this file back first, then run npm run remove -- {review}.',
  'entries-without-review':
    'The folder of "{id}" has no review; so it is with all {count} entries of that review. Write reviews/{review}.mdx first, or rename the folder, or move the files into that of their review.',
  'reference-other-kind':
    '"{id}" is a {is}, and a {kind} is wanted here. Correct the id or remove the link; if its file stands in the wrong folder, move it back.',
  'mdx-syntax':
    'What follows < is no tag that can be read. To write the character < itself, write \\<.',
  'mdx-code':
    'The text cannot hold code (import, export, expressions in braces): content is data. Remove it; to write the character itself, write \\{brace}.',
  'unknown-component':
    'Unknown component <{name}>. Known are: {allowed}. {suggestion}Correct it; to write the character < itself, write \\<.',
  'unknown-attribute': '<{name}> takes no attribute "{key}". Remove it.',
  'redact-near':
    '“{found}” looks like a mark that withholds words, and is none: what stands in it would be published. Write <Redact>…</Redact> with plain angle brackets and a capital R, in pairs; if it is no mark, put a blank into it.',
  'redact-empty':
    'This mark encloses no words and withholds nothing. Put the words between <Redact> and </Redact>, or delete the mark.',
  'redact-misplaced':
    'The field “{key}” holds no words of the report: a mark does not work there and would be published as it is. Delete the mark; to withhold the whole, give an audience.',
  'redact-in-page':
    'Everybody reads free pages: “{found}” does not work there, and its words would be published. Delete the mark, and the words that are not for everybody.',
  'redact-audience':
    'The mark names an audience “{name}” that is none of the narrower ones. Choose one of: {allowed}; without an audience, all but the widest may read it.',
  'audience-in-body':
    'In the text an audience does nothing, and is published as text. Move it between the two lines --- at the head of the file.',
  'fence-with-blank':
    'Behind this --- stands a blank: programs may take the front matter for text and publish it. Delete the blank.',
  'unsafe-link':
    'A link has to begin with https://, http://, mailto:, / or #. Correct the address.',
  'unsafe-image':
    "Images come from this site only: the address begins with /, as in /attachments/2024/1.png. Put the image into the review's folder of content/attachments and name it in attachments.",
  'site-missing':
    'There is no site.yaml in {folder}, so there is no site to build. Import a report first (npm run import), or name the content folder with --content.',
  'content-invalid':
    'The content has {count} errors, see above. Correct them and try again; the existing site is untouched.',
  'content-kept':
    'The pages still show the last correct content; they follow once it is corrected and saved.',
  'not-released':
    'What the public would see holds {count} secrecy marks or personal data that nobody has decided to release. Nothing was made; what is there is untouched:\n{list}\nWhat is not for the public: withhold it with <Redact>…</Redact> or an audience. What may be public: write the decision into the front matter of the review ({file}), with the reason, who decided it and the day:\n{example}',
  'sensitive-secrecy-mark': 'secrecy mark',
  'sensitive-identity-number': 'identity number',
  'sensitive-old-identity-number': 'identity number of 15 digits',
  'sensitive-mobile-number': 'mobile number',
  'sensitive-bank-card': 'bank card',
  'sensitive-listed-name': 'name of the list (names.yaml)',
  'sensitive-landline': 'landline',
  'sensitive-plate': 'vehicle plate',
  'sensitive-email-address': 'e-mail address',
  'unknown-audience-option': 'There is no audience "{name}". Known are: {allowed}.',
  'file-missing': 'There is no file {file}. Check the path and the name.',
  'file-unreadable': '{file} cannot be read: {detail}. Check that it is whole and not in use.',
  'file-forbidden':
    'You have no right to open {file}. Check its permissions, or copy it to a folder of your own and import that.',
  'file-is-folder': '{file} is a folder. Name the file to import.',
  'file-special':
    '{file} is no ordinary file (it is a pipe, a socket or a device) and was not opened. Save what it gives as a file and import that.',
  'file-all-left-out':
    'All words of {file} are struck out, hidden or deleted by tracked changes; nothing is left to import. Restore what is to stay in the document, and import it again.',
  'file-empty':
    '{file} holds no text, so there is nothing to import. Check that it is the right file.',
  'file-binary': '{file} is not a text file. Save it as .docx in Word or WPS and import that.',
  'format-unsupported':
    '{format} files cannot be read ({file}). What can be imported is .docx, .doc, .wps, .odt, .rtf, .pdf, .html, .md and .txt: open it in its own program, save it as .docx or .txt and import that.',
  'file-encrypted':
    '{file} is protected by a password and cannot be read. Open it in Word or WPS, remove the password, save it and import it again.',
  'file-damaged':
    '{file} is damaged or not whole ({part} cannot be read). Copy it again, or open it in Word or WPS and save it anew.',
  'file-too-large':
    '{file} is larger than {limit} MB once unpacked, or packed more tightly than a report ever is. Check that it is the right file; if it is, save it as plain text (.txt) and import that.',
  'file-unsafe':
    '{part} in {file} has a DOCTYPE, is nested too deeply, or has too many styles or attributes. No office program writes that and it may do harm, so it was not read. Open it in Word or WPS and save it anew.',
  'file-not-document':
    '{file} holds no text document (it may be a workbook, slides or an ordinary archive). Check that it is the right file.',
  'pdf-scan':
    'The {pages} pages of {file} are pictures (a scan) without text to read. Recognise its text (OCR) in Acrobat or WPS and import the result, or ask the author for the Word file.',
  'pdf-too-large':
    '{file} has more than {pages} pages, or takes more than {memory} MB of memory, or far too long, to open. No report does: check that it is the right file; if it is, save it as .docx in Word or WPS and import that.',
  'file-over-limit':
    '{file} has {size} MB, more than the limit of {limit} MB, and was not read. Check that it is the right file; if it is full of pictures, take them out or save it as plain text (.txt).',
  'text-replaced':
    '{count} characters could not be read and are replaced by "\uFFFD", the first on line {line} (“{quote}”). Correct them from the original.',
  'text-damaged':
    'The text is garbled in places (such as "{quote}"): the original may be damaged. Open it in its own program and save it anew, or ask the author for it, and import it again.',
  'document-too-large':
    '{file} holds more than {limit} million characters of text, which no report does. Check that it is the right file; if it is, divide it into one file for each report and import them.',
  'too-many-entries':
    '{file} would become {count} entries, more than {limit}, which no report has. Check that it is the right file; a table of data is better kept as a table.',
  'too-many-passages':
    '{file} has more than {limit} paragraphs outside of entries, which no report has. Check that it is the right file.',
  'entry-too-long':
    '{file}: what stands under “{title}” has more than {limit} paragraphs, too many for one entry. Check that it is the right file; if it is, divide this part by headings or numbers.',
  'not-a-review':
    '{file} does not look like such a report: no numbered or named parts with entries were found in it. Check that it is the right file, or choose another profile with --profile; --force imports it as plain text.',
  'not-a-review-title':
    '{file} is called “{title}”, so it is a document of another kind, and no problems with causes or measures were found in it. Check that it is the right file; --force imports it as plain text.',
  'not-a-review-content':
    '{file} tells of no problems, causes or results; it only says what is to be done, and its title is not that of such a report. Check that it is the right file; --force imports it as plain text.',
  'year-format': 'A year has four digits, as in 2021.',
  'year-missing':
    'It is not known which year {file} reviews: neither title, opening, headings, signature nor file name say so (the year in a document number is that of its issue). Add --year, as in --year 2021.',
  'year-given-against':
    'The year is {year}, as --year says; but {others}. If that was a mistake, import again with another --year.',
  'year-found': 'Year {year}: {reasons}',
  'year-said': '{from} speaks for {year}',
  'year-and': ', ',
  'year-from-title': 'the title "{quote}"',
  'year-from-period': 'the opening "{quote}"',
  'year-from-file': 'the file name "{quote}"',
  'year-from-signed': 'the day of signature "{quote}"',
  'year-from-heading': 'the heading "{quote}"',
  'year-from-page': 'the day on the web page "{quote}"',
  'year-from-mention': '"{quote}" in the opening',
  'write-running':
    'Another command is writing to {folder} (process {process}); nothing was changed. Wait until it is done and try again; should it have ended, this is put right by itself an hour later.',
  'write-recovered':
    'The last write was killed midway; everything is again as it was before it began.',
  'write-foreign':
    '{folder} holds a write that was not completed ({staging}), and this computer has no record of having begun it: it may have come with content that somebody sent, and nothing that it says was done. Look at its folders old (the files before it) and new (what it was to write), move back what you need, then delete {staging} and try again.',
  'import-record-damaged':
    '{path} is not as this program writes it and was not used: whatever differs from the document is taken for an edit by hand. Where the content was sent to you, find out first where it comes from.',
  'review-taken':
    '{file} and {other} are both reports of "{id}"; this one was not imported. Import it alone: with --year if the year is wrong, or, if it is a second report of the same year, under another id, as in --review {id}-2.',
  'review-differs-by-case':
    'There is a review "{other}", which differs from "{id}" only in capital letters; Windows and macOS do not tell them apart, so nothing was imported. Import it again with --review {other}, or choose another id.',
  'no-documents':
    'There is no file in {folder} that can be imported. Check that it is the right folder; what can be imported is {formats}.',
  'imported-as-plain':
    '{file} does not look like such a report; with --force it was imported as plain text, without entries.',
  'to-confirm': '{reason} Once you have looked, delete the line confirm.',
  'secrecy-mark':
    'Here stands the secrecy mark "{text}". No public site is made until the decision to release it stands in the front matter (release); if it is not for the public, give the review an audience.',
  'personal-data':
    'Here stands personal data ({name}): {text}. No public site is made until the decision to release it stands in the front matter (release); if it is not for the public, put it in <Redact>…</Redact>.',
  'personal-data-public':
    'Personal data ({name}) will be public: {text}. If it should not be, put it in <Redact>…</Redact>; if it may, release can say so in the front matter.',
  'release-unused':
    'Nothing in this review is "{what}", which its release names. Correct the words, or take the decision out.',
  'review-exists':
    '{folder} already holds the review "{id}"; nothing was changed. If this is a new version of that report, add --force to import it again (what was edited by hand stays); if it is another report, name its year with --year, or another id with --review.',
  'review-is-another':
    'The review "{id}" in {folder} is another report; nothing was changed, and --force does not replace it either. There is "{title}" ({year}, {origin}), and this is "{other}": {reason}. If the year is wrong, name it, as in --year {yearSaid}; if it is a second report of the same year, choose another id, as in --review {id}-2; if it is to take the place of the one there, run npm run remove -- {id} first.',
  'imported-on': 'imported from {file} on {day}',
  'written-by-hand': 'written by hand, without a record of an import',
  'texts-differ': 'only {percent}% of their texts are the same',
  'years-differ': 'the title there says {mine}, and this one {theirs}',
  'changed-meanwhile':
    'Nothing was written, for somebody else has changed the same in the meantime: {files}. Both are shown below; decide which is right, and try again.',
  'nothing-to-undo':
    'There is nothing to take back in {folder}: no command has written there that is still remembered.',
  'nothing-to-redo':
    'There is nothing to bring again in {folder}: only what undo has just taken back can be brought again.',
  'history-foreign':
    '{folder} was not written by this computer, or has been changed: nothing of it was put back. Delete that folder, and earlier writes can be taken back.',
  'not-kept':
    'It was written, but cannot be taken back: {folder} cannot be written to (disk full, or write-protected).',
  undone: 'Taken back: {command} {of} of {at}; {count} files are again as they were before.',
  redone: 'Brought again: {command} {of} of {at}; {count} files.',
  'edited-by-hand':
    'These places were edited by hand since the last import, and the document changed them too; nothing was changed, so that nothing is lost ({files}). Make both the same in your file, or import under another id with --review:',
  'folder-blocked':
    'Nothing can be written in {folder}: a file of that name stands in its path. Choose another place.',
  'write-failed': '{folder} cannot be written: {detail}. Nothing was changed.',
  'not-lossless':
    'What was imported from {file} differs from the document at "{quote}"; nothing was written, so that nothing is lost. Report this file to the developers.',
  'unknown-profile': 'There is no profile "{name}". Known are: {allowed}.',
  'profile-abstract':
    'The profile "{name}" is there for others to take over, and is no genre of its own. Name one of: {allowed}.',
  'profile-broken':
    'The profile "{name}" cannot be used as long as the profiles of the site have errors. Put right what stands here, then try again:\n{errors}',
  'profile-circle':
    'These profiles take over one another, and none begins: {circle}. Remove "extends" from one of them, or name another profile there.',
  'profile-name-taken':
    'A profile of this name comes with the program. Rename this file, and write its new name as profile in site.yaml; it can go on from the other by "extends: {name}".',
  'profile-depth':
    'A profile has to stand in profiles itself; this file stands too deep. Move it to {path}.',
  'profile-base-missing':
    'A profile has to say everything, or take over another: these fields are missing: {missing}. Add "extends: NAME", with one of {allowed}, and keep here what differs.',
  'profile-item-absent':
    'The list of "{base}" does not have "{item}", so that it cannot be removed. Compare its spelling, or remove it here.',
  'review-unknown': 'There is no review "{id}". {suggestion}There are: {known}.',
  'confirm-names-one': 'Name one review to look through, as in npm run confirm -- 2021.',
  'change-names-one':
    'Name one list of operations, as in npm run change -- FILE.json; or see the places of a report with --outline 2021.',
  'change-list-missing': 'There is no list of operations {file}. Check its name and its folder.',
  'change-list-invalid': 'The list of operations has errors; nothing was changed:\n{errors}',
  'change-failed': 'Operation {number} ({op}) cannot be done; nothing was changed: {why}',
  'change-place-format':
    'This has to be the id of a report, an entry, a section or an aspect (as in 2024, 2024/p03, 2024/a1), or a line of a report’s outline (as in 2024#7).',
  'change-unknown':
    'There is no “{at}”, or its file has errors (npm run check tells). See what there is with npm run change -- --outline REPORT.',
  'change-invalid': '{path} would have errors:\n  {errors}',
  'change-document':
    'The document of report “{review}” would no longer be the same:\n  now: {before}\n  then: {after}\nTo correct the document itself, say "document": "change".',
  'change-shows':
    'What not everybody may read of report “{review}” would be shown, or the other way round. Set the audience with set-field first, or use redact.',
  'change-no-kind':
    '“{at}” is no entry and no heading, and has no kind. Make it an entry with set-level first.',
  'change-needs-kind':
    'Nobody can tell what kind of entry “{at}” is: no heading above it says so. Say kind.',
  'change-no-title':
    'The title of “{at}” is not in the document, so it cannot be a heading. Give it the first words of the document with set-title first.',
  'change-not-plain':
    '“{text}” holds a list, a table or the like, which no passage of the outline can. Make it plain paragraphs first.',
  'change-no-head':
    '“{at}” has no number and no title. Make it an entry or a heading with set-level first.',
  'change-title-absent':
    'The document does not go on with “{title}” behind the number. Where words are only divided otherwise, a title is the beginning of the line; to correct the document, say "document": "change".',
  'change-marker-absent':
    'The document does not begin with “{marker}”. Where words are only divided otherwise, a number is its beginning; to correct the document, say "document": "change".',
  'change-unplaced': '“{at}” has no place in the outline and cannot be split.',
  'change-no-text': '“{at}” is a heading and has no text to split.',
  'change-words-absent':
    '“{words}” do not stand in “{at}”, or are all redacted, or are its beginning.',
  'change-words-often':
    '“{words}” stand {count} times in “{at}”. Say which with occurrence, or give more words.',
  'change-no-neighbour':
    'Before “{at}” there is no entry or passage that it could become part of. A heading cannot be merged.',
  'change-audiences':
    '“{at}” and what stands before it are for different readers. Set the same audience with set-field first.',
  'change-paragraphs':
    '“{at}” and the passage before it are different paragraphs, and cannot be one.',
  'change-other-review': '“{at}” and “{of}” belong to different reports.',
  'change-into-itself': '“{of}” stands inside “{at}”, which cannot be moved there.',
  'change-no-link': 'The {field} of “{from}” does not name “{to}”.',
  'change-link-field':
    'Nobody can tell which field of “{from}” is to name “{to}”. Say field; it can be: {fields}.',
  'change-field-of-document':
    '{field} of “{at}” is part of the document, which set-field does not change. Use set-title, set-marker, set-kind, set-level, split, merge or move.',
  'change-field-absent': '“{at}” has no {field}. Set the field that it is part of first.',
  'change-too-early':
    'A follow-up that is added has to be later than the report “{review}” ({date}). Change its date, or add it to a later report.',
  'change-answers':
    'answers.yaml cannot be read; nothing was changed. Run npm run check and mend what it tells.',
  'change-source-missing':
    'There is no file {file} to attach. Its path begins at the folder of the list of operations.',
  'change-done': '{count} operations done, {files} files changed. npm run undo takes them back.',
  'change-tried':
    '{count} operations can be done and would change {files} files. This was a trial; nothing was changed.',
  'change-nothing': 'The content says so already; nothing was changed.',
  'change-text-same': 'document the same',
  'change-text-corrected': 'document corrected',
  'change-counted': 'and the order of {count} entries follows',
  'change-absent': '(none)',
  'review-unreadable':
    'The front matter of {path} cannot be read; nothing was changed. Run npm run check and put right what it says.',
  'removal-names-one': 'Name one review to remove, as in npm run remove -- 2021.',
  'removal-of': 'The review "{id}" ({title}) would go, with:',
  'removal-files': '{kind}: {count} files ({folder})',
  'removal-edited':
    'Of these, {count} were edited by hand since they were imported: the document does not give that back.',
  'removal-references': 'Other reviews and pages refer to it in {count} places:',
  'removal-by-hand': '(in a text, to be corrected by hand)',
  'removal-referred':
    'Other reviews and pages refer to the review "{id}" in {count} places, which would be errors without it; nothing was changed:\n{list}\nCorrect these first; or add --unlink to take the links of other reviews away with it (what texts say has to be corrected by hand).',
  'removal-question': 'Remove the review "{id}"? (y/N)',
  'removal-unconfirmed':
    'There is nobody to ask here, and nothing was changed. If the review "{id}" is to go, add --yes.',
  'removal-kept': 'Nothing was changed.',
  'removal-done':
    'Files of the review "{id}" that were removed: {count}; links taken away: {links}. The numbers that it gave are never given again.',
  'no-reviews': 'There is no review yet. Import one first (npm run import).',
  'developers-packages':
    'This command is for developers and needs the package {name}, which is not installed: run npm ci --include=dev in the project folder, then try again.',
  'browser-missing':
    'Printing needs Chromium, Chrome or Edge, and none was found. Install one of them, or name its path in the environment variable DUIZHAO_CHROMIUM.',
  'browser-failed':
    'The browser {path} does not start: {detail}. Name another one in the environment variable DUIZHAO_CHROMIUM.',
  'browser-sandbox':
    "The browser {path} does not start: the system allows this user no sandbox for it (user namespaces). Install the system's own Chromium or Chrome and name its path in the environment variable DUIZHAO_CHROMIUM; or have an administrator allow it: on Ubuntu by sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0, on other Linux systems by sudo sysctl user.max_user_namespaces=10000; in a container, run as root.",
  'print-failed':
    'The page {address} did not load as a whole and was not printed: {detail}. A PDF that was there is as it was. Try again; if it stays so, report this line to the developers.',
  'port-taken':
    'Port {port} is in use. Close the program that uses it, or choose another with --port.',
  'site-not-built': 'There is no built site in {folder}. Run npm run build first.',
  'search-index-missing':
    'There is no search index in {folder}. Run npm run build first, or name the folder of the site with --out.',
  'search-index-broken':
    'The search index in {folder} cannot be read ({detail}): some of it is missing, or another version wrote it. Build the site again with npm run build.',
  'search-nothing-asked':
    'There is nothing to search for. Give some words, or say with --year, --kind and the like which entries to list.',
  'search-limit': 'A whole number above 0.',
  'search-value-unknown': '{option}: no entry has this value. {suggestion}There are: {known}.',
  'more-results': '{count} more are not shown; --limit says how many are.',
  'page-missing':
    'The site has no page "{path}". Write what follows its home page, as in reviews/2024/.',
  'option-wrong':
    'In astro.config, the option {name} of duizhao() is wrong. Options that can be written: {known}. Correct it and try again.',
  'component-unknown':
    'In astro.config, components of duizhao() replaces {name}, and there is no component of this name.{suggestion} Correct the name and try again.',
  'component-missing':
    'In astro.config, the file that replaces {name} in components of duizhao() does not exist: {path}. Correct the path and try again.',
  'project-missing':
    'There is no astro.config.mjs in {folder}, so it is not known which site is meant. Run the command in the folder of a site.',
  'project-foreign':
    'duizhao() is not used in {file}. Write duizhao() into its integrations, then run the command again.',
  'page-failed': 'A page could not be built: {detail}',
  'links-broken':
    'Links that are wrong: {count}. No new site was made; the existing one is untouched. Correct them and try again:\n{list}',
  'link-unreadable': 'This is no address. Correct it. ',
  'link-no-page':
    'The site has no such page or file (or this audience may not see it). Correct or remove the link. ',
  'link-with-base':
    'Links do not begin with the base ({base}): the build puts it before them. Write "{meant}". ',
  'link-no-place': 'That page has no such place. Correct or remove the # and what follows it. ',
  'link-other-host':
    'The page would load this file from another host, which an office network does not reach. Put the file into the folder public and begin its address with /. ',
  'link-two-places':
    'Several places of one page have this id, so a link cannot tell them apart. Change the ids. ',
  'more-pages': 'and {count} more',
  'leak-found':
    'The output holds {count} passages that its readers may not see, so it was not finished; the files that were there are unchanged. Each line names the file of the output, the place in the content, and the passage. Where the same words are open in another place, mark them there too with <Redact> or audience, or take this mark away; otherwise it is a fault of the program: please report these lines, without the passages:\n{list}',
  'leak-too-short':
    '{place}: the withheld “{passage}” is too short to tell whether the output holds it. Look for it on the site yourself, or withhold the words around it too.',
  'leak-too-common':
    '{place}: the withheld “{passage}” stands unmarked in other places, so the mark withholds nothing. Mark those places too with <Redact> or audience, or take this mark away.',
  'leak-unreadable':
    'The attached file {file} cannot be opened (it has a password or is damaged), so it is not known whether it holds anything withheld. Look into it yourself, or attach a file that can be opened.',
  'leak-more-warnings': '{count} more warnings of this kind are not listed.',
  'out-holds-content':
    'The output folder {folder} holds {count} files that this program did not make ({names}), and replacing it would delete them. Move them away, or name an empty folder with --out.',
  'other-audience':
    '{folder} holds what is for "{theirs}", and this is for "{ours}": the two are not mixed, and nothing was changed. Name another folder with --out; to use this one, empty it first.',
  'public-over-audience':
    '{folder} holds what is for "{theirs}" alone, and this is public: the two are not mixed, and nothing was changed. Name another folder with --out; to use this one, empty it first.',
  'audience-over-public':
    '{folder} holds what is public, and this is for "{ours}" alone: the two are not mixed, and nothing was changed. Name another folder with --out; to use this one, empty it first.',
  'folder-holds-site':
    '{folder} holds a site; other files in it would be in the way when it is built again. Name another folder with --out.',
  'for-audience': 'For "{audience}" alone: do not make it public.',
  'lock-waiting':
    'Another process is writing (process {process}, since {since}); this one goes on when it is done…',
  'lock-held':
    'Another process ({process}, since {since}) has not come to an end for long; nothing was changed. Wait for it or end it, and try again; where there is no such process, delete {path}.',
  'lock-lost':
    'This process stood still for long (the computer slept, perhaps) and another took over meanwhile ({path}); it was not completed, and nothing was replaced. Try again.',
  'content-changed':
    'The content was changed again and again while the site was built. It was not completed, and the existing site is untouched. Try again when editing, syncing or importing is done.',
  'disk-full':
    'The disk is full or a quota is reached: {path} cannot be written. It was not completed, and what was there is untouched. Make room and try again, or name a folder on another disk with --out.',
  'disk-read-only':
    'The disk is read-only: {path} cannot be written. It was not completed, and what was there is untouched. Name a folder that can be written with --out, or make this one writable.',
  'print-withdrawn':
    'Deleted {file}, which was printed earlier: its review is withheld from these readers now, or gone.',
  'file-withdrawn':
    '{file} was made earlier, and its review is withheld from these readers now, or gone; the file was changed since, and was not deleted. Move it away yourself.',
  'rollback-failed':
    'It was not completed and could not be taken back: what was there before is in {folder}. Close the programs that use the files and move them back.',
  'system-refused':
    'The system refused: {path} ({detail}). Check the path, your rights, and whether another program uses the file.',
  'unexpected-argument':
    'Unexpected argument "{argument}". A content folder is named with --content {argument}.',
  'continues-later':
    '"{id}" is no problem of an earlier year. continues names the same problem of an earlier year: correct or remove it.',
  'duplicate-target': 'Two targets of this measure have the id "{id}": change one of them.',
  'unknown-status-in-page':
    '<StatusBadge status="{status}"> on a page names an unknown status. Known are: {allowed}.',
  'unknown-entry-in-page':
    '<{name} id="{id}"> in the page names an entry that does not exist. {suggestion}Correct the id.',
  'count-mismatch-aspects':
    'The report states {stated} earlier aspects; the earlier report on this site ({years}) has {listed}. Check that totals and baseline are as the document has them; if it says so itself, add ignore with the reason.',
  'count-mismatch-problems':
    'The report states {stated} earlier problems; the earlier report on this site ({years}) has {listed}. Check that totals and baseline are as the document has them; if it says so itself, add ignore with the reason.',
  'count-mismatch-follow-ups':
    'The report states {stated} aspects but goes through {listed} of them. Check totals, and the kinds of the entries; if the document says so itself, add ignore with the reason.',
  'followup-missing':
    'The report says that all {stated} problems are put right, but only {answered} can be told one by one. Name their ids under about of the follow-ups that there are; where the document does not go through them, record follow-ups of your own, or add ignore with the reason.',
  'already-done':
    '"{title}" stands among the problems but is said to be put right already. Check its status; if it is a follow-up on an earlier problem, change its kind; if the document says so itself, add ignore with the reason.',
  'problem-incomplete-evidence':
    '"{title}" has no example that is marked. If its text has one, enclose it in <Evidence>; if the document has none, leave it, add ignore with the reason, and give one in the next report.',
  'problem-incomplete-finding':
    '"{title}" has no marked words on what it shows. If its text has them, enclose them in <Finding>; if the document has none, leave it, add ignore with the reason, and say it in the next report.',
  'problem-incomplete-both':
    '"{title}" has neither an example nor words on what it shows that are marked. If its text has them, enclose them in <Evidence> and <Finding>; if the document has none, leave it, add ignore with the reason, and give them in the next report.',
  unchecked:
    'Nobody has looked through this review yet ({open}); the site keeps silent about what only that would tell. What to look at: npm run confirm -- {id}',
  'unlinked-all':
    'Nothing links the problems, causes and measures yet: readers cannot get from a problem to its measure. Name problems and causes in the measures.',
  'unlinked-problem':
    'The problem "{title}" has no measure. Name its id under problems of the measure; if the document has no measure for it, add ignore with the reason.',
  'unlinked-cause':
    'The cause "{title}" has no measure. Name its id under causes of the measure; if the document has no measure for it, add ignore with the reason.',
  'unlinked-cause-problem':
    'The cause "{title}" has no problem. Name the problem under problems of the cause; if the document does not say which, add ignore with the reason.',
  'measure-vague':
    'The measure "{title}" names no figure, nobody and no day: next year nobody can tell whether it was kept. If the document names any, fill in targets, responsible or due; if not, leave its words, and fill them in once they are settled, or add ignore with the reason.',
  'target-not-raised-lower':
    'The target for "{metric}" is {promised}, below the {reported} that this report says was reached ("{quote}"). Check that both figures are of the same thing, and change metric if not; if the document says so itself, add ignore with the reason.',
  'target-not-raised-equal':
    'The target for "{metric}" is {promised}, the same as the {reported} that this report says was reached ("{quote}"). Check that both figures are of the same thing, and change metric if not; if the document says so itself, add ignore with the reason.',
  'enumerator-gap-none':
    'The entries beside this one are numbered, and this one is not. If the document has its number, write it as label; if not, add ignore with the reason.',
  'enumerator-gap-wrong':
    'The number here is "{marker}"; number {expected} comes next. Look into the document whether an entry is missing; if it counts so itself, add ignore with the reason.',
  'left-out':
    'The document has what the import could not take as it was: {list}. Compare with the document and add what is missing; then run npm run confirm -- {review} --kinds.',
  'heading-count':
    'The heading "{title}" announces {announced}, and {listed} stand below it. Look into the document whether an entry is missing or was divided wrongly; if it says so itself, add ignore with the reason.',
  'starter-site': 'The names of site and organisation were proposed. Correct them.',
  'starter-name': '{review}: all years',
  'starter-organisation': 'Our organisation',
  'starter-themes':
    'Themes bring the problems of all years together, as in:\n- id: official-vehicles\n  title: Official vehicles',
  'starter-title': 'About this site',
  'starter-about':
    'This site holds the reports of all years: browse them by year, or search their problems and measures. What every status and derived word means is said [here](/legend/).',
  'starter-hint':
    'This page is pages/about.mdx; change it as you like. Only those who do see this line.',
  'starter-example': 'For example:',
  usage: 'Usage: npm run COMMAND -- ARGUMENTS',
  'wrong-usage': '{detail}',
  'unknown-option':
    'There is no option "{option}". {suggestion}Write ./{option} where it is the name of a file.',
  'option-without-value': 'The value of "{option}" is missing.',
  'option-with-value': '"{option}" takes no value.',
  'did-you-mean': 'Did you mean "{name}"? ',
  'proposed-title': '{review} {year}',
  redacted: '[withheld]',
  'level-error': 'error',
  'level-warning': 'warning',
  'level-note': 'note',
  'level-suppressed': 'ignored',
  'said-again': '{count} more of the same: {places}',
  'suppressed-because': ' (ignored: {reason})',
  'import-secrecy':
    'The document bears secrecy marks: {marks}. No public site is made until its front matter holds the decision (release); if it is not for the public, give the review an audience.',
  'import-secrecy-beside':
    'A header, footer or watermark bears the secrecy mark "{marks}"; it is kept in official.secrecy of the front matter. No public site is made until that holds the decision (release); if the document is not for the public, give the review an audience.',
  'import-personal-data':
    'The document holds personal data: {list}. No public site is made until the decision (release) is written down; what is not for the public goes into <Redact>…</Redact>. npm run check lists every place.',
  'import-personal-data-public':
    'The document holds what will be public: {list}. What should not be goes into <Redact>…</Redact>.',
  'import-formatting-unread':
    'Some of the character formatting of {file} cannot be read: words that are deleted, struck out or hidden there were read as text. Check them, or save the file as .docx with Word or WPS and import that.',
  'import-styles-unread':
    'The styles of this page have {count} rules that hide or strike out text, of which it is not known what text they mean; it was read as text. Check it.',
  'left-out-struck': 'struck characters: {count}',
  'left-out-deletion': 'tracked deletions: {count}',
  'left-out-insertion': 'tracked insertions, read as accepted: {count}',
  'left-out-hidden': 'hidden characters: {count}',
  'left-out-comment': 'comments: {count}',
  'left-out-margin': 'lines of headers and footers: {count}',
  'left-out-reading': 'readings above words: {count}',
  'left-out-turned': 'characters that do not run straight: {count}',
  'left-out-page': 'pages without text: {count}',
  'left-out-picture': 'pictures: {count}',
  'left-out-drawing': 'drawings beside the text: {count}',
  'left-out-chart': 'charts: {count}',
  'left-out-equation': 'formulas: {count}',
  'left-out-object': 'embedded objects: {count}',
  'left-out-form-field': 'form fields and boxes to tick: {count}',
  'left-out-symbol': 'symbols that cannot be read: {count}',
  'left-out-table': 'tables that became text, cell by cell: {count}',
  'left-out-text-box': 'text boxes moved after their paragraph: {count}',
  'left-out-note': 'footnotes and endnotes moved: {count}',
  'left-out-place': '“{place}”',
  'left-out-after': ' (after {places})',
  'left-out-quoted': ' ({places})',
  'left-out-pages': ' ({places})',
  'import-left-out':
    'Not in the text as they were, and not proved: {list}. Compare with the document.',
  'import-number-format':
    'The format "{format}" of automatic numbers is not known; these numbers were written in digits. Check them.',
  'confirm-title': 'The document has no title; this one was proposed by the importer. Check it.',
  'confirm-heading':
    'The document has no heading here; this one was taken from the beginning of the text. Check it.',
  'confirm-kind': 'No heading tells what this is; its kind was read from its words. Check it.',
  'confirm-head':
    'The head of the document (“{quote}” and the like) was read into the title. Check the title.',
  'confirm-title-odd': '“{title}” does not look like the title of such a report. Check it.',
  'confirm-edition':
    '“{quote}” looks like the record of copies at the end of the document, and was read as text. Check it.',
  'confirm-no-problems': 'No problem was recognised. Check whether the document has any.',
  'confirm-earlier':
    'Below the heading “{heading}” this was read as {kind}, not as {about}; it may be of an earlier year. Check it.',
  'confirm-count':
    'The heading “{title}” announces {announced}, yet {listed} were read. Check whether one is missing.',
  'confirm-skipped':
    'The number of “{quote}” counts on from the entry before it, yet it was read as text. Check it.',
  'confirm-ledger':
    'Entries taken from cells of tables: {count}. Compare kinds, offices and days with the table, row by row.',
  'confirm-tables':
    'Tables that became lines of text, cell by cell, and no entries: {count}. Compare with the document.',
  'confirm-table':
    'A table in this entry became lines of text, cell by cell. Compare with the document.',
  'confirm-cell-head':
    'This was taken from one cell of a table and may be the head of a column. Check it.',
  'confirm-cell-figure': 'The figure of this entry was taken from a table. Compare with it.',
  'confirm-row-part':
    'Other rows of the table have a measure, an office or a day that was not found for this one; cells may be merged. Check it.',
  'confirm-cell-status':
    'The table has a status, as in “{quote}”, that no entry was given. Check it.',
  'confirm-cell-date': 'The signature or date “{quote}” was taken from a table. Check it.',
  'confirm-left-out': 'This entry holds what was not read: {list}. Compare with the document.',
  'confirm-year':
    'The year was taken to be {year}, concluded from {reasons}: nothing says it outright. Check it; if it is wrong, correct the line year, or import again with --year.',
  'confirm-year-against':
    'The year was taken to be {year}, by {reasons}; but {others}. Check it; if it is wrong, correct the line year, or import again with --year.',
} as const satisfies Messages;
