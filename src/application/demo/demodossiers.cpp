// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demodossiers.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demoamounts.h"
#include "application/demo/demoprojects.h"
#include "application/demo/demorandom.h"
#include "application/demo/demotext.h"
#include "domain/calendar/quarter.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::ClientFile;
using domain::Dossier;
using domain::Quarter;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 subject = 8;
constexpr int quarters = 6;

constexpr std::array relations{
    u"本季走访{次}次，主要对接{对方}，沟通渠道稳定；高层层面尚需安排一次见面。",
    u"本季联系{次}次，与{对方}建立了按周沟通的习惯，对方评价较以往提高。",
    u"走访{次}次。{对方}对我方配合认可，但招采条线新人较多，关系需要重新建立。",
    u"本季对接{次}次，借项目检查与{对方}加深了解，成本条线接触仍偏少。",
    u"共走访{次}次，{对方}主动介绍了投资计划，双方互信有所提升。",
    u"本季走访{次}次，{对方}调整分工，已当面拜访接任人员并重新确认联系方式。"};
constexpr std::array buildings{
    u"{项目}按计划推进，变更签证当月报当月清，本季新增确认金额约{数2}万元。",
    u"{项目}进度受甲供材影响略有滞后，已签认工期顺延；签证尚有{数}份在途。",
    u"{项目}完成节点验收，业主较满意；二次经营方面正推进材料调差谈判。",
    u"{项目}质量飞检得分靠前；索赔资料已整理完毕，待业主核价会审议。"};
constexpr std::array aftermaths{
    u"{项目}结算资料已报送，三次经营以清欠和质保维修为主。",
    u"{项目}审计初稿已出，争议项正逐条核对；质保期维修及时，业主无投诉。"};
constexpr std::array beginnings{u"本季无在建项目，以{项目}前期跟踪和方案配合为主。"};
constexpr std::array investments{
    u"客户全年投资规模基本稳定，新增储备集中在两个片区；竞争对手以本地总包为主。付款正常。",
    u"客户下季度计划启动新标段，预计四至五家入围，报价竞争激烈。进度款平均滞后{数}天。",
    u"客户融资成本上升，新开工放缓；履约正常，付款略有延后，暂未构成风险。",
    u"客户总部上收招采权限，标段划分变大，对我方资质业绩有利。付款节奏平稳。",
    u"发现一家外省企业低价切入客户项目，需关注；付款按合同执行，无逾期。"};
constexpr std::array problems{u"请公司协调商务力量支持投标测算；项目资料员不足，建议分公司补员。",
                              u"签证确认周期长，需分公司领导出面与对方成本部沟通一次。",
                              u"对方希望提供战略协议文本，请经营部牵头起草。",
                              u"现场扬尘投诉两起，均已处理，需加强分包管理。",
                              u"暂无需公司层面协调的事项，继续做好日常维护。",
                              u"承兑比例上升，请财务中心给出可接受上限。"};
constexpr std::array planPurposes{u"拜访分管领导，了解下一批项目招标安排，提前介入方案",
                                  u"推动签证变更核价会，争取本季确认",
                                  u"组织一次项目观摩，展示装配式与智慧工地",
                                  u"催收逾期进度款，签认往来对账函",
                                  u"汇报战略合作协议文本，争取高层会面",
                                  u"回访在建项目满意度，闭合整改问题"};
constexpr std::array planTimes{u"上旬", u"中旬", u"下旬"};

constexpr std::array meetings{u"召开项目推进会，明确{项目}节点和甲供材到货计划，形成纪要。",
                              u"客户组织供应商座谈会，我公司作经验交流发言。",
                              u"双方召开{项目}变更核价专题会，确认变更{数}项。",
                              u"年度合作回顾会，确定联络机制和对接人员。"};
constexpr std::array talks{u"分公司经理与对方分管领导谈话，对方肯定履约，提出增加商务对接频次。",
                           u"就{项目}付款滞后约谈对方财务负责人，对方承诺分两次付清。",
                           u"与对方招采负责人谈话，了解下半年集采安排。"};
constexpr std::array complaints{u"业主投诉{项目}夜间施工噪声，社区来函两次。",
                                u"业主反映{项目}地下室局部渗漏，影响车库移交。",
                                u"业主投诉{项目}资料报送不及时，影响进度款审核。"};
constexpr std::array handlings{u"项目部调整施工时段并公示，社区回访满意，投诉关闭。",
                               u"已完成注浆堵漏并做闭水试验，业主签认，投诉关闭。",
                               u"更换资料员并驻场办公，建立周清单，业主同意关闭。"};

