<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ClientEditor</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>规模与资产</source>
        <translation>Size and assets</translation>
    </message>
    <message>
        <source>付款与资金</source>
        <translation>Payment and funds</translation>
    </message>
    <message>
        <source>对接与备注</source>
        <translation>Liaison and remarks</translation>
    </message>
    <message>
        <source>提醒：不是 18 位统一社会信用代码(GB 32100)</source>
        <translation>Reminder: not an 18-character unified social credit code (GB 32100)</translation>
    </message>
    <message>
        <source>提醒：校验位或地区码不符，请再核对(GB 32100)</source>
        <translation>Reminder: the check digit or region code does not fit; please check again (GB 32100)</translation>
    </message>
    <message>
        <source>股东</source>
        <translation>Shareholders</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>出错了</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>%1 万元</source>
        <translation>%1 ×10,000 yuan</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DossierSheets</name>
    <message>
        <source>已完工</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>在建</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>拟建</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>合同额(万元)</source>
        <translation>Amount (×10,000 yuan)</translation>
    </message>
    <message>
        <source>合同方式</source>
        <translation>Form of contract</translation>
    </message>
    <message>
        <source>已收(万元)</source>
        <translation>Received (×10,000 yuan)</translation>
    </message>
    <message>
        <source>补充协议</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>二、三次经营事项</source>
        <translation>Second and third negotiation items</translation>
    </message>
    <message>
        <source>金额(万元)</source>
        <translation>Amount (×10,000 yuan)</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>决策能力(%1)</source>
        <translation>Share in decisions (%1)</translation>
    </message>
    <message>
        <source>家庭成员</source>
        <translation>Family members</translation>
    </message>
    <message>
        <source>还没有相关人员。记一次联系时写下新的姓名，就会加到这里。</source>
        <translation>No people yet. A new name written when you record a contact is added here.</translation>
    </message>
    <message>
        <source>还没有项目。项目随台账导入，或由经营部登记。</source>
        <translation>No projects yet. Projects come with the imported ledger or are registered by the office.</translation>
    </message>
    <message>
        <source>还没有往来记录。按 Ctrl+N 记一次联系。</source>
        <translation>No records yet. Press Ctrl+N to record a contact.</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>对方人员</source>
        <translation>Their people</translation>
    </message>
    <message>
        <source>我方人员</source>
        <translation>Our people</translation>
    </message>
    <message>
        <source>洽谈内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>会议、谈话、投诉与处理</source>
        <translation>Meetings, talks, complaints and handling</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>附件号</source>
        <translation>Attachment no.</translation>
    </message>
    <message>
        <source>还没有信用评价。</source>
        <translation>No credit sheet yet.</translation>
    </message>
    <message>
        <source>%1年信用评价</source>
        <translation>Credit sheet %1</translation>
    </message>
    <message>
        <source>信用评价</source>
        <translation>Credit sheet</translation>
    </message>
    <message>
        <source>还没有经营档案(附件4)。</source>
        <translation>No quarterly dossier yet (form 4).</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>%1 Q%2</translation>
    </message>
    <message>
        <source>%1 填报</source>
        <translation>Filed %1</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>Not filed</translation>
    </message>
    <message>
        <source>经营活动</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>本季无经营活动</source>
        <translation>No activity this quarter</translation>
    </message>
    <message>
        <source>下季度计划</source>
        <translation>Plan for next quarter</translation>
    </message>
    <message>
        <source>（未授权）</source>
        <translation>(not permitted)</translation>
    </message>
    <message>
        <source>遮蔽</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>遮蔽%1的个人信息</source>
        <translation>Cover %1&apos;s personal data</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示%1的个人信息 60 秒，并记入查看记录</source>
        <translation>Show %1&apos;s personal data for 60 seconds; this is recorded</translation>
    </message>
    <message>
        <source>清除个人信息…</source>
        <translation>Erase Personal Data…</translation>
    </message>
    <message>
        <source>按申请清除%1的个人信息</source>
        <translation>Erase %1&apos;s personal data on request</translation>
    </message>
    <message>
        <source>（已遮蔽）</source>
        <translation>(covered)</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>走访</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>往来记录</source>
        <translation>record</translation>
    </message>
    <message>
        <source>经营档案(附件4)</source>
        <translation>quarterly dossier (Annex 4)</translation>
    </message>
    <message>
        <source>项目与合同</source>
        <translation>projects and contracts</translation>
    </message>
    <message>
        <source>其他相关人员</source>
        <translation>another person of the client</translation>
    </message>
    <message>
        <source>客户基本信息或信用评价</source>
        <translation>client data or credit assessment</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>家庭成员</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>申请 %1 已办结：个人信息已清除，数据库文件中已找不到原内容。</source>
        <translation>Request %1 is closed: the personal data have been erased, and nothing of them is left in the database file.</translation>
    </message>
    <message>
        <source>申请 %1 尚未办结：个人信息已清除，但还有下列事项。</source>
        <translation>Request %1 is still open: the personal data have been erased, but something remains.</translation>
    </message>
    <message>
        <source>这些地方的文字还提到本人，请改写后再办结：%1</source>
        <translation>Texts still mention the person. Rewrite them, then finish the request: %1</translation>
    </message>
    <message>
        <source>有别的窗口或程序正在使用数据库，文件未能整理。请稍后再办结。</source>
        <translation>Another window or program is using the database, so the file could not be rewritten. Finish the request later.</translation>
    </message>
    <message>
        <source>数据库文件的字节中仍有：%1。请联系技术支持。</source>
        <translation>Still in the bytes of the database file: %1. Please contact support.</translation>
    </message>
    <message>
        <source>一并清除：审计内容 %1 条、草稿 %2 份、导入留底 %3 条、附件和回收站中的记录 %4 条。</source>
        <translation>Also erased: %1 audit details, %2 drafts, %3 import copies, %4 attachments and records in the trash.</translation>
    </message>
    <message>
        <source>别处也有相同的内容(例如同名的人)，未作逐字节查找：%1</source>
        <translation>The same stands elsewhere (for instance for a namesake) and was not searched for byte by byte: %1</translation>
    </message>
    <message>
        <source>清除之前的副本仍含原内容，请按保存期限销毁：%1</source>
        <translation>Copies made before still hold the data; destroy them when their retention ends: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>请填写此项</source>
        <translation>Please fill this in</translation>
    </message>
    <message>
        <source>内容过长</source>
        <translation>Too long</translation>
    </message>
    <message>
        <source>超出允许的范围</source>
        <translation>Outside the allowed range</translation>
    </message>
    <message>
        <source>应为数字</source>
        <translation>Should be a number</translation>
    </message>
    <message>
        <source>应为整数</source>
        <translation>Should be a whole number</translation>
    </message>
    <message>
        <source>不是金额，例如 3500 或 3.5亿</source>
        <translation>Not an amount, for example 3500 or 3.5亿</translation>
    </message>
    <message>
        <source>金额最多精确到分</source>
        <translation>Amounts go down to the fen only</translation>
    </message>
    <message>
        <source>不是百分比，例如 25 或 25%</source>
        <translation>Not a percentage, for example 25 or 25%</translation>
    </message>
    <message>
        <source>不是日期，例如 2026-11-23</source>
        <translation>Not a date, for example 2026-11-23</translation>
    </message>
    <message>
        <source>没有这一天</source>
        <translation>There is no such day</translation>
    </message>
    <message>
        <source>请从列表中选择</source>
        <translation>Please choose from the list</translation>
    </message>
    <message>
        <source>不能晚于今天</source>
        <translation>Cannot be later than today</translation>
    </message>
    <message>
        <source>不能早于走访日期</source>
        <translation>Cannot be earlier than the visit</translation>
    </message>
    <message>
        <source>密码至少 8 个字符</source>
        <translation>A password needs at least 8 characters</translation>
    </message>
    <message>
        <source>两次输入的密码不一致</source>
        <translation>The two passwords differ</translation>
    </message>
    <message>
        <source>用户名或密码不正确</source>
        <translation>User name or password is not right</translation>
    </message>
    <message>
        <source>这是另一个数据库的备份</source>
        <translation>This is a backup of another database</translation>
    </message>
    <message>
        <source>已锁定，请先解锁</source>
        <translation>Locked; unlock first</translation>
    </message>
    <message>
        <source>密码连续多次不正确，请等 %1 秒再试</source>
        <translation>The password was wrong several times; wait %1 seconds before the next try</translation>
    </message>
    <message>
        <source>恢复码输入有误，请逐组核对</source>
        <translation>The recovery code is mistyped; please check group by group</translation>
    </message>
    <message>
        <source>没有找到这个客户</source>
        <translation>No such client was found</translation>
    </message>
    <message>
        <source>没有名为“%1”的单位</source>
        <translation>There is no unit named “%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的客户经理</source>
        <translation>There is no account manager named “%1”</translation>
    </message>
    <message>
        <source>有多位“%1”，请注明单位</source>
        <translation>There are several “%1”; please name the unit</translation>
    </message>
    <message>
        <source>数据库文件不能放在网络共享盘上</source>
        <translation>A database file cannot be kept on a network share</translation>
    </message>
    <message>
        <source>这个文件不是数据库</source>
        <translation>This file is not a database</translation>
    </message>
    <message>
        <source>这不是筑客的数据库</source>
        <translation>This is not a database of Zhuke</translation>
    </message>
    <message>
        <source>文件不存在</source>
        <translation>The file does not exist</translation>
    </message>
    <message>
        <source>文件夹不存在</source>
        <translation>The folder does not exist</translation>
    </message>
    <message>
        <source>已有同名文件，请换一个文件名</source>
        <translation>There is a file of this name; please choose another</translation>
    </message>
    <message>
        <source>不能在这个位置新建文件</source>
        <translation>No file can be made in this place</translation>
    </message>
    <message>
        <source>文件无法打开</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>文件无法读取</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>文件无法写入</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <source>数据库由更新版本的筑客建立，请先升级程序</source>
        <translation>The database was made by a newer Zhuke; please update the program first</translation>
    </message>
    <message>
        <source>数据库文件已损坏</source>
        <translation>The database file is damaged</translation>
    </message>
    <message>
        <source>磁盘空间不足</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>字体中没有这些字：%1</source>
        <translation>The fonts lack these characters: %1</translation>
    </message>
    <message>
        <source>曾经编号的客户不能删除(编号终身唯一)</source>
        <translation>A client that was ever numbered cannot be deleted (numbers are unique for ever)</translation>
    </message>
    <message>
        <source>同名客户在回收站中</source>
        <translation>A client of this name is in the trash</translation>
    </message>
    <message>
        <source>客户级别按委员会评定(办法 F01)</source>
        <translation>The client&apos;s grade is assessed by the committee (F01)</translation>
    </message>
    <message>
        <source>客户级别只能由委员会决定调整(F02)</source>
        <translation>Only the committee can change a client&apos;s grade (F02)</translation>
    </message>
    <message>
        <source>客户编号终身唯一，不能更改(F03)</source>
        <translation>A client&apos;s number is unique for ever and cannot be changed (F03)</translation>
    </message>
    <message>
        <source>本公司未开启敏感个人信息的收集(PI-D1)</source>
        <translation>This company does not collect sensitive personal information (PI-D1)</translation>
    </message>
    <message>
        <source>敏感个人信息须先取得单独同意(PI-D2)</source>
        <translation>Sensitive personal information needs a separate consent first (PI-D2)</translation>
    </message>
    <message>
        <source>开启前须有个人信息保护影响评估，请在说明中写明其编号(PI-D14)</source>
        <translation>An impact assessment must come first; name it in the note (PI-D14)</translation>
    </message>
    <message>
        <source>字体“%1”缺少表格要用的字</source>
        <translation>The font “%1” lacks characters that the forms need</translation>
    </message>
    <message>
        <source>附件1放不下所选栏目(还差 %1 毫米)，请减少设置 f1_columns 中的栏目</source>
        <translation>The chosen columns do not fit on 附件1 (%1 mm are missing); choose fewer in the setting f1_columns</translation>
    </message>
    <message>
        <source>没有名为“%1”的设置</source>
        <translation>There is no setting “%1”</translation>
    </message>
    <message>
        <source>表格不填写名为“%1”的内容</source>
        <translation>The form is not filled with anything named “%1”</translation>
    </message>
    <message>
        <source>表格“%1”用的已是程序自带的版本</source>
        <translation>The form “%1” is the program’s own already</translation>
    </message>
    <message>
        <source>该季度尚未开始</source>
        <translation>That quarter has not begun</translation>
    </message>
    <message>
        <source>没有找到打印机</source>
        <translation>No printer was found</translation>
    </message>
    <message>
        <source>填写的内容有误</source>
        <translation>Something filled in is not right</translation>
    </message>
    <message>
        <source>没有保存任何更改。</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>请改正后再试。</source>
        <translation>Please correct it and try again.</translation>
    </message>
    <message>
        <source>没有找到，或不在您的查看范围内</source>
        <translation>Not found, or not among what you may see</translation>
    </message>
    <message>
        <source>没有更改任何数据。</source>
        <translation>No data was changed.</translation>
    </message>
    <message>
        <source>它可能已被删除，请刷新(F5)后再看。</source>
        <translation>It may have been deleted; please refresh (F5) and look again.</translation>
    </message>
    <message>
        <source>已有相同的记录</source>
        <translation>The same record is there already</translation>
    </message>
    <message>
        <source>请先搜索并打开已有的记录。</source>
        <translation>Please search for the existing record and open it.</translation>
    </message>
    <message>
        <source>别人已先修改了这条记录</source>
        <translation>Somebody else changed this record first</translation>
    </message>
    <message>
        <source>没有覆盖对方的内容，您输入的内容仍在。</source>
        <translation>Nothing was overwritten, and what you typed is still here.</translation>
    </message>
    <message>
        <source>请重新载入，核对后再保存。</source>
        <translation>Please reload, check and save again.</translation>
    </message>
    <message>
        <source>您没有这项权限</source>
        <translation>You do not have this permission</translation>
    </message>
    <message>
        <source>如确有需要，请联系系统管理员。</source>
        <translation>If you need it, please ask the administrator.</translation>
    </message>
    <message>
        <source>按规定不能这样做</source>
        <translation>The regulations do not allow this</translation>
    </message>
    <message>
        <source>请按所列条款办理。</source>
        <translation>Please proceed by the article named.</translation>
    </message>
    <message>
        <source>数据库正被其他程序使用</source>
        <translation>The database is in use by another program</translation>
    </message>
    <message>
        <source>还没有保存，您输入的内容仍在。</source>
        <translation>It is not saved yet; what you typed is still here.</translation>
    </message>
    <message>
        <source>请稍候再保存一次。</source>
        <translation>Please save again in a moment.</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>需要时可以重新开始。</source>
        <translation>You can start again whenever you like.</translation>
    </message>
    <message>
        <source>读写数据库文件时出错</source>
        <translation>The database file could not be read or written</translation>
    </message>
    <message>
        <source>已保存的数据不受影响，刚才的更改没有保存。</source>
        <translation>What was saved is safe; the last change was not saved.</translation>
    </message>
    <message>
        <source>请检查磁盘空间和文件权限，再试一次；仍不行请联系系统管理员。</source>
        <translation>Please check disk space and file permissions and try again; if that does not help, ask the administrator.</translation>
    </message>
    <message>
        <source>文件超过 50 MB</source>
        <translation>The file is larger than 50 MB</translation>
    </message>
    <message>
        <source>文件是空的</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>不是可以添加的文件，或内容与扩展名不符</source>
        <translation>Not a kind of file that can be added, or its content is not what its ending says</translation>
    </message>
    <message>
        <source>文件无法读取(或是文件夹)</source>
        <translation>The file cannot be read (or is a folder)</translation>
    </message>
    <message>
        <source>PDF 已损坏或设有密码</source>
        <translation>The PDF is damaged or protected by a password</translation>
    </message>
    <message>
        <source>新密码不能与临时密码相同</source>
        <translation>The new password must differ from the temporary one</translation>
    </message>
    <message>
        <source>持股比例合计超过 100%</source>
        <translation>The shares add up to more than 100%</translation>
    </message>
    <message>
        <source>至少要保留一名系统管理员</source>
        <translation>At least one administrator must remain</translation>
    </message>
    <message>
        <source>不能停用自己的账号</source>
        <translation>You cannot deactivate your own account</translation>
    </message>
    <message>
        <source>该客户没有名为“%1”的项目</source>
        <translation>This client has no project called “%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的表</source>
        <translation>There is no form called “%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的字段</source>
        <translation>There is no field called “%1”</translation>
    </message>
    <message>
        <source>不是期间，例如 2026Q3、2026-11 或 2026</source>
        <translation>Not a period, such as 2026Q3, 2026-11 or 2026</translation>
    </message>
    <message>
        <source>不是季度，例如 2026Q3</source>
        <translation>Not a quarter, such as 2026Q3</translation>
    </message>
    <message>
        <source>应为列表</source>
        <translation>Expected a list</translation>
    </message>
    <message>
        <source>应为“是”或“否”</source>
        <translation>Expected yes or no</translation>
    </message>
    <message>
        <source>不是文字、数字或是/否</source>
        <translation>Not a text, a number or yes/no</translation>
    </message>
    <message>
        <source>应为文字</source>
        <translation>Expected text</translation>
    </message>
    <message>
        <source>不是手机号码(11 位数字)</source>
        <translation>Not a mobile number (11 digits)</translation>
    </message>
    <message>
        <source>不是电话号码，例如 010-00000000</source>
        <translation>Not a phone number, such as 010-00000000</translation>
    </message>
    <message>
        <source>不是邮政编码(6 位数字)</source>
        <translation>Not a postcode (6 digits)</translation>
    </message>
    <message>
        <source>不是电子邮箱，例如 name@example.com</source>
        <translation>Not an e-mail address, such as name@example.com</translation>
    </message>
    <message>
        <source>不是组织机构代码(8 位本体代码和 1 位校验码)</source>
        <translation>Not an organisation code (8 characters and a check character)</translation>
    </message>
    <message>
        <source>季度已结束，请填写当季经营总结(F09)</source>
        <translation>The quarter is over: fill in its summary (F09)</translation>
    </message>
    <message>
        <source>这一批次的撤销信息已损坏</source>
        <translation>What is needed to undo this batch is damaged</translation>
    </message>
    <message>
        <source>请先登录(用户名和密码文件)</source>
        <translation>Sign in first (user and password file)</translation>
    </message>
    <message>
        <source>命令有误，用 help 查看用法</source>
        <translation>Wrong words: see help</translation>
    </message>
    <message>
        <source>只有示例数据库才能以其他日期写入</source>
        <translation>Writing under another date is for demo databases only</translation>
    </message>
    <message>
        <source>不是筛选条件，例如 grade=A</source>
        <translation>Not a condition, such as grade=A</translation>
    </message>
    <message>
        <source>这个字段不能比较大小</source>
        <translation>This field cannot be compared</translation>
    </message>
    <message>
        <source>筛选条件太多</source>
        <translation>Too many conditions</translation>
    </message>
    <message>
        <source>文件展开后太大</source>
        <translation>The file is too large once unpacked</translation>
    </message>
    <message>
        <source>行数过多</source>
        <translation>Too many rows</translation>
    </message>
    <message>
        <source>单元格过多</source>
        <translation>Too many cells</translation>
    </message>
    <message>
        <source>工作表过多</source>
        <translation>Too many sheets</translation>
    </message>
    <message>
        <source>列数过多</source>
        <translation>Too many columns</translation>
    </message>
    <message>
        <source>文件中的文字过多</source>
        <translation>Too many texts in the file</translation>
    </message>
    <message>
        <source>文件的组成部分过多</source>
        <translation>Too many parts in the file</translation>
    </message>
    <message>
        <source>单元格中的文字过长</source>
        <translation>The text of a cell is too long</translation>
    </message>
    <message>
        <source>文件结构异常(嵌套过深)</source>
        <translation>The file is malformed (nested too deeply)</translation>
    </message>
    <message>
        <source>文件含有不允许的文档类型声明</source>
        <translation>The file holds a document type, which is not allowed</translation>
    </message>
    <message>
        <source>文件压缩比异常，可能是恶意文件</source>
        <translation>The file is packed suspiciously densely</translation>
    </message>
    <message>
        <source>工作簿设有密码，请先取消密码</source>
        <translation>The workbook has a password: remove it first</translation>
    </message>
    <message>
        <source>不是工作簿(xlsx)或 CSV 文件</source>
        <translation>Not a workbook (xlsx) or CSV file</translation>
    </message>
    <message>
        <source>旧版 Excel 格式(xls)，请另存为 xlsx</source>
        <translation>An old Excel file (xls): save it as xlsx</translation>
    </message>
    <message>
        <source>文字编码无法识别，请用 UTF-8 或 GB18030</source>
        <translation>Unknown text encoding: use UTF-8 or GB18030</translation>
    </message>
    <message>
        <source>文件名应以 .xlsx 或 .csv 结尾</source>
        <translation>The file name must end in .xlsx or .csv</translation>
    </message>
    <message>
        <source>没有可写入的内容</source>
        <translation>There is nothing to write</translation>
    </message>
    <message>
        <source>工作表名称不可用</source>
        <translation>This name cannot be given to a sheet</translation>
    </message>
    <message>
        <source>内容太大</source>
        <translation>Too large</translation>
    </message>
    <message>
        <source>记录的种类有误</source>
        <translation>A record of an unknown kind</translation>
    </message>
    <message>
        <source>“%1”已被使用</source>
        <translation>“%1” is taken</translation>
    </message>
    <message>
        <source>数据库由旧版本的筑客建立，需要先升级数据库</source>
        <translation>The database was made by an older version and must be upgraded first</translation>
    </message>
    <message>
        <source>数据库的结构与程序不符</source>
        <translation>The structure of the database is not this program’s</translation>
    </message>
    <message>
        <source>数据库升级失败，原文件的副本已保留</source>
        <translation>Upgrading the database failed; a copy of the file as it was is kept</translation>
    </message>
    <message>
        <source>数据库升级失败：记录之间的引用不完整</source>
        <translation>Upgrading the database failed: references between records are broken</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>The disk reported an error</translation>
    </message>
    <message>
        <source>文件或所在文件夹是只读的</source>
        <translation>The file or its folder is read-only</translation>
    </message>
    <message>
        <source>数据不符合数据库的约束</source>
        <translation>The data breaks a constraint of the database</translation>
    </message>
    <message>
        <source>有一条记录无法读取</source>
        <translation>A record cannot be read</translation>
    </message>
    <message>
        <source>数据库出错</source>
        <translation>The database reported an error</translation>
    </message>
    <message>
        <source>表格定义：这里的内容类型有误</source>
        <translation>Form definition: wrong type of value</translation>
    </message>
    <message>
        <source>表格定义：没有名为“%1”的选项组</source>
        <translation>Form definition: there are no boxes called “%1”</translation>
    </message>
    <message>
        <source>表格定义：每一项应当且只能是一种</source>
        <translation>Form definition: an item is of exactly one kind</translation>
    </message>
    <message>
        <source>表格定义：一行的跨列合计应等于列数(现为 %1)</source>
        <translation>Form definition: the spans of a row must add up to the columns (now %1)</translation>
    </message>
    <message>
        <source>表格定义：缺少此项</source>
        <translation>Form definition: missing</translation>
    </message>
    <message>
        <source>表格定义：多余的一项“%1”</source>
        <translation>Form definition: unknown key “%1”</translation>
    </message>
    <message>
        <source>文件不是有效的 JSON</source>
        <translation>Not a valid JSON file</translation>
    </message>
    <message>
        <source>表格定义：文字模板“%1”有误</source>
        <translation>Form definition: wrong text template “%1”</translation>
    </message>
    <message>
        <source>表格中没有名为“%1”的列</source>
        <translation>The form has no column called “%1”</translation>
    </message>
    <message>
        <source>各列合计超出纸宽(%1 毫米)</source>
        <translation>The columns are wider than the page (%1 mm)</translation>
    </message>
    <message>
        <source>没有安装字体“%1”</source>
        <translation>The font “%1” is not installed</translation>
    </message>
    <message>
        <source>PDF 未能写入</source>
        <translation>The PDF could not be written</translation>
    </message>
    <message>
        <source>没有要打印的内容</source>
        <translation>There is nothing to print</translation>
    </message>
    <message>
        <source>文件读取中断</source>
        <translation>Reading the file broke off</translation>
    </message>
    <message>
        <source>文件写入中断</source>
        <translation>Writing the file broke off</translation>
    </message>
    <message>
        <source>备份文件已损坏或被改动</source>
        <translation>The backup is damaged or was changed</translation>
    </message>
    <message>
        <source>不是筑客的备份文件</source>
        <translation>Not a backup of Zhuke</translation>
    </message>
    <message>
        <source>备份由更新版本的筑客制作，请先升级程序</source>
        <translation>The backup was made by a newer version: upgrade the program first</translation>
    </message>
    <message>
        <source>数据库中没有备份密钥</source>
        <translation>The database has no backup key</translation>
    </message>
    <message>
        <source>内存不足，无法核对密码</source>
        <translation>Not enough memory to check the password</translation>
    </message>
    <message>
        <source>该用户的密钥已损坏，请用恢复码登录</source>
        <translation>This user’s key is damaged: sign in with the recovery code</translation>
    </message>
    <message>
        <source>加密的内容已损坏或被移动</source>
        <translation>Sealed content is damaged or was moved</translation>
    </message>
    <message>
        <source>加密的内容使用了另一个密钥</source>
        <translation>Sealed content is under another key</translation>
    </message>
    <message>
        <source>恢复码不正确</source>
        <translation>Wrong recovery code</translation>
    </message>
    <message>
        <source>没有登录名为“%1”的在用用户</source>
        <translation>There is no active user “%1”</translation>
    </message>
    <message>
        <source>文件中有的地方读不出来，多半是磁盘的问题。没有更改任何数据。</source>
        <translation>Some parts of the file cannot be read; most often the disk is the cause. No data has been changed.</translation>
    </message>
    <message>
        <source>请退出登录，在登录页选“文件已损坏…”，可以恢复最近的备份，或抢救能读出的数据。</source>
        <translation>Please sign out and choose “File damaged…” on the sign-in page: it restores the newest backup or rescues what can be read.</translation>
    </message>
    <message>
        <source>这个文件中没有可以读出的数据</source>
        <translation>Nothing in this file can be read</translation>
    </message>
    <message>
        <source>有多位同名的人，请用标识指明：%1</source>
        <translation>Several persons have this name; give the identifier: %1</translation>
    </message>
    <message>
        <source>申请编号会一直保留，请不要写姓名</source>
        <translation>The request number is kept for good: do not write a name in it</translation>
    </message>
    <message>
        <source>理由会一直保留，请不要写被查看人的姓名</source>
        <translation>The reason is kept for good: do not name the person in it</translation>
    </message>
    <message>
        <source>申请“%1”已经办结</source>
        <translation>Request “%1” is closed already</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>文件页面已损坏</source>
        <translation>Pages of the file are damaged</translation>
    </message>
    <message>
        <source>指向不存在的记录</source>
        <translation>Refers to a record that is not there</translation>
    </message>
    <message>
        <source>审计记录不连续，中间有缺失</source>
        <translation>The audit trail has a gap here</translation>
    </message>
    <message>
        <source>审计记录被改动</source>
        <translation>The audit record was changed</translation>
    </message>
    <message>
        <source>审计记录的对象清单被改动</source>
        <translation>The audit record&apos;s list of items was changed</translation>
    </message>
    <message>
        <source>审计记录的内容被改动</source>
        <translation>The audit record&apos;s payload was changed</translation>
    </message>
    <message>
        <source>审计记录的内容缺失</source>
        <translation>The audit record&apos;s payload is missing</translation>
    </message>
    <message>
        <source>最后的审计记录与登记的不符</source>
        <translation>The last audit record is not the one noted</translation>
    </message>
    <message>
        <source>备份时已有的审计记录不见了</source>
        <translation>Audit records that the backup knows are gone</translation>
    </message>
    <message>
        <source>审计记录与备份中的不同</source>
        <translation>The audit record is not the one the backup knows</translation>
    </message>
    <message>
        <source>内容在程序之外被改动</source>
        <translation>Was changed outside the program</translation>
    </message>
    <message>
        <source>记录被程序之外的操作删除</source>
        <translation>Was removed outside the program</translation>
    </message>
    <message>
        <source>没有审计记录</source>
        <translation>Has no audit record</translation>
    </message>
    <message>
        <source>无法读取</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>汇总数据与明细不符</source>
        <translation>Its summary does not match what it is made from</translation>
    </message>
    <message>
        <source>搜索索引与内容不符</source>
        <translation>The search index does not match the content</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>必填，未填写</source>
        <translation>Required and empty</translation>
    </message>
    <message>
        <source>客户编号应为 A-00001 的形式</source>
        <translation>A client number looks like A-00001</translation>
    </message>
    <message>
        <source>客户编号的字母与客户级别不一致</source>
        <translation>The letter of the number is not the grade</translation>
    </message>
    <message>
        <source>客户级别只有 A、B、C</source>
        <translation>Grades are A, B and C</translation>
    </message>
    <message>
        <source>客户层级只有公司级、分公司级</source>
        <translation>Levels are 公司级 and 分公司级</translation>
    </message>
    <message>
        <source>没有这一天</source>
        <translation>There is no such day</translation>
    </message>
    <message>
        <source>看不出是哪一天</source>
        <translation>Cannot tell which day</translation>
    </message>
    <message>
        <source>日期在今天之后</source>
        <translation>The date is later than today</translation>
    </message>
    <message>
        <source>看不出金额</source>
        <translation>Cannot read the amount</translation>
    </message>
    <message>
        <source>金额比分还细</source>
        <translation>The amount is finer than a fen</translation>
    </message>
    <message>
        <source>超出范围</source>
        <translation>Out of range</translation>
    </message>
    <message>
        <source>看不出百分比</source>
        <translation>Cannot read the percentage</translation>
    </message>
    <message>
        <source>百分比应为整数</source>
        <translation>A percentage is a whole number</translation>
    </message>
    <message>
        <source>本表前面的行已用此编号</source>
        <translation>An earlier row has this number</translation>
    </message>
    <message>
        <source>本表前面的行已用此单位代码</source>
        <translation>An earlier row has this code</translation>
    </message>
    <message>
        <source>本表前面的行已有此客户</source>
        <translation>An earlier row has this client</translation>
    </message>
    <message>
        <source>与同一行的其他内容指向两个不同的客户</source>
        <translation>The row points to two different clients</translation>
    </message>
    <message>
        <source>本表前面的行说的是同一个客户</source>
        <translation>An earlier row is about the same client</translation>
    </message>
    <message>
        <source>该客户已有另一个编号，编号数字终身不变</source>
        <translation>The client has another number; its digits never change</translation>
    </message>
    <message>
        <source>回收站里有同名、同代码或同编号的客户，请先恢复或清除</source>
        <translation>A client of this name, code or number is in the trash; restore or remove it first</translation>
    </message>
    <message>
        <source>不是本单位的客户</source>
        <translation>Not a client of your unit</translation>
    </message>
    <message>
        <source>没有这个客户</source>
        <translation>No such client</translation>
    </message>
    <message>
        <source>该客户的行已被退回</source>
        <translation>The client&apos;s own row was rejected</translation>
    </message>
    <message>
        <source>单位代码校验不符，请核对</source>
        <translation>The code&apos;s check does not fit; please check</translation>
    </message>
    <message>
        <source>不是国民经济行业分类的门类</source>
        <translation>Not a section of the industry classification</translation>
    </message>
    <message>
        <source>未识别，未导入</source>
        <translation>Not recognised, not imported</translation>
    </message>
    <message>
        <source>与已有内容不同</source>
        <translation>Differs from what is stored</translation>
    </message>
    <message>
        <source>没有一张表能认出台账的表头</source>
        <translation>No sheet has the heads of a ledger</translation>
    </message>
    <message>
        <source>缺少“%1”列</source>
        <translation>The column “%1” is missing</translation>
    </message>
    <message>
        <source>两列含义相同：%1</source>
        <translation>Two columns mean the same: %1</translation>
    </message>
    <message>
        <source>对照文件不是 JSON 对象</source>
        <translation>The map file is not a JSON object</translation>
    </message>
    <message>
        <source>对照文件的“%1”不是 clients、persons、projects、visits 之一</source>
        <translation>“%1” of the map file is none of clients, persons, projects, visits</translation>
    </message>
    <message>
        <source>对照文件的“%1”不是可导入的字段</source>
        <translation>“%1” of the map file is not a field to import</translation>
    </message>
    <message>
        <source>该批次已撤销</source>
        <translation>The batch is undone already</translation>
    </message>
    <message>
        <source>导入后已被修改，不能撤销：%1</source>
        <translation>Changed since the import, cannot be undone: %1</translation>
    </message>
    <message>
        <source>导入后已被引用，不能撤销：%1</source>
        <translation>Referred to since the import, cannot be undone: %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1级</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>期初(台账)</source>
        <translation>Opening (ledger)</translation>
    </message>
    <message>
        <source>已签合同</source>
        <translation>Signed contract</translation>
    </message>
    <message>
        <source>补充协议</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>预计(按概率)</source>
        <translation>Expected (by probability)</translation>
    </message>
    <message>
        <source>后续成交额从何而来</source>
        <translation>Where the follow-on amount comes from</translation>
    </message>
    <message>
        <source>期初</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>其中已签</source>
        <translation>Of it signed</translation>
    </message>
    <message>
        <source>合计(实际)</source>
        <translation>Total (actual)</translation>
    </message>
    <message>
        <source>预计(24 个月内)</source>
        <translation>Expected (within 24 months)</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>%1 之后签订的合同计入</source>
        <translation>Contracts signed after %1 count</translation>
    </message>
    <message>
        <source>确立标准(K29)</source>
        <translation>Designation threshold (K29)</translation>
    </message>
    <message>
        <source>%1 以上，%2</source>
        <translation>%1 or more, %2</translation>
    </message>
    <message>
        <source>已达到</source>
        <translation>met</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>计入(万元)</source>
        <translation>Counted (×10,000 yuan)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1(%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> 逾期</source>
        <translation> overdue</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>not fixed</translation>
    </message>
    <message>
        <source>%1 逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>未编号</source>
        <translation>Not numbered</translation>
    </message>
    <message>
        <source>客户经理 %1</source>
        <translation>Account manager %1</translation>
    </message>
    <message>
        <source>推荐单位 %1</source>
        <translation>Recommending unit %1</translation>
    </message>
    <message>
        <source>下次走访 %1</source>
        <translation>Next visit %1</translation>
    </message>
    <message>
        <source>后续成交额 %1(其中已签 %2)</source>
        <translation>Follow-on amount %1 (of it signed %2)</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>最近联系</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>预计成交额</source>
        <translation>Expected amount</translation>
    </message>
    <message>
        <source>资料完整度</source>
        <translation>Completeness</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message>
        <source>客户</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>股东</source>
        <translation>Shareholders</translation>
    </message>
    <message>
        <source>信用评价</source>
        <translation>Credit sheets</translation>
    </message>
    <message>
        <source>曾用编号</source>
        <translation>Former numbers</translation>
    </message>
    <message>
        <source>相关人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>家庭成员</source>
        <translation>Family members</translation>
    </message>
    <message>
        <source>个人信息同意</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>项目决策权重</source>
        <translation>Decision shares</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>补充协议</source>
        <translation>Supplements</translation>
    </message>
    <message>
        <source>收款</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>二三次经营</source>
        <translation>Follow-up items</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>走访参加人员</source>
        <translation>Visit participants</translation>
    </message>
    <message>
        <source>承诺事项</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>其他往来记录</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>经营档案</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>经营计划</source>
        <translation>Plan lines</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>附件内容(分块)</source>
        <translation>Attachment contents (chunks)</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>单位的区域</source>
        <translation>Regions of units</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>登录密钥</source>
        <translation>Sign-in keys</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>自定表格</source>
        <translation>Own forms</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>导入批次</source>
        <translation>Import batches</translation>
    </message>
    <message>
        <source>导入明细</source>
        <translation>Import items</translation>
    </message>
    <message>
        <source>审计记录</source>
        <translation>Audit records</translation>
    </message>
    <message>
        <source>审计记录的对象</source>
        <translation>Subjects of audit records</translation>
    </message>
    <message>
        <source>审计记录的内容</source>
        <translation>Contents of audit records</translation>
    </message>
    <message>
        <source>数据库信息</source>
        <translation>Facts of the database</translation>
    </message>
    <message>
        <source>可能有</source>
        <translation>maybe</translation>
    </message>
    <message>
        <source>至少 %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>全部数据都读出来了，共 %1 条记录。</source>
        <translation>Everything could be read: %1 records. </translation>
    </message>
    <message>
        <source>读出 %1 条记录，丢失 %2 条。</source>
        <translation>%1 records were read, %2 are lost. </translation>
    </message>
    <message>
        <source>读出 %1 条记录，至少丢失 %2 条。</source>
        <translation>%1 records were read, at least %2 are lost. </translation>
    </message>
    <message>
        <source>登录密钥没有读出来，这个副本无法登录。请恢复最近的备份。</source>
        <translation>The sign-in keys could not be read, so nobody can sign in to this copy. Please restore the newest backup.</translation>
    </message>
    <message>
        <source>有 %1 个客户本身丢失，他们的人员、项目和走访还在，放在名为“已损坏的客户”的客户下，请核对后改名。</source>
        <translation>%1 clients themselves are lost. Their persons, projects and visits are kept under clients named “已损坏的客户”; please check and rename them.</translation>
    </message>
    <message>
        <source>有 %1 处所指的人员、单位或用户丢失，已改为空白。</source>
        <translation>%1 references to lost persons, units or users were left blank.</translation>
    </message>
    <message>
        <source>有 %1 条记录读得出来，但不知属于哪一类，没有收进副本。</source>
        <translation>%1 records can be read, but nothing tells what they are; they are not in the copy.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>客户</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>Shareholders</name>
    <message>
        <source>第 %1 行 %2：%3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>附件类别</source>
        <translation>Kind of attachment</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>内容摘要</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>涉密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>%1 Q%2</translation>
    </message>
    <message>
        <source>股东名称</source>
        <translation>Shareholder</translation>
    </message>
    <message>
        <source>股东性质</source>
        <translation>Kind of shareholder</translation>
    </message>
    <message>
        <source>出资额</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>持股比例</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>编号流水</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>客户级别</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>管理层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>客户名称</source>
        <translation>Client name</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>无代码原因</source>
        <translation>Reason for no code</translation>
    </message>
    <message>
        <source>单位性质</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>行业类别</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>客户来源</source>
        <translation>Parent company</translation>
    </message>
    <message>
        <source>所属区域</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>单位地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>邮政编码</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>传真号码</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>员工人数</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>规模说明</source>
        <translation>Note on size</translation>
    </message>
    <message>
        <source>资产状况</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>资产截止日</source>
        <translation>Assets as of</translation>
    </message>
    <message>
        <source>资产说明</source>
        <translation>Note on assets</translation>
    </message>
    <message>
        <source>主要产品</source>
        <translation>Main products</translation>
    </message>
    <message>
        <source>信誉</source>
        <translation>Reputation</translation>
    </message>
    <message>
        <source>付款方式</source>
        <translation>Ways of payment</translation>
    </message>
    <message>
        <source>垫资程度</source>
        <translation>Degree of advance funding</translation>
    </message>
    <message>
        <source>预付款比例</source>
        <translation>Prepayment share</translation>
    </message>
    <message>
        <source>按进度付款比例</source>
        <translation>Progress payment share</translation>
    </message>
    <message>
        <source>付款说明</source>
        <translation>Note on payment</translation>
    </message>
    <message>
        <source>资金性质</source>
        <translation>Kind of funds</translation>
    </message>
    <message>
        <source>资金到位</source>
        <translation>Funds in place</translation>
    </message>
    <message>
        <source>对接</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>公司对接领导</source>
        <translation>Company leader in charge</translation>
    </message>
    <message>
        <source>确立日期</source>
        <translation>Designated on</translation>
    </message>
    <message>
        <source>确立依据</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>期初后续合同成交额</source>
        <translation>Opening follow-on amount</translation>
    </message>
    <message>
        <source>期初日期</source>
        <translation>Opening as of</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>更新日期</source>
        <translation>Updated on</translation>
    </message>
    <message>
        <source>附件2核对日期</source>
        <translation>Form 2 verified on</translation>
    </message>
    <message>
        <source>附件3核对日期</source>
        <translation>Form 3 verified on</translation>
    </message>
    <message>
        <source>公司级</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>分公司级</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>潜在</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>调查评估</source>
        <translation>Surveying</translation>
    </message>
    <message>
        <source>已推荐</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>审核评估</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>补充材料</source>
        <translation>More papers asked</translation>
    </message>
    <message>
        <source>未通过(可再报)</source>
        <translation>Not passed (may apply again)</translation>
    </message>
    <message>
        <source>评估通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>已确立</source>
        <translation>Designated</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>移出名单</source>
        <translation>Delisted</translation>
    </message>
    <message>
        <source>终止合作</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>公司对接</source>
        <translation>By the company</translation>
    </message>
    <message>
        <source>分公司对接</source>
        <translation>By the branch</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>垫资</source>
        <translation>Advance funding</translation>
    </message>
    <message>
        <source>预付款</source>
        <translation>Prepayment</translation>
    </message>
    <message>
        <source>按进度付款</source>
        <translation>Progress payment</translation>
    </message>
    <message>
        <source>财政</source>
        <translation>Fiscal</translation>
    </message>
    <message>
        <source>国有</source>
        <translation>State-owned</translation>
    </message>
    <message>
        <source>自筹</source>
        <translation>Self-raised</translation>
    </message>
    <message>
        <source>贷款</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>外资</source>
        <translation>Foreign</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>To be fixed</translation>
    </message>
    <message>
        <source>到位</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>部分到位</source>
        <translation>Partly in place</translation>
    </message>
    <message>
        <source>未到位</source>
        <translation>Not in place</translation>
    </message>
    <message>
        <source>优</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>良</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>高于市场</source>
        <translation>Above market</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>At market</translation>
    </message>
    <message>
        <source>低于市场</source>
        <translation>Below market</translation>
    </message>
    <message>
        <source>公开招标</source>
        <translation>Open tender</translation>
    </message>
    <message>
        <source>邀请招标</source>
        <translation>Invited tender</translation>
    </message>
    <message>
        <source>竞争性谈判</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>直接委托</source>
        <translation>Direct award</translation>
    </message>
    <message>
        <source>战略集采</source>
        <translation>Framework purchase</translation>
    </message>
    <message>
        <source>总价</source>
        <translation>Lump sum</translation>
    </message>
    <message>
        <source>单价</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>成本加酬金</source>
        <translation>Cost plus fee</translation>
    </message>
    <message>
        <source>评价年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>评价日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>履约情况</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>履约情况说明</source>
        <translation>Note on performance</translation>
    </message>
    <message>
        <source>付款情况</source>
        <translation>Payment record</translation>
    </message>
    <message>
        <source>付款情况说明</source>
        <translation>Note on payment record</translation>
    </message>
    <message>
        <source>常用合同方式</source>
        <translation>Usual contract forms</translation>
    </message>
    <message>
        <source>合同方式说明</source>
        <translation>Note on contract forms</translation>
    </message>
    <message>
        <source>竞标办法</source>
        <translation>Bidding methods</translation>
    </message>
    <message>
        <source>评标办法</source>
        <translation>Bid evaluation</translation>
    </message>
    <message>
        <source>合约习惯</source>
        <translation>Contract habits</translation>
    </message>
    <message>
        <source>价格水平</source>
        <translation>Price level</translation>
    </message>
    <message>
        <source>项目开发管理能力</source>
        <translation>Development ability</translation>
    </message>
    <message>
        <source>项目开发管理能力说明</source>
        <translation>Note on development ability</translation>
    </message>
    <message>
        <source>支付能力</source>
        <translation>Ability to pay</translation>
    </message>
    <message>
        <source>支付能力说明</source>
        <translation>Note on ability to pay</translation>
    </message>
    <message>
        <source>与我公司或其他施工企业合作情况</source>
        <translation>Cooperation with us and other contractors</translation>
    </message>
    <message>
        <source>动态分析及策略建议</source>
        <translation>Analysis and strategy</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>Way of notice</translation>
    </message>
    <message>
        <source>同意范围○</source>
        <translation>Consent covers ○</translation>
    </message>
    <message>
        <source>同意范围●</source>
        <translation>Consent covers ●</translation>
    </message>
    <message>
        <source>保存至</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>撤回日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>称谓</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>工作单位/职业</source>
        <translation>Employer or occupation</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Kind of person</translation>
    </message>
    <message>
        <source>办公电话</source>
        <translation>Office telephone</translation>
    </message>
    <message>
        <source>工作手机</source>
        <translation>Work mobile</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>传真</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>办公地址</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>决策能力</source>
        <translation>Share in decisions</translation>
    </message>
    <message>
        <source>决策角色</source>
        <translation>Role in decisions</translation>
    </message>
    <message>
        <source>关系程度</source>
        <translation>Closeness</translation>
    </message>
    <message>
        <source>态度</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>主要履历</source>
        <translation>Career</translation>
    </message>
    <message>
        <source>沟通习惯</source>
        <translation>Habits</translation>
    </message>
    <message>
        <source>信息来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源日期</source>
        <translation>Source date</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>学历/院校</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>私人手机</source>
        <translation>Private mobile</translation>
    </message>
    <message>
        <source>家庭地址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>兴趣爱好</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>重要纪念日</source>
        <translation>Special days</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>企业负责人</source>
        <translation>Head of the company</translation>
    </message>
    <message>
        <source>高管</source>
        <translation>Executive</translation>
    </message>
    <message>
        <source>核心人物</source>
        <translation>Key person</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>决策</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>分管</source>
        <translation>Supervises</translation>
    </message>
    <message>
        <source>招采</source>
        <translation>Purchasing</translation>
    </message>
    <message>
        <source>成本</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>工程</source>
        <translation>Engineering</translation>
    </message>
    <message>
        <source>设计</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>支持</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>中立</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>电子</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Kind of item</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>补充金额</source>
        <translation>Supplement amount</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>回款金额</source>
        <translation>Amount received</translation>
    </message>
    <message>
        <source>回款日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>合同名称</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>合同额</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>合同方式</source>
        <translation>Form of contract</translation>
    </message>
    <message>
        <source>应收款</source>
        <translation>Receivable</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>项目类型</source>
        <translation>Kind of project</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>跟踪单位</source>
        <translation>Tracking unit</translation>
    </message>
    <message>
        <source>承建单位</source>
        <translation>Building unit</translation>
    </message>
    <message>
        <source>我方项目经理</source>
        <translation>Our project manager</translation>
    </message>
    <message>
        <source>面积/规模</source>
        <translation>Area or size</translation>
    </message>
    <message>
        <source>投资额</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>预计招标月</source>
        <translation>Expected tender month</translation>
    </message>
    <message>
        <source>计划开工</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>计划竣工</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>开工日期</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>竣工日期</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>本年产值</source>
        <translation>Output this year</translation>
    </message>
    <message>
        <source>形象进度</source>
        <translation>Physical progress</translation>
    </message>
    <message>
        <source>结算状态</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>竞争单位</source>
        <translation>Competitors</translation>
    </message>
    <message>
        <source>中标单位</source>
        <translation>Winner</translation>
    </message>
    <message>
        <source>中标价</source>
        <translation>Winning price</translation>
    </message>
    <message>
        <source>预计合同额</source>
        <translation>Expected amount</translation>
    </message>
    <message>
        <source>预计签约日期</source>
        <translation>Expected signing</translation>
    </message>
    <message>
        <source>签约概率</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>跟踪</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>投标</source>
        <translation>Bidding</translation>
    </message>
    <message>
        <source>中标待签</source>
        <translation>Won, to be signed</translation>
    </message>
    <message>
        <source>在建</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>停工</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>完工</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>结算</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>质保</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>未中标</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>合作过</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>正在建设</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>即将建设</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>签证</source>
        <translation>Site visa</translation>
    </message>
    <message>
        <source>索赔</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>清欠</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>计划时间</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>目的与策略</source>
        <translation>Purpose and strategy</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>对接与关系进展</source>
        <translation>Liaison and relations</translation>
    </message>
    <message>
        <source>在建项目进展及二次、三次经营配合</source>
        <translation>Running projects and later negotiations</translation>
    </message>
    <message>
        <source>投资动向、竞争对手、付款履约及风险</source>
        <translation>Investments, competitors, payment and risks</translation>
    </message>
    <message>
        <source>存在问题及需协调事项</source>
        <translation>Problems and what needs coordination</translation>
    </message>
    <message>
        <source>拟跟踪项目</source>
        <translation>Projects to track</translation>
    </message>
    <message>
        <source>预计签约</source>
        <translation>Expected signing</translation>
    </message>
    <message>
        <source>本季无经营活动</source>
        <translation>No activity this quarter</translation>
    </message>
    <message>
        <source>填报日期</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>总部</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>分公司</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>委员会主任</source>
        <translation>Chair of the committee</translation>
    </message>
    <message>
        <source>副主任</source>
        <translation>Deputy chair</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>经营部</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>汇总专人</source>
        <translation>Unit clerk</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Account manager</translation>
    </message>
    <message>
        <source>营销人员</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>项目经理</source>
        <translation>Project manager</translation>
    </message>
    <message>
        <source>生产监控部</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>工程科</source>
        <translation>Engineering</translation>
    </message>
    <message>
        <source>提名部门</source>
        <translation>Nominating department</translation>
    </message>
    <message>
        <source>公司领导</source>
        <translation>Company leader</translation>
    </message>
    <message>
        <source>档案/保密/个人信息管理员</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>记录类别</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>附件号</source>
        <translation>Attachment no.</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>项目投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>落实方</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>落实事项</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>走访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>洽谈内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>客户意见</source>
        <translation>Client&apos;s opinion</translation>
    </message>
    <message>
        <source>我方答复</source>
        <translation>Our reply</translation>
    </message>
    <message>
        <source>获取信息</source>
        <translation>What we learned</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>日常维护</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>项目跟踪</source>
        <translation>Project tracking</translation>
    </message>
    <message>
        <source>高层互访</source>
        <translation>Executive visit</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>催款</source>
        <translation>Payment reminder</translation>
    </message>
    <message>
        <source>投诉处理</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>节日问候</source>
        <translation>Festival greeting</translation>
    </message>
    <message>
        <source>检查带队沟通</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>我方</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>对方人员</source>
        <translation>Their people</translation>
    </message>
    <message>
        <source>我方人员</source>
        <translation>Our people</translation>
    </message>
    <message>
        <source>营业执照</source>
        <translation>Business licence</translation>
    </message>
    <message>
        <source>资质证书</source>
        <translation>Qualification certificate</translation>
    </message>
    <message>
        <source>邀请函</source>
        <translation>Invitation letter</translation>
    </message>
    <message>
        <source>意向书</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <source>会谈纪要</source>
        <translation>Minutes of talks</translation>
    </message>
    <message>
        <source>战略合作协议</source>
        <translation>Strategic agreement</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>客户函件</source>
        <translation>Letter from the client</translation>
    </message>
    <message>
        <source>个人信息同意书</source>
        <translation>Consent to personal data</translation>
    </message>
    <message>
        <source>本人要求</source>
        <translation>Own request</translation>
    </message>
    <message>
        <source>撤回同意</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>保存期限已到</source>
        <translation>Retention ended</translation>
    </message>
    <message>
        <source>处理目的已实现</source>
        <translation>Purpose achieved</translation>
    </message>
</context>
<context>
    <name>standard</name>
    <message>
        <source>农、林、牧、渔业</source>
        <translation>Agriculture, forestry, animal husbandry and fishery</translation>
    </message>
    <message>
        <source>采矿业</source>
        <translation>Mining</translation>
    </message>
    <message>
        <source>制造业</source>
        <translation>Manufacturing</translation>
    </message>
    <message>
        <source>电力、热力、燃气及水生产和供应业</source>
        <translation>Production and supply of electricity, heat, gas and water</translation>
    </message>
    <message>
        <source>建筑业</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>批发和零售业</source>
        <translation>Wholesale and retail trade</translation>
    </message>
    <message>
        <source>交通运输、仓储和邮政业</source>
        <translation>Transport, storage and post</translation>
    </message>
    <message>
        <source>住宿和餐饮业</source>
        <translation>Accommodation and catering</translation>
    </message>
    <message>
        <source>信息传输、软件和信息技术服务业</source>
        <translation>Information transmission, software and information technology</translation>
    </message>
    <message>
        <source>金融业</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>房地产业</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>租赁和商务服务业</source>
        <translation>Leasing and business services</translation>
    </message>
    <message>
        <source>科学研究和技术服务业</source>
        <translation>Scientific research and technical services</translation>
    </message>
    <message>
        <source>水利、环境和公共设施管理业</source>
        <translation>Management of water conservancy, environment and public facilities</translation>
    </message>
    <message>
        <source>居民服务、修理和其他服务业</source>
        <translation>Household services, repair and other services</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>卫生和社会工作</source>
        <translation>Health and social work</translation>
    </message>
    <message>
        <source>文化、体育和娱乐业</source>
        <translation>Culture, sports and entertainment</translation>
    </message>
    <message>
        <source>公共管理、社会保障和社会组织</source>
        <translation>Public administration, social security and social organisations</translation>
    </message>
    <message>
        <source>国际组织</source>
        <translation>International organisations</translation>
    </message>
    <message>
        <source>北京市</source>
        <translation>Beijing</translation>
    </message>
    <message>
        <source>天津市</source>
        <translation>Tianjin</translation>
    </message>
    <message>
        <source>河北省</source>
        <translation>Hebei</translation>
    </message>
    <message>
        <source>山西省</source>
        <translation>Shanxi</translation>
    </message>
    <message>
        <source>内蒙古自治区</source>
        <translation>Inner Mongolia</translation>
    </message>
    <message>
        <source>辽宁省</source>
        <translation>Liaoning</translation>
    </message>
    <message>
        <source>吉林省</source>
        <translation>Jilin</translation>
    </message>
    <message>
        <source>黑龙江省</source>
        <translation>Heilongjiang</translation>
    </message>
    <message>
        <source>上海市</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>江苏省</source>
        <translation>Jiangsu</translation>
    </message>
    <message>
        <source>浙江省</source>
        <translation>Zhejiang</translation>
    </message>
    <message>
        <source>安徽省</source>
        <translation>Anhui</translation>
    </message>
    <message>
        <source>福建省</source>
        <translation>Fujian</translation>
    </message>
    <message>
        <source>江西省</source>
        <translation>Jiangxi</translation>
    </message>
    <message>
        <source>山东省</source>
        <translation>Shandong</translation>
    </message>
    <message>
        <source>河南省</source>
        <translation>Henan</translation>
    </message>
    <message>
        <source>湖北省</source>
        <translation>Hubei</translation>
    </message>
    <message>
        <source>湖南省</source>
        <translation>Hunan</translation>
    </message>
    <message>
        <source>广东省</source>
        <translation>Guangdong</translation>
    </message>
    <message>
        <source>广西壮族自治区</source>
        <translation>Guangxi</translation>
    </message>
    <message>
        <source>海南省</source>
        <translation>Hainan</translation>
    </message>
    <message>
        <source>重庆市</source>
        <translation>Chongqing</translation>
    </message>
    <message>
        <source>四川省</source>
        <translation>Sichuan</translation>
    </message>
    <message>
        <source>贵州省</source>
        <translation>Guizhou</translation>
    </message>
    <message>
        <source>云南省</source>
        <translation>Yunnan</translation>
    </message>
    <message>
        <source>西藏自治区</source>
        <translation>Xizang</translation>
    </message>
    <message>
        <source>陕西省</source>
        <translation>Shaanxi</translation>
    </message>
    <message>
        <source>甘肃省</source>
        <translation>Gansu</translation>
    </message>
    <message>
        <source>青海省</source>
        <translation>Qinghai</translation>
    </message>
    <message>
        <source>宁夏回族自治区</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>新疆维吾尔自治区</source>
        <translation>Xinjiang</translation>
    </message>
    <message>
        <source>台湾省</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>香港特别行政区</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>澳门特别行政区</source>
        <translation>Macao</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::ArchiveModel</name>
    <message>
        <source>附件1 大客户汇总表</source>
        <translation>Form 1: roll-up of key clients</translation>
    </message>
    <message>
        <source>附件2 大客户管理档案</source>
        <translation>Form 2: client dossier</translation>
    </message>
    <message>
        <source>附件3 相关人员档案</source>
        <translation>Form 3: people</translation>
    </message>
    <message>
        <source>附件4 客户经理经营档案</source>
        <translation>Form 4: quarterly dossier</translation>
    </message>
    <message>
        <source>走访记录表</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>例如 2026Q4、2026-11 或 2026</source>
        <translation>For example 2026Q4, 2026-11 or 2026</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::AttachmentTable</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File</translation>
    </message>
    <message>
        <source>附件类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>添加日期</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>添加人</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>涉密</source>
        <translation>Confidential</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::AttachmentsModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>有 %1 个文件没有添加</source>
        <translation>%1 file(s) were not added</translation>
    </message>
    <message>
        <source>已添加 %1 个文件。可以添加的文件：%2，每个不超过 50 MB。</source>
        <translation>%1 file(s) were added. Files that can be added: %2, up to 50 MB each.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::ClientListModel</name>
    <message>
        <source>未编号</source>
        <translation>Not numbered</translation>
    </message>
    <message>
        <source>%1 逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>客户级别</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>管理层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>所属区域</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>推荐单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>后续成交额(万元)</source>
        <translation>Follow-on (10k ¥)</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>资料完整度</source>
        <translation>Completeness</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::DamageModel</name>
    <message>
        <source>恢复</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>抢救</source>
        <translation>rescued</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::StartModel</name>
    <message>
        <source>大客户管理</source>
        <translation>Key clients</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::VisitDetailModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>%1 已办结</source>
        <translation>Done %1</translation>
    </message>
</context>
<context>
    <name>zhuke::presentation::VisitListModel</name>
    <message>
        <source>走访日期</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>对方人员</source>
        <translation>Their people</translation>
    </message>
    <message>
        <source>我方人员</source>
        <translation>Our people</translation>
    </message>
    <message>
        <source>洽谈内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>未办结事项</source>
        <translation>Open promises</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ArchiveOptions</name>
    <message>
        <source>查看范围内全部已编号客户</source>
        <translation>All numbered clients in your scope</translation>
    </message>
    <message>
        <source>一个客户</source>
        <translation>One client</translation>
    </message>
    <message>
        <source>归档版 PDF(PDF/A)</source>
        <translation>Archive copy (PDF/A)</translation>
    </message>
    <message>
        <source>打印什么</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>请至少选择一种</source>
        <translation>Please choose at least one</translation>
    </message>
    <message>
        <source>打印谁的</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>名称、首字母或编号</source>
        <translation>Name, initials or number</translation>
    </message>
    <message>
        <source>期间与版本</source>
        <translation>Period and edition</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>附件1 与附件4 的期间，例如 2026Q4、2026-11 或 2026</source>
        <translation>Period of forms 1 and 4, for example 2026Q4, 2026-11 or 2026</translation>
    </message>
    <message>
        <source>客户列表中选中的 %1 家</source>
        <translation>The %1 selected in the client list</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ArchivePage</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>预览页面</source>
        <translation>Preview pages</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>上一页 (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>下一页 (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>缩小 (Ctrl+滚轮)</source>
        <translation>Zoom out (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>放大 (Ctrl+滚轮)</source>
        <translation>Zoom in (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>已存为 %1(%2 页)</source>
        <translation>Saved as %1 (%2 pages)</translation>
    </message>
    <message>
        <source>有的字没有字形</source>
        <translation>Some characters have no glyph</translation>
    </message>
    <message>
        <source>字体中没有“%1”(%2)。请安装更全的字体后重新生成。</source>
        <translation>The fonts lack “%1” (%2). Please install fuller fonts and make it again.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>正在生成 PDF…</source>
        <translation>Writing the PDF…</translation>
    </message>
    <message>
        <source>没有打印机</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>这台电脑上没有找到打印机。可以先存为 PDF，到有打印机的电脑上打印。</source>
        <translation>No printer was found on this computer. You can save a PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>已送往打印机</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>打印已停止</source>
        <translation>Printing was stopped</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>选好左边各项，按“预览”</source>
        <translation>Choose on the left, then press Preview</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>正在取消…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::AttachmentsTab</name>
    <message>
        <source>附件类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>添加文件…</source>
        <translation>Add Files…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save As…</translation>
    </message>
    <message>
        <source>移到回收站…</source>
        <translation>Move to Trash…</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add Files</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>以后添加的文件归入这一类</source>
        <translation>Files added from now on are of this kind</translation>
    </message>
    <message>
        <source>用其他程序打开一份只读副本 (Enter)</source>
        <translation>Opens a read-only copy in another program (Enter)</translation>
    </message>
    <message>
        <source>移到回收站 (Delete)</source>
        <translation>Move to trash (Delete)</translation>
    </message>
    <message>
        <source>附件列表</source>
        <translation>List of files</translation>
    </message>
    <message>
        <source>正在添加… 第 %1 个，共 %2 个</source>
        <translation>Adding… %1 of %2</translation>
    </message>
    <message>
        <source>不能打开</source>
        <translation>Cannot Open</translation>
    </message>
    <message>
        <source>没有能打开“%1”的程序。可以用“另存为…”保存后再打开。</source>
        <translation>No program can open “%1”. Save it with “Save As…” and open it from there.</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>还没有附件</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>把文件拖到这里，或点“添加文件…”。可以添加 %1，每个不超过 50 MB。</source>
        <translation>Drop files here, or press “Add Files…”. They may be %1, up to 50 MB each.</translation>
    </message>
    <message>
        <source>有权修改这个客户的人可以在这里添加文件。</source>
        <translation>Whoever may change this client can add files here.</translation>
    </message>
    <message>
        <source>可以添加的文件 (%1)</source>
        <translation>Files that can be added (%1)</translation>
    </message>
    <message>
        <source>正在添加…</source>
        <translation>Adding…</translation>
    </message>
    <message>
        <source>已添加 %1 个文件</source>
        <translation>%1 file(s) added</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>另存附件</source>
        <translation>Save File</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>%1 个文件</source>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to Trash</translation>
    </message>
    <message>
        <source>要把“%1”移到回收站吗?30 天内可以恢复。</source>
        <translation>Move “%1” to the trash? It can be restored within 30 days.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ClientForm</name>
    <message>
        <source>(未填)</source>
        <translation>(not filled in)</translation>
    </message>
    <message>
        <source>万元，也可写 3.5亿</source>
        <translation>×10,000 yuan; 3.5亿 works, too</translation>
    </message>
    <message>
        <source>股东</source>
        <translation>Shareholders</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ClientListView</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>名称、拼音、首字母或编号</source>
        <translation>Name, pinyin, initials or number</translation>
    </message>
    <message>
        <source>名称、拼音、首字母或编号 (Ctrl+F)</source>
        <translation>Name, pinyin, initials or number (Ctrl+F)</translation>
    </message>
    <message>
        <source>新建客户</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>客户列表</source>
        <translation>Client list</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>记一次联系…</source>
        <translation>Record a contact…</translation>
    </message>
    <message>
        <source>共 %1 家</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>没有符合的客户</source>
        <translation>No client matches</translation>
    </message>
    <message>
        <source>换一个字、拼音首字母或编号再试。</source>
        <translation>Try another word, pinyin initials or a number.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>还没有客户</source>
        <translation>No clients yet</translation>
    </message>
    <message>
        <source>新建一个客户，或请经营部导入台账。</source>
        <translation>Make a new client, or ask the office to import the ledger.</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::CodePage</name>
    <message>
        <source>系统管理员可以给您一个临时密码。管理员自己忘记时，用建立数据库时保存的恢复码设定新密码。</source>
        <translation>The administrator can give you a temporary password. An administrator who forgot the own one sets a new one with the recovery code kept when the database was made.</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>每组四个字母或数字，共七组</source>
        <translation>Seven groups of four letters or digits</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ConflictDialog</name>
    <message>
        <source>别人已先修改</source>
        <translation>Somebody else saved first</translation>
    </message>
    <message>
        <source>您打开之后，别人修改并保存了同样的栏目。请逐项选择保留哪一个；没有覆盖任何内容。</source>
        <translation>After you opened this client, somebody else changed the same fields and saved. Please choose for each what to keep; nothing has been overwritten.</translation>
    </message>
    <message>
        <source>返回修改</source>
        <translation>Back to editing</translation>
    </message>
    <message>
        <source>全部用对方的</source>
        <translation>Use all of theirs</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>用我的</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>用对方的</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>原来：%1</source>
        <translation>Before: %1</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::DamageDialog</name>
    <message>
        <source>数据库文件已损坏</source>
        <translation>The database file is damaged</translation>
    </message>
    <message>
        <source>文件中有的地方读不出来，多半是磁盘、U 盘或突然断电造成的。程序没有改动它，下面的做法也都不会改动它：新文件总是放在旁边。</source>
        <translation>Some parts of the file cannot be read; most often a disk, a memory stick or a power cut is the cause. The program has not changed it, and neither of the ways below will: a new file is always put beside it.</translation>
    </message>
    <message>
        <source>正在查找最近的备份…</source>
        <translation>Looking for the newest backup…</translation>
    </message>
    <message>
        <source>恢复最近的备份到新文件…</source>
        <translation>Restore the newest backup to a new file…</translation>
    </message>
    <message>
        <source>备份以后录入的内容不在其中</source>
        <translation>Without what was entered after the backup</translation>
    </message>
    <message>
        <source>抢救可读数据…</source>
        <translation>Rescue what can be read…</translation>
    </message>
    <message>
        <source>把能读出的都收进一个新文件，并列出丢失了什么</source>
        <translation>Puts all that can be read into a new file and lists what is lost</translation>
    </message>
    <message>
        <source>有较新的备份时，先恢复备份；两样都做也可以，再对照着补录。</source>
        <translation>With a recent backup, restore that first. You can also do both and enter by hand what is missing.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>正在恢复备份…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>没有找到备份：文件中没有登记，同一个文件夹里也没有 .zhukebak 文件。</source>
        <translation>No backup was found: the file names none, and there is no .zhukebak file in its folder.</translation>
    </message>
    <message>
        <source>最近的备份：%1，文件 %2</source>
        <translation>Newest backup: %1, file %2</translation>
    </message>
    <message>
        <source>抢救出的数据存到</source>
        <translation>Save What Was Rescued As</translation>
    </message>
    <message>
        <source>筑客数据库 (*.zhuke)</source>
        <translation>Zhuke database (*.zhuke)</translation>
    </message>
    <message>
        <source>正在抢救可读数据…</source>
        <translation>Rescuing what can be read…</translation>
    </message>
    <message>
        <source>可以随时取消，取消后不会留下半个文件。</source>
        <translation>You can cancel at any time; no half a file is left then.</translation>
    </message>
    <message>
        <source>抢救完成</source>
        <translation>Rescue Finished</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore a Backup</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::DateField</name>
    <message>
        <source>例如 2026-11-23、2026.11.23、2026年11月23日；Alt+下箭头 打开日历</source>
        <translation>For example 2026-11-23, 2026.11.23, 2026年11月23日; Alt+Down opens a calendar</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::DemoPage</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>以此身份登录</source>
        <translation>Sign in as this person</translation>
    </message>
    <message>
        <source>正在建立演示公司…</source>
        <translation>Making the demo company…</translation>
    </message>
    <message>
        <source>正在建立演示公司…  第 %1 步，共 %2 步</source>
        <translation>Making the demo company…  step %1 of %2</translation>
    </message>
    <message>
        <source>演示公司已建好。请选择一个身份登录：</source>
        <translation>The demo company is ready. Choose whom to sign in as:</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::DossierHead</name>
    <message>
        <source>为什么？</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>列出计入后续成交额的每一项</source>
        <translation>Lists everything that counts towards the follow-on amount</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>返回列表 (Alt+左箭头)</source>
        <translation>Back to the list (Alt+Left)</translation>
    </message>
    <message>
        <source>记一次联系</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>记一次联系 (Ctrl+N)</source>
        <translation>Record a contact (Ctrl+N)</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>打印档案…</source>
        <translation>Print forms…</translation>
    </message>
    <message>
        <source>本季核对无变化</source>
        <translation>Checked this quarter, no change</translation>
    </message>
    <message>
        <source>移到回收站…</source>
        <translation>Move to trash…</translation>
    </message>
    <message>
        <source>后续成交额从何而来</source>
        <translation>Where the follow-on amount comes from</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::DossierView</name>
    <message>
        <source>放弃更改</source>
        <translation>Give up changes</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存 (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>基本信息 *</source>
        <translation>Basics *</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>概览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>相关人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>项目与合同</source>
        <translation>Projects and contracts</translation>
    </message>
    <message>
        <source>往来记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>信用</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>经营档案</source>
        <translation>Quarterly dossiers</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>有未保存的更改</source>
        <translation>There are unsaved changes</translation>
    </message>
    <message>
        <source>基本信息还没有保存。草稿会保留，下次打开时可以恢复。</source>
        <translation>The basics are not saved yet. A draft is kept and offered when you come back.</translation>
    </message>
    <message>
        <source>离开，保留草稿</source>
        <translation>Leave, keep the draft</translation>
    </message>
    <message>
        <source>继续编辑</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>恢复草稿</source>
        <translation>Restore draft</translation>
    </message>
    <message>
        <source>这个客户有一份 %1 留下的草稿，要恢复吗？</source>
        <translation>There is a draft of this client from %1. Restore it?</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>不要草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>移到回收站</source>
        <translation>Move to trash</translation>
    </message>
    <message>
        <source>要把“%1”移到回收站吗?30 天内可以恢复。</source>
        <translation>Move “%1” to the trash? It can be restored for 30 days.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ErasureDialog</name>
    <message>
        <source>清除</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>清除个人信息</source>
        <translation>Erase Personal Data</translation>
    </message>
    <message>
        <source>%1(%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>将清除：出生日期、籍贯、学历、私人手机等○信息，家庭、住址、爱好、纪念日等●信息；工作电话、手机、微信、邮箱、履历和对其本人的评价；挂在其名下的附件、提到其本人的草稿、审计内容和导入留底。姓名改为“%1”，走访的参加人员中也同样改写。
保留：部门、职务、人员类别和决策能力，告知同意的日期。</source>
        <translation>What goes: birthday, native place, education and private mobile (○); home, family, hobbies and private dates (●); telephone, mobile, WeChat, mail and address of work, résumé, and what was thought of the person; files that hang on the person, and drafts, audit details and import copies that name them. The name becomes “%1”, also among those who took part in visits.
What stays: department, post, kind and decision share, and the dates of the consent.</translation>
    </message>
    <message>
        <source>清除以后无法恢复。</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>申请编号</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>申请登记簿上的编号，不要写姓名</source>
        <translation>Number in the register of requests, no name</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Date of request</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>申请 %1 的个人信息已经清除，但还没有办结。再次整理并检查数据库文件，找不到原内容时就办结。</source>
        <translation>The personal data of request %1 have been erased, but it is still open. The database file is rewritten and searched once more; when nothing is found, the request is closed.</translation>
    </message>
    <message>
        <source>再次检查</source>
        <translation>Check Again</translation>
    </message>
    <message>
        <source>正在处理…</source>
        <translation>Working…</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ExportJob</name>
    <message>
        <source>导出客户列表</source>
        <translation>Export the client list</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在导出… 第 %1 家，共 %2 家</source>
        <translation>Exporting… %1 of %2</translation>
    </message>
    <message>
        <source>已导出 %1 家客户到 %2</source>
        <translation>Exported %1 clients to %2</translation>
    </message>
    <message>
        <source>客户列表</source>
        <translation>Client list</translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx);;CSV 文本 (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV text (*.csv)</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ListTable</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::LockDialog</name>
    <message>
        <source>筑客已锁定</source>
        <translation>Zhuke is locked</translation>
    </message>
    <message>
        <source>%1，请输入密码继续。已输入的内容都还在。</source>
        <translation>%1, please type your password to go on. What you have typed is still there.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>管理员已重设您的密码，请退出登录后用临时密码重新登录</source>
        <translation>The administrator has reset your password; sign out, then sign in with the temporary one</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::MainMenus</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>记一次联系…</source>
        <translation>Record a contact…</translation>
    </message>
    <message>
        <source>新建客户…</source>
        <translation>New client…</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>全局搜索</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>关于筑客</source>
        <translation>About Zhuke</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>自动锁定</source>
        <translation>Lock Automatically</translation>
    </message>
    <message>
        <source>从不</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>闲置 %1 分钟后</source>
        <translation>After %1 idle minutes</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::MainWindow</name>
    <message>
        <source>%1 — 筑客</source>
        <translation>%1 — Zhuke</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>客户、人员、项目、走访 (Ctrl+K)</source>
        <translation>Clients, people, projects, visits (Ctrl+K)</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>数据库：%1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>后台任务进行中…</source>
        <translation>Working in the background…</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>关于筑客</source>
        <translation>About Zhuke</translation>
    </message>
    <message>
        <source>筑客 %1
建筑企业大客户管理

自由软件，按 GPL-3.0-or-later 许可。</source>
        <translation>Zhuke %1
Key account management for construction companies

Free software under GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>已保存，别人同时修改的内容也已保留：%1</source>
        <translation>Saved, together with what somebody else changed meanwhile: %1</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::NewClientDialog</name>
    <message>
        <source>新建客户</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存 (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>恢复草稿</source>
        <translation>Restore draft</translation>
    </message>
    <message>
        <source>上次新建客户时输入的内容还没有保存，要恢复吗？</source>
        <translation>What you typed for a new client last time was not saved. Restore it?</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>不要草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>有未保存的更改</source>
        <translation>There are unsaved changes</translation>
    </message>
    <message>
        <source>这个客户还没有保存。草稿会保留，下次新建时可以恢复。</source>
        <translation>This client is not saved yet. A draft is kept and offered next time.</translation>
    </message>
    <message>
        <source>关闭，保留草稿</source>
        <translation>Close, keep the draft</translation>
    </message>
    <message>
        <source>继续编辑</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::NewDatabasePage</name>
    <message>
        <source>公司名称</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>管理员姓名</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一次密码</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>至少 8 个字符</source>
        <translation>At least 8 characters</translation>
    </message>
    <message>
        <source>例如：示例建工集团有限公司</source>
        <translation>For example: 示例建工集团有限公司</translation>
    </message>
    <message>
        <source>登录时用此姓名</source>
        <translation>Used as the name to sign in</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>筑客数据库 (*.zhuke)</source>
        <translation>Zhuke databases (*.zhuke)</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::NewPasswordPage</name>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>Repeat new password</translation>
    </message>
    <message>
        <source>至少 8 个字符</source>
        <translation>At least 8 characters</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>设定并登录</source>
        <translation>Set and Sign In</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::OverviewTab</name>
    <message>
        <source>当前要点</source>
        <translation>What matters now</translation>
    </message>
    <message>
        <source>缺项(%1)</source>
        <translation>Missing (%1)</translation>
    </message>
    <message>
        <source>未办结的落实事项(%1)</source>
        <translation>Open promises (%1)</translation>
    </message>
    <message>
        <source>没有未办结的落实事项。</source>
        <translation>No open promises.</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已办结：%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>往来时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>还没有往来。按 Ctrl+N 记一次联系。</source>
        <translation>Nothing yet. Press Ctrl+N to record a contact.</translation>
    </message>
    <message>
        <source>更早的 %1 条见“往来记录”。</source>
        <translation>%1 earlier ones are under Records.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开 %1 的走访</source>
        <translation>Open the visit of %1</translation>
    </message>
    <message>
        <source>下次走访 %1</source>
        <translation>Next visit %1</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::OwnerForm</name>
    <message>
        <source>推荐单位</source>
        <translation>Recommending unit</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Account manager</translation>
    </message>
    <message>
        <source>(未填)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>(暂不指定)</source>
        <translation>(nobody yet)</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::PeopleBox</name>
    <message>
        <source>新人员 %1 的职务</source>
        <translation>Post of %1 (new)</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::PersonsTab</name>
    <message>
        <source>查看敏感个人信息</source>
        <translation>Show Sensitive Personal Data</translation>
    </message>
    <message>
        <source>这不是您负责的客户。请写明查看的理由，它会与您的姓名、时间一起长期保存；不要写被查看人的姓名。</source>
        <translation>This is not a client of yours. Say why you need to see this; the reason is kept for good with your name and the time. Do not name the person.</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::PromiseRows</name>
    <message>
        <source>加一条落实事项</source>
        <translation>Add a promise</translation>
    </message>
    <message>
        <source>落实方 %1</source>
        <translation>Side %1</translation>
    </message>
    <message>
        <source>落实事项 %1</source>
        <translation>Promise %1</translation>
    </message>
    <message>
        <source>责任人 %1</source>
        <translation>By whom %1</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>去掉落实事项 %1</source>
        <translation>Remove promise %1</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::RecoveryPage</name>
    <message>
        <source>数据库已建立。忘记密码时，只有下面的恢复码能打开它；恢复码只显示这一次，请抄写或打印后锁好，不要存放在这台电脑上。</source>
        <translation>The database is made. If the password is forgotten, only this recovery code opens it. It is shown this once: write it down or print it and lock it away, not on this computer.</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>我已抄下恢复码并妥善保存</source>
        <translation>I have written the code down and put it away safely</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::RescueReportPage</name>
    <message>
        <source>读出和丢失的内容</source>
        <translation>What was read and what is lost</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>读出</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>丢失</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打开抢救出的文件</source>
        <translation>Open the Rescued File</translation>
    </message>
    <message>
        <source>%1已存为 %2。</source>
        <translation>%1Saved as %2.</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::RestorePage</name>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>新文件</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复备份 %1。用户和密码是做备份那一天的；原文件和备份都不会改动。</source>
        <translation>Restores the backup %1. User and password are those of the day of the backup; neither the damaged file nor the backup is changed.</translation>
    </message>
    <message>
        <source>恢复到新文件</source>
        <translation>Restore to a New File</translation>
    </message>
    <message>
        <source>筑客数据库 (*.zhuke)</source>
        <translation>Zhuke database (*.zhuke)</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::SearchBox</name>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::ShareholderTable</name>
    <message>
        <source>(万元)</source>
        <translation> (10k ¥)</translation>
    </message>
    <message>
        <source>股东</source>
        <translation>Shareholders</translation>
    </message>
    <message>
        <source>加一个股东</source>
        <translation>Add Shareholder</translation>
    </message>
    <message>
        <source>去掉所选股东</source>
        <translation>Remove Selected</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::SignInPage</name>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>数据库：%1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>忘记密码…</source>
        <translation>Forgotten password…</translation>
    </message>
    <message>
        <source>文件已损坏…</source>
        <translation>File damaged…</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::StartWindow</name>
    <message>
        <source>筑客</source>
        <translation>Zhuke</translation>
    </message>
    <message>
        <source>新建数据库</source>
        <translation>New database</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>请保存恢复码</source>
        <translation>Please keep the recovery code</translation>
    </message>
    <message>
        <source>欢迎使用筑客</source>
        <translation>Welcome to Zhuke</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>打开数据库</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>筑客数据库 (*.zhuke)</source>
        <translation>Zhuke databases (*.zhuke)</translation>
    </message>
    <message>
        <source>设定新密码</source>
        <translation>Choose a New Password</translation>
    </message>
    <message>
        <source>忘记密码</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>%1，您好！恢复码正确。请设定新密码。</source>
        <translation>Hello %1. The recovery code is right: please set a new password.</translation>
    </message>
    <message>
        <source>%1，您好！您的密码是别人设定的临时密码。请先设定只有您自己知道的新密码，然后才能继续。</source>
        <translation>Welcome, %1. Your password was set for you by somebody else. Choose a new one that only you know before you go on.</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::VisitDetail</name>
    <message>
        <source>选中一次走访，在这里看全文和落实事项。</source>
        <translation>Choose a visit to read it here in full with its promises.</translation>
    </message>
    <message>
        <source>勾选即为今天已办结</source>
        <translation>Ticking means done today</translation>
    </message>
    <message>
        <source>落实事项</source>
        <translation>Promises</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::VisitDialog</name>
    <message>
        <source>记一次联系</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存 (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>这个客户未办结的落实事项</source>
        <translation>Open promises of this client</translation>
    </message>
    <message>
        <source>没有未办结的落实事项。</source>
        <translation>No open promises.</translation>
    </message>
    <message>
        <source>选定客户后显示在这里。</source>
        <translation>Shown here once a client is chosen.</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>恢复草稿</source>
        <translation>Restore draft</translation>
    </message>
    <message>
        <source>有一份 %1 留下、还没有保存的草稿，要恢复吗？</source>
        <translation>There is an unsaved draft from %1. Restore it?</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>不要草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>这次联系还没有保存。草稿会保留，下次打开时可以恢复。</source>
        <translation>This contact is not saved yet. A draft is kept and offered next time.</translation>
    </message>
    <message>
        <source>关闭，保留草稿</source>
        <translation>Close, keep the draft</translation>
    </message>
    <message>
        <source>继续填写</source>
        <translation>Keep typing</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::VisitForm</name>
    <message>
        <source>更多：目的、地点、意见与答复、落实事项</source>
        <translation>More: purpose, place, opinions and replies, promises</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>名称的一部分、拼音首字母或编号</source>
        <translation>Part of the name, pinyin initials or number</translation>
    </message>
    <message>
        <source>对方人员</source>
        <translation>Their people</translation>
    </message>
    <message>
        <source>姓名，多人用顿号分开；新的姓名会成为相关人员</source>
        <translation>Names, separated by 、; new names become people of the client</translation>
    </message>
    <message>
        <source>我方人员</source>
        <translation>Our people</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::VisitsPage</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>客户、人员或谈话内容</source>
        <translation>Client, people or what was said</translation>
    </message>
    <message>
        <source>客户、人员或谈话内容 (Ctrl+F)</source>
        <translation>Client, people or what was said (Ctrl+F)</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>记一次联系</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>记一次联系 (Ctrl+N)</source>
        <translation>Record a contact (Ctrl+N)</translation>
    </message>
    <message>
        <source>走访列表</source>
        <translation>Visit list</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开客户</source>
        <translation>Open client</translation>
    </message>
    <message>
        <source>共 %1 次</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>没有符合的走访</source>
        <translation>No visit matches</translation>
    </message>
    <message>
        <source>换一个字或放宽日期再试。</source>
        <translation>Try another word or wider dates.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>还没有走访</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>见面、电话或微信之后，一分钟记下一次联系。</source>
        <translation>After a meeting, a call or a message, record the contact in a minute.</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::WelcomePage</name>
    <message>
        <source>先用演示数据试用</source>
        <translation>Try it with demo data</translation>
    </message>
    <message>
        <source>一键建立一家虚构公司，以其中任何一种角色登录</source>
        <translation>Makes a fictional company with one click; sign in with any of its roles</translation>
    </message>
    <message>
        <source>新建数据库</source>
        <translation>New database</translation>
    </message>
    <message>
        <source>为本公司建立一个新的数据库文件</source>
        <translation>Make a new database file for your company</translation>
    </message>
    <message>
        <source>打开…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>打开已有的 .zhuke 文件</source>
        <translation>Open an existing .zhuke file</translation>
    </message>
    <message>
        <source>最近打开的数据库</source>
        <translation>Recently opened</translation>
    </message>
</context>
<context>
    <name>zhuke::widgets::WindowCover</name>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
</context>
</TS>
