// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ruletext.h"

#include <QCoreApplication>

#include <array>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    const char *rule;
    const char *words;
};

// %1 is the value. The test architecture.errorwords finds a rule that has no words here.
constexpr std::array rules{
    RuleWords{"missing", QT_TRANSLATE_NOOP("ErrorText", "请填写此项")},
    RuleWords{"tooLong", QT_TRANSLATE_NOOP("ErrorText", "内容过长")},
    RuleWords{"outOfRange", QT_TRANSLATE_NOOP("ErrorText", "超出允许的范围")},
    RuleWords{"notANumber", QT_TRANSLATE_NOOP("ErrorText", "应为数字")},
    RuleWords{"notWhole", QT_TRANSLATE_NOOP("ErrorText", "应为整数")},
    RuleWords{"notAnAmount", QT_TRANSLATE_NOOP("ErrorText", "不是金额，例如 3500 或 3.5亿")},
    RuleWords{"finerThanFen", QT_TRANSLATE_NOOP("ErrorText", "金额最多精确到分")},
    RuleWords{"notAPercent", QT_TRANSLATE_NOOP("ErrorText", "不是百分比，例如 25 或 25%")},
    RuleWords{"notADate", QT_TRANSLATE_NOOP("ErrorText", "不是日期，例如 2026-11-23")},
    RuleWords{"noSuchDate", QT_TRANSLATE_NOOP("ErrorText", "没有这一天")},
    RuleWords{"notACode", QT_TRANSLATE_NOOP("ErrorText", "请从列表中选择")},
    RuleWords{"futureDate", QT_TRANSLATE_NOOP("ErrorText", "不能晚于今天")},
    RuleWords{"beforeVisit", QT_TRANSLATE_NOOP("ErrorText", "不能早于走访日期")},
    RuleWords{"passwordTooShort", QT_TRANSLATE_NOOP("ErrorText", "密码至少 8 个字符")},
    RuleWords{"passwordsDiffer", QT_TRANSLATE_NOOP("ErrorText", "两次输入的密码不一致")},
    RuleWords{"wrongPassword", QT_TRANSLATE_NOOP("ErrorText", "用户名或密码不正确")},
    RuleWords{"locked", QT_TRANSLATE_NOOP("ErrorText", "已锁定，请先解锁")},
    RuleWords{"waitAfterWrongPasswords",
              QT_TRANSLATE_NOOP("ErrorText", "密码连续多次不正确，请等 %1 秒再试")},
    RuleWords{"wrongRecoveryCode", QT_TRANSLATE_NOOP("ErrorText", "恢复码不正确")},
    RuleWords{"unknownUser", QT_TRANSLATE_NOOP("ErrorText", "没有登录名为“%1”的在用用户")},
    RuleWords{"recoveryCodeMistyped", QT_TRANSLATE_NOOP("ErrorText", "恢复码输入有误，请逐组核对")},
    RuleWords{"unknownClient", QT_TRANSLATE_NOOP("ErrorText", "没有找到这个客户")},
    RuleWords{"unknownUnit", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的单位")},
    RuleWords{"unknownManager", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的客户经理")},
    RuleWords{"ambiguousManager", QT_TRANSLATE_NOOP("ErrorText", "有多位“%1”，请注明单位")},
    RuleWords{"networkFileSystem",
              QT_TRANSLATE_NOOP("ErrorText", "数据库文件不能放在网络共享盘上")},
    RuleWords{"notADatabase", QT_TRANSLATE_NOOP("ErrorText", "这个文件不是数据库")},
    RuleWords{"notOurs", QT_TRANSLATE_NOOP("ErrorText", "这不是筑客的数据库")},
    RuleWords{"noSuchFile", QT_TRANSLATE_NOOP("ErrorText", "文件不存在")},
    RuleWords{"noSuchFolder", QT_TRANSLATE_NOOP("ErrorText", "文件夹不存在")},
    RuleWords{"fileExists", QT_TRANSLATE_NOOP("ErrorText", "已有同名文件，请换一个文件名")},
    RuleWords{"cannotCreate", QT_TRANSLATE_NOOP("ErrorText", "不能在这个位置新建文件")},
    RuleWords{"cannotOpen", QT_TRANSLATE_NOOP("ErrorText", "文件无法打开")},
    RuleWords{"cannotRead", QT_TRANSLATE_NOOP("ErrorText", "文件无法读取")},
    RuleWords{"cannotWrite", QT_TRANSLATE_NOOP("ErrorText", "文件无法写入")},
    RuleWords{"damaged", QT_TRANSLATE_NOOP("ErrorText", "数据库文件已损坏")},
    RuleWords{"diskFull", QT_TRANSLATE_NOOP("ErrorText", "磁盘空间不足")},
    RuleWords{"missingGlyph", QT_TRANSLATE_NOOP("ErrorText", "字体中没有这些字：%1")},
    RuleWords{"fileTooLarge", QT_TRANSLATE_NOOP("ErrorText", "文件超过 50 MB")},
    RuleWords{"emptyFile", QT_TRANSLATE_NOOP("ErrorText", "文件是空的")},
    RuleWords{"fileKind", QT_TRANSLATE_NOOP("ErrorText", "不是可以添加的文件，或内容与扩展名不符")},
    RuleWords{"unreadableFile", QT_TRANSLATE_NOOP("ErrorText", "文件无法读取(或是文件夹)")},
    RuleWords{"damagedPdf", QT_TRANSLATE_NOOP("ErrorText", "PDF 已损坏或设有密码")},
    RuleWords{"samePassword", QT_TRANSLATE_NOOP("ErrorText", "新密码不能与临时密码相同")},
    RuleWords{"sharesOver100", QT_TRANSLATE_NOOP("ErrorText", "持股比例合计超过 100%")},
    RuleWords{"numberedClientStays",
              QT_TRANSLATE_NOOP("ErrorText", "曾经编号的客户不能删除(编号终身唯一)")},
    RuleWords{"trashed", QT_TRANSLATE_NOOP("ErrorText", "同名客户在回收站中")},
    RuleWords{"F01", QT_TRANSLATE_NOOP("ErrorText", "客户级别按委员会评定(办法 F01)")},
    RuleWords{"F02", QT_TRANSLATE_NOOP("ErrorText", "客户级别只能由委员会决定调整(F02)")},
    RuleWords{"F03", QT_TRANSLATE_NOOP("ErrorText", "客户编号终身唯一，不能更改(F03)")},
    RuleWords{"PI-D1", QT_TRANSLATE_NOOP("ErrorText", "本公司未开启敏感个人信息的收集(PI-D1)")},
    RuleWords{"PI-D2", QT_TRANSLATE_NOOP("ErrorText", "敏感个人信息须先取得单独同意(PI-D2)")},
    RuleWords{"PI-D14",
              QT_TRANSLATE_NOOP("ErrorText",
                                "开启前须有个人信息保护影响评估，请在说明中写明其编号(PI-D14)")},
    RuleWords{"fontIncomplete", QT_TRANSLATE_NOOP("ErrorText", "字体“%1”缺少表格要用的字")},
    RuleWords{
        "columnsTooWide",
        QT_TRANSLATE_NOOP("ErrorText",
                          "附件1放不下所选栏目(还差 %1 毫米)，请减少设置 f1_columns 中的栏目")},
    RuleWords{"unknownSetting", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的设置")},
    RuleWords{"unknownName", QT_TRANSLATE_NOOP("ErrorText", "表格不填写名为“%1”的内容")},
    RuleWords{"noOwnForm", QT_TRANSLATE_NOOP("ErrorText", "表格“%1”用的已是程序自带的版本")},
    RuleWords{"quarterNotBegun", QT_TRANSLATE_NOOP("ErrorText", "该季度尚未开始")},
    RuleWords{"noPrinter", QT_TRANSLATE_NOOP("ErrorText", "没有找到打印机")},
    RuleWords{"lastAdministrator", QT_TRANSLATE_NOOP("ErrorText", "至少要保留一名系统管理员")},
    RuleWords{"ownAccount", QT_TRANSLATE_NOOP("ErrorText", "不能停用自己的账号")},
    RuleWords{"unknownProject", QT_TRANSLATE_NOOP("ErrorText", "该客户没有名为“%1”的项目")},
    RuleWords{"unknownForm", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的表")},
    RuleWords{"unknownField", QT_TRANSLATE_NOOP("ErrorText", "没有名为“%1”的字段")},
    RuleWords{"notAPeriod",
              QT_TRANSLATE_NOOP("ErrorText", "不是期间，例如 2026Q3、2026-11 或 2026")},
    RuleWords{"notAQuarter", QT_TRANSLATE_NOOP("ErrorText", "不是季度，例如 2026Q3")},
    RuleWords{"notAList", QT_TRANSLATE_NOOP("ErrorText", "应为列表")},
    RuleWords{"notAFlag", QT_TRANSLATE_NOOP("ErrorText", "应为“是”或“否”")},
    RuleWords{"notAValue", QT_TRANSLATE_NOOP("ErrorText", "不是文字、数字或是/否")},
    RuleWords{"notText", QT_TRANSLATE_NOOP("ErrorText", "应为文字")},
    RuleWords{"notAMobile", QT_TRANSLATE_NOOP("ErrorText", "不是手机号码(11 位数字)")},
    RuleWords{"notAPhone", QT_TRANSLATE_NOOP("ErrorText", "不是电话号码，例如 010-00000000")},
    RuleWords{"notAPostcode", QT_TRANSLATE_NOOP("ErrorText", "不是邮政编码(6 位数字)")},
    RuleWords{"notAnEmail", QT_TRANSLATE_NOOP("ErrorText", "不是电子邮箱，例如 name@example.com")},
    RuleWords{"organisationCodeForm",
              QT_TRANSLATE_NOOP("ErrorText", "不是组织机构代码(8 位本体代码和 1 位校验码)")},
    RuleWords{"F09", QT_TRANSLATE_NOOP("ErrorText", "季度已结束，请填写当季经营总结(F09)")},
    RuleWords{"snapshot", QT_TRANSLATE_NOOP("ErrorText", "这一批次的撤销信息已损坏")},
    RuleWords{"permission", QT_TRANSLATE_NOOP("ErrorText", "您没有这项权限")},
    RuleWords{"signInNeeded", QT_TRANSLATE_NOOP("ErrorText", "请先登录(用户名和密码文件)")},
    RuleWords{"wrongWords", QT_TRANSLATE_NOOP("ErrorText", "命令有误，用 help 查看用法")},
    RuleWords{"asOfOnlyInDemo", QT_TRANSLATE_NOOP("ErrorText", "只有示例数据库才能以其他日期写入")},
    RuleWords{"notACondition", QT_TRANSLATE_NOOP("ErrorText", "不是筛选条件，例如 grade=A")},
    RuleWords{"notComparable", QT_TRANSLATE_NOOP("ErrorText", "这个字段不能比较大小")},
    RuleWords{"tooManyConditions", QT_TRANSLATE_NOOP("ErrorText", "筛选条件太多")},
    RuleWords{"unpackedSize", QT_TRANSLATE_NOOP("ErrorText", "文件展开后太大")},
    RuleWords{"tooManyRows", QT_TRANSLATE_NOOP("ErrorText", "行数过多")},
    RuleWords{"tooManyCells", QT_TRANSLATE_NOOP("ErrorText", "单元格过多")},
    RuleWords{"tooManySheets", QT_TRANSLATE_NOOP("ErrorText", "工作表过多")},
    RuleWords{"tooManyColumns", QT_TRANSLATE_NOOP("ErrorText", "列数过多")},
    RuleWords{"tooManySharedStrings", QT_TRANSLATE_NOOP("ErrorText", "文件中的文字过多")},
    RuleWords{"tooManyParts", QT_TRANSLATE_NOOP("ErrorText", "文件的组成部分过多")},
    RuleWords{"textTooLong", QT_TRANSLATE_NOOP("ErrorText", "单元格中的文字过长")},
    RuleWords{"nestedTooDeeply", QT_TRANSLATE_NOOP("ErrorText", "文件结构异常(嵌套过深)")},
    RuleWords{"documentType", QT_TRANSLATE_NOOP("ErrorText", "文件含有不允许的文档类型声明")},
    RuleWords{"packedTooDensely", QT_TRANSLATE_NOOP("ErrorText", "文件压缩比异常，可能是恶意文件")},
    RuleWords{"passwordProtected", QT_TRANSLATE_NOOP("ErrorText", "工作簿设有密码，请先取消密码")},
    RuleWords{"notAWorkbook", QT_TRANSLATE_NOOP("ErrorText", "不是工作簿(xlsx)或 CSV 文件")},
    RuleWords{"oldExcelFormat",
              QT_TRANSLATE_NOOP("ErrorText", "旧版 Excel 格式(xls)，请另存为 xlsx")},
    RuleWords{"encoding",
              QT_TRANSLATE_NOOP("ErrorText", "文字编码无法识别，请用 UTF-8 或 GB18030")},
    RuleWords{"fileEnding", QT_TRANSLATE_NOOP("ErrorText", "文件名应以 .xlsx 或 .csv 结尾")},
    RuleWords{"noSheets", QT_TRANSLATE_NOOP("ErrorText", "没有可写入的内容")},
    RuleWords{"sheetName", QT_TRANSLATE_NOOP("ErrorText", "工作表名称不可用")},
    RuleWords{"tooLarge", QT_TRANSLATE_NOOP("ErrorText", "内容太大")},
    RuleWords{"notAnAggregate", QT_TRANSLATE_NOOP("ErrorText", "记录的种类有误")},
    RuleWords{"taken", QT_TRANSLATE_NOOP("ErrorText", "“%1”已被使用")},
    RuleWords{"duplicate", QT_TRANSLATE_NOOP("ErrorText", "已有相同的记录")},
    RuleWords{"needsMigration",
              QT_TRANSLATE_NOOP("ErrorText", "数据库由旧版本的筑客建立，需要先升级数据库")},
    RuleWords{"databaseNewer",
              QT_TRANSLATE_NOOP("ErrorText", "数据库由更新版本的筑客建立，请先升级程序")},
    RuleWords{"migrationChanged", QT_TRANSLATE_NOOP("ErrorText", "数据库的结构与程序不符")},
    RuleWords{"migrationFailed",
              QT_TRANSLATE_NOOP("ErrorText", "数据库升级失败，原文件的副本已保留")},
    RuleWords{"foreignKeysBroken",
              QT_TRANSLATE_NOOP("ErrorText", "数据库升级失败：记录之间的引用不完整")},
    RuleWords{"inputOutput", QT_TRANSLATE_NOOP("ErrorText", "磁盘读写出错")},
    RuleWords{"readOnly", QT_TRANSLATE_NOOP("ErrorText", "文件或所在文件夹是只读的")},
    RuleWords{"busy", QT_TRANSLATE_NOOP("ErrorText", "数据库正被其他程序使用")},
    RuleWords{"constraint", QT_TRANSLATE_NOOP("ErrorText", "数据不符合数据库的约束")},
    RuleWords{"damagedRow", QT_TRANSLATE_NOOP("ErrorText", "有一条记录无法读取")},
    RuleWords{"storage", QT_TRANSLATE_NOOP("ErrorText", "数据库出错")},
    RuleWords{"staleRevision", QT_TRANSLATE_NOOP("ErrorText", "别人已先修改了这条记录")},
    RuleWords{"wrongType", QT_TRANSLATE_NOOP("ErrorText", "表格定义：这里的内容类型有误")},
    RuleWords{"unknownBoxes", QT_TRANSLATE_NOOP("ErrorText", "表格定义：没有名为“%1”的选项组")},
    RuleWords{"oneKind", QT_TRANSLATE_NOOP("ErrorText", "表格定义：每一项应当且只能是一种")},
    RuleWords{"spanSum",
              QT_TRANSLATE_NOOP("ErrorText", "表格定义：一行的跨列合计应等于列数(现为 %1)")},
    RuleWords{"missingKey", QT_TRANSLATE_NOOP("ErrorText", "表格定义：缺少此项")},
    RuleWords{"unknownKey", QT_TRANSLATE_NOOP("ErrorText", "表格定义：多余的一项“%1”")},
    RuleWords{"syntax", QT_TRANSLATE_NOOP("ErrorText", "文件不是有效的 JSON")},
    RuleWords{"badTemplate", QT_TRANSLATE_NOOP("ErrorText", "表格定义：文字模板“%1”有误")},
    RuleWords{"unknownColumn", QT_TRANSLATE_NOOP("ErrorText", "表格中没有名为“%1”的列")},
    RuleWords{"tooWide", QT_TRANSLATE_NOOP("ErrorText", "各列合计超出纸宽(%1 毫米)")},
    RuleWords{"fontMissing", QT_TRANSLATE_NOOP("ErrorText", "没有安装字体“%1”")},
    RuleWords{"pdfNotWritten", QT_TRANSLATE_NOOP("ErrorText", "PDF 未能写入")},
    RuleWords{"nothingToPrint", QT_TRANSLATE_NOOP("ErrorText", "没有要打印的内容")},
    RuleWords{"readFailed", QT_TRANSLATE_NOOP("ErrorText", "文件读取中断")},
    RuleWords{"writeFailed", QT_TRANSLATE_NOOP("ErrorText", "文件写入中断")},
    RuleWords{"backupDamaged", QT_TRANSLATE_NOOP("ErrorText", "备份文件已损坏或被改动")},
    RuleWords{"notABackup", QT_TRANSLATE_NOOP("ErrorText", "不是筑客的备份文件")},
    RuleWords{"backupNewer",
              QT_TRANSLATE_NOOP("ErrorText", "备份由更新版本的筑客制作，请先升级程序")},
    RuleWords{"noBackupKey", QT_TRANSLATE_NOOP("ErrorText", "数据库中没有备份密钥")},
    RuleWords{"notEnoughMemory", QT_TRANSLATE_NOOP("ErrorText", "内存不足，无法核对密码")},
    RuleWords{"keySlotDamaged",
              QT_TRANSLATE_NOOP("ErrorText", "该用户的密钥已损坏，请用恢复码登录")},
    RuleWords{"sealedDamaged", QT_TRANSLATE_NOOP("ErrorText", "加密的内容已损坏或被移动")},
    RuleWords{"sealedByOtherKey", QT_TRANSLATE_NOOP("ErrorText", "加密的内容使用了另一个密钥")},
};

} // namespace

QString ruleText(const domain::Error &error)
{
    for (const RuleWords &entry : rules) {
        if (error.rule == QLatin1StringView(entry.rule)) {
            const QString words = QCoreApplication::translate("ErrorText", entry.words);
            return words.contains("%1"_L1) ? words.arg(error.value) : words;
        }
    }
    return {};
}

} // namespace zhuke::presentation