constexpr std::array intentions{u"双方会谈，客户书面表达长期合作意向，形成会谈纪要并盖章。",
                                u"客户发来合作邀请函，双方就拟推荐为大客户召开座谈会。"};

QDate latestWorkday(QDate day)
{
    return day.dayOfWeek() > 5 ? day.addDays(5 - day.dayOfWeek()) : day;
}

// The projects that were in a phase on a day.
std::vector<const domain::Project *>
projectsIn(const ClientFile &file, domain::ProjectPhase phase, QDate day)
{
    std::vector<const domain::Project *> found;
    for (const domain::Project &project : file.projects) {
        if (demoPhase(project, day) == phase) {
            found.push_back(&project);
        }
    }
    return found;
}

class DossierMaker
{
public:
    DossierMaker(const ClientPlan &plan, const ClientFile &file, quint64 seed, QDate today)
        : m_file(file)
        , m_random(seed, subject, static_cast<quint64>(plan.slot))
        , m_today(today)
        , m_manager(demoUsers()[static_cast<std::size_t>(plan.manager.value() - 1)].name)
    {}

    std::vector<Dossier> make()
    {
        Quarter quarter = Quarter::ofDate(m_today);
        for (int i = 0; i < quarters; ++i) {
            quarter = quarter.previous();
        }
        std::vector<Dossier> dossiers;
        for (int i = 0; i < quarters; ++i, quarter = quarter.next()) {
            dossiers.push_back(dossier(quarter, i == 0));
        }
        return dossiers;
    }

private:
    Dossier dossier(Quarter quarter, bool isFirst)
    {
        Dossier dossier;
        dossier.year = quarter.year();
        dossier.quarter = quarter.number();
        // Some are filed after their day.
        dossier.filedOn =
            std::min(quarter.lastDay().addDays(m_random.chance(92) ? m_random.between(1, 10)
                                                                   : m_random.between(11, 25)),
                     m_today);
        const std::vector<const domain::Visit *> visits = visitsIn(quarter);
        // The first quarter lies mostly before the program's time.
        dossier.noActivity = visits.empty() && !isFirst;
        if (!dossier.noActivity) {
            summarise(dossier, visits, quarter);
        }
        plan(dossier, quarter.next());
        return dossier;
    }

    [[nodiscard]] std::vector<const domain::Visit *> visitsIn(Quarter quarter) const
    {
        std::vector<const domain::Visit *> found;
        for (const domain::Visit &visit : m_file.visits) {
            if (Quarter::ofDate(visit.date) == quarter) {
                found.push_back(&visit);
            }
        }
        return found;
    }

    // What is being built comes first, then what was, then what may be.
    template <class Say>
    QString aboutProjects(const Say &say, QDate day)
    {
        using enum domain::ProjectPhase;
        const auto about = [&](const auto &texts, const std::vector<const domain::Project *> &all) {
            return say(m_random.pick(texts)).replace(u"{项目}"_s, m_random.pick(all)->name);
        };
        if (const auto current = projectsIn(m_file, Current, day); !current.empty()) {
            return about(buildings, current);
        }
        if (const auto past = projectsIn(m_file, Past, day); !past.empty()) {
            return about(aftermaths, past);
        }
        return about(beginnings, projectsIn(m_file, Coming, day));
    }

    void
    summarise(Dossier &dossier, const std::vector<const domain::Visit *> &visits, Quarter quarter)
    {
        const domain::Person &person = m_random.pick(m_file.persons);
        const QString whom = visits.empty() ? person.name + person.post
                                            : visits.front()->their.front().name
                                                  + visits.front()->their.front().post;
        const auto say = [&](const char16_t *text) {
            return filled(text,
                          {{u"{次}", QString::number(std::max<std::size_t>(visits.size(), 1))},
                           {u"{对方}", whom},
                           {u"{数2}", QString::number(m_random.between(35, 420))},
                           {u"{数}", QString::number(m_random.between(5, 20))}});
        };
        dossier.summary1 = say(m_random.pick(relations));
        dossier.summary2 = aboutProjects(say, quarter.lastDay());
        dossier.summary3 = say(m_random.pick(investments));
        dossier.summary4 = say(m_random.pick(problems));
    }

    void plan(Dossier &dossier, Quarter next)
    {
        dossier.planProjects = m_random.between(0, 3);
        if (*dossier.planProjects > 0) {
            dossier.planAmountFen = tenThousands(m_random.between(20, 300) * 100'00LL);
        }
        const int lines = m_random.between(1, 3);
        for (int i = 0; i < lines; ++i) {
            const domain::Person &person = m_random.pick(m_file.persons);
            dossier.planLines.push_back({u"%1月%2"_s.arg(next.firstDay().addMonths(i).month())
                                             .arg(QString::fromUtf16(m_random.pick(planTimes))),
                                         person.name + person.post,
                                         QString::fromUtf16(m_random.pick(planPurposes)),
                                         m_manager});
        }
    }

    const ClientFile &m_file;
    DemoRandom m_random;
    QDate m_today;
    QString m_manager;
};

class RecordMaker
{
public:
    RecordMaker(const ClientPlan &plan, const ClientFile &file, quint64 seed, QDate today)
        : m_plan(plan)
        , m_file(file)
        , m_random(seed, subject, 1000 + static_cast<quint64>(plan.slot))
        , m_today(today)
    {}

    std::vector<domain::Record> make()
    {
        using enum domain::RecordKind;
        if (m_plan.isDesignated()) {
            add(Meeting, meetings, 520, 260);
            if (m_random.chance(55)) {
                add(Talk, talks, 250, 130);
            }
            if (m_random.chance(50)) {
                addComplaint();
            }
        } else if (m_plan.state == domain::ClientState::Recommended
                   || m_plan.state == domain::ClientState::Reviewing) {
            add(Meeting, intentions, 200, 60);
        }
        return std::move(m_records);
    }

private:
    // A sentence about a project needs one that was being built on the day.
    template <class Texts>
    void add(domain::RecordKind kind, const Texts &texts, int mostDays, int leastDays)
    {
        domain::Record record;
        record.kind = kind;
        record.date = latestWorkday(m_today.addDays(-m_random.between(leastDays, mostDays)));
        const auto current = projectsIn(m_file, domain::ProjectPhase::Current, record.date);
        const auto fits = [&](const char16_t *text) {
            return !current.empty() || !QString::fromUtf16(text).contains(u"{项目}");
        };
        const char16_t *text = m_random.pick(texts);
        while (!fits(text)) {
            text = m_random.pick(texts);
        }
        const domain::Project *project = current.empty() ? nullptr : m_random.pick(current);
        record.summary = filled(text,
                                {{u"{项目}", project == nullptr ? QString() : project->name},
                                 {u"{数}", QString::number(m_random.between(2, 9))}});
        m_records.push_back(std::move(record));
    }

    // Every complaint has been handled.
    void addComplaint()
    {
        const auto index =
            static_cast<std::size_t>(m_random.below(static_cast<int>(complaints.size())));
        domain::Record complaint;
        complaint.kind = domain::RecordKind::Complaint;
        complaint.date = latestWorkday(m_today.addDays(-m_random.between(30, 120)));
        const auto current = projectsIn(m_file, domain::ProjectPhase::Current, complaint.date);
        if (current.empty()) {
            return;
        }
        const domain::Project &project = *m_random.pick(current);
        complaint.summary = filled(complaints.at(index), {{u"{项目}", project.name}});
        complaint.project = project.id;
        m_records.push_back(std::move(complaint));
        domain::Record handling = m_records.back();
        handling.kind = domain::RecordKind::Handling;
        handling.date = handling.date.addDays(m_random.between(2, 12));
        handling.summary = QString::fromUtf16(handlings.at(index));
        m_records.push_back(std::move(handling));
    }

    const ClientPlan &m_plan;
    const ClientFile &m_file;
    DemoRandom m_random;
    QDate m_today;
    std::vector<domain::Record> m_records;
};

} // namespace

std::vector<Dossier>
demoDossiers(const ClientPlan &plan, const ClientFile &file, quint64 seed, QDate today)
{
    return plan.isDesignated() ? DossierMaker(plan, file, seed, today).make()
                               : std::vector<Dossier>();
}

void leaveMissing(std::vector<ClientFile> &files, quint64 seed)
{
    constexpr std::size_t missing = 9;
    constexpr std::size_t ofLastQuarter = 5;
    std::vector<ClientFile *> filers;
    for (ClientFile &file : files) {
        if (!file.dossiers.empty()) {
            filers.push_back(&file);
        }
    }
    DemoRandom random(seed, subject, 2000);
    random.shuffle(filers);
    for (std::size_t i = 0; i < missing; ++i) {
        std::vector<Dossier> &dossiers = filers[i]->dossiers;
        const std::size_t place =
            i < ofLastQuarter ? dossiers.size() - 1 : i % (dossiers.size() - 1);
        dossiers.erase(dossiers.begin() + static_cast<std::ptrdiff_t>(place));
    }
}

std::vector<domain::Record>
demoRecords(const ClientPlan &plan, const ClientFile &file, quint64 seed, QDate today)
{
    return RecordMaker(plan, file, seed, today).make();
}

} // namespace zhuke::application
