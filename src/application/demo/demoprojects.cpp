// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoprojects.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demoamounts.h"
#include "application/demo/demoprojecttexts.h"
#include "application/demo/demorandom.h"
#include "domain/standards/region.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::Contract;
using domain::Money;
using domain::Project;
using domain::ProjectId;
using domain::ProjectStage;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array districts{u"滨湖",
                               u"城南",
                               u"高新",
                               u"临港",
                               u"北站",
                               u"东湖",
                               u"南岸",
                               u"西溪",
                               u"科创",
                               u"空港",
                               u"云谷",
                               u"青年",
                               u"星河",
                               u"望江"};
constexpr std::array siteManagers{u"胡示磊", u"彭示强", u"吕示伟", u"苏示鹏", u"邓示超", u"许示刚"};
constexpr std::array phases{u"一期", u"二期", u"三期", u"A地块", u"B地块"};
constexpr std::array rivals{u"另有三家本地总包入围",
                            u"两家外省央企分公司在跟",
                            u"客户下属建设公司有意自营部分标段",
                            u"暂未发现实质竞争对手"};
constexpr std::array progressOf{u"桩基完成{数}%",
                                u"地下室结构施工，完成{数}%",
                                u"主体结构完成{数}%",
                                u"砌体及二次结构完成{数}%",
                                u"机电安装与装饰穿插施工，完成{数}%"};
constexpr std::array supplementNotes{
    u"设计变更增加景观连廊", u"材料价差调整", u"增加室外管网施工内容", u"业主提高精装标准"};
constexpr std::array followUpNotes{u"变更资料已报监理，待业主成本部核价",
                                   u"签证单缺监理签字两份，月底前补齐",
                                   u"工期索赔报告已送达，对方要求补充影像资料",
                                   u"结算初审完成，剩机电部分有争议",
                                   u"尾款按还款计划分三次支付"};
constexpr Money bigContract = tenThousands(123'456'78);

class ProjectMaker
{
public:
    ProjectMaker(const ClientPlan &plan, quint64 seed, QDate today)
        : m_plan(plan)
        , m_random(seed, 4, static_cast<quint64>(plan.slot))
        , m_today(today)
        , m_unit(demoUnits()[static_cast<std::size_t>(plan.unit.value() - 1)].name)
    {}

    std::vector<Project> make(std::span<const Money> amounts)
    {
        for (const Money amount : amounts) {
            const int place = static_cast<int>(m_made.size());
            begin(amount);
            if (place < m_plan.completed) {
                makePast(amount);
            } else if (place < m_plan.completed + m_plan.active) {
                makeCurrent(amount, place == m_plan.completed);
            } else {
                makeComing(amount);
            }
        }
        return std::move(m_made);
    }

private:
    Project &current() { return m_made.back(); }

    void begin(Money amount)
    {
        const ProjectType &type = m_random.pick(projectTypes(m_plan.sector));
        Project project;
        project.id = ProjectId(static_cast<qint64>(m_made.size()) + 1);
        do {
            project.name = u"%1·示例%2%3%4"_s.arg(m_plan.brand,
                                                  QString::fromUtf16(m_random.pick(districts)),
                                                  QString::fromUtf16(type.name),
                                                  QString::fromUtf16(m_random.pick(phases)));
        } while (std::ranges::find(m_made, project.name, &Project::name) != m_made.end());
        project.place = demoPlace(m_plan);
        project.kind = QString::fromUtf16(type.kind);
        project.area = u"%1%2"_s.arg(m_random.between(type.leastSize, type.mostSize))
                           .arg(QString::fromUtf16(type.unit));
        project.trackingUnit = m_unit;
        project.investmentFen = partOf(amount, m_random.between(115, 160) * 100);
        m_made.push_back(std::move(project));
    }

    void sign(Money amount, QDate day)
    {
        Project &project = current();
        Contract contract;
        contract.name = project.name + u"施工总承包合同"_s;
        contract.amountFen = amount;
        contract.signedOn = day;
        contract.form =
            m_random.chance(60) ? domain::ContractForm::LumpSum : domain::ContractForm::UnitPrice;
        project.buildingUnit = m_unit;
        project.ourManager = QString::fromUtf16(m_random.pick(siteManagers));
        project.startedOn = day.addDays(m_random.between(20, 60));
        project.contracts.push_back(std::move(contract));
    }

    void supplement(Money amount, QDate day, const QString &note)
    {
        current().contracts.front().supplements.push_back({amount, std::min(day, m_today), note});
    }

    // Paid in equal parts between the start and the last payment.
    void receive(int paidBp, int dueBp, QDate last)
    {
        Contract &contract = current().contracts.front();
        const Money total = current().contractTotal();
        const int parts = m_random.between(2, 5);
        const qint64 days = current().startedOn.daysTo(last);
        contract.dueFen = partOf(total, dueBp);
        for (int part = 1; part <= parts; ++part) {
            const QDate day = current().startedOn.addDays(days * part / parts);
            if (days > 0) {
                contract.receipts.push_back(
                    {partOf(total, paidBp / parts), day, u"第%1次工程款"_s.arg(part)});
            }
        }
    }

    void makePast(Money amount)
    {
        static constexpr std::array stages{
            ProjectStage::Completed, ProjectStage::Settled, ProjectStage::Warranty};
        // A case's past must not count towards its follow-on amount.
        const QDate last = m_plan.special == DemoCase::None || !m_plan.designatedOn.isValid()
                               ? m_today.addDays(-760)
                               : m_plan.designatedOn.addDays(-480);
        sign(amount, last.addDays(-m_random.between(0, 900)));
        Project &project = current();
        project.stage = m_random.pick(stages);
        const int duration = m_random.between(380, 660);
        project.finishedOn = project.startedOn.addDays(duration);
        project.plannedStart = project.startedOn;
        project.plannedEnd = project.finishedOn.addDays(-m_random.below(60));
        project.progress = u"已竣工验收"_s;
        if (m_plan.special == DemoCase::None && m_random.chance(30)) {
            supplement(partOf(amount, m_random.between(150, 800)),
                       project.startedOn.addDays(duration / 2),
                       QString::fromUtf16(m_random.pick(supplementNotes)));
        }
        const bool isSettled = project.stage != ProjectStage::Completed;
        project.settlement = isSettled ? u"已办结"_s : u"审核中"_s;
        project.paymentState = isSettled ? u"已付至97%，余质保金"_s : u"按合同付至85%"_s;
        receive(
            isSettled ? 9700 : m_random.between(78, 85) * 100, isSettled ? 9700 : 8500, m_today);
        if (!isSettled) {
            addFollowUp(domain::FollowUpKind::Settlement, amount);
        }
    }

    void makeCurrent(Money amount, bool isFirst)
    {
        const Money base = isFirst ? caseAmount(amount) : amount;
        const bool isCase = isFirst && m_plan.special != DemoCase::None;
        sign(base, m_today.addDays(-m_random.between(60, isCase ? 480 : 700)));
        Project &project = current();
        project.stage =
            !isCase && m_random.chance(6) ? ProjectStage::Suspended : ProjectStage::Building;
        project.plannedStart = project.startedOn;
        project.plannedEnd = m_today.addDays(m_random.between(60, 700));
        const int donePct = m_random.between(8, 80);
        project.yearOutputFen = partOf(base, donePct * 60);
        project.progress = QString::fromUtf16(progressOf.at(static_cast<std::size_t>(donePct) / 17))
                               .replace(u"{数}"_s, QString::number(donePct));
        project.paymentState =
            m_random.chance(70) ? u"按月进度支付，正常"_s : u"进度款滞后约一个月"_s;
        const QDate middle =
            project.startedOn.addDays(std::max<qint64>(0, project.startedOn.daysTo(m_today) / 2));
        if (isFirst && m_plan.special == DemoCase::AtCompanyLevel) {
            supplement(tenThousands(-500'00), middle, u"取消地下二层部分机械车位，核减造价"_s);
        } else if (m_plan.special == DemoCase::None && m_random.chance(25)) {
            supplement(partOf(base, m_random.between(150, 800)),
                       middle,
                       QString::fromUtf16(m_random.pick(supplementNotes)));
        }
        receive(donePct * 70, donePct * 80, m_today.addDays(-m_random.between(3, 40)));
        if (m_random.chance(60)) {
            addFollowUp(static_cast<domain::FollowUpKind>(m_random.below(3)), base);
        }
    }

    void makeComing(Money amount)
    {
        static constexpr std::array stages{ProjectStage::Tracking,
                                           ProjectStage::Tracking,
                                           ProjectStage::Bidding,
                                           ProjectStage::Won};
        Project &project = current();
        project.stage = m_random.pick(stages);
        project.expectedFen = amount;
        project.competitors = QString::fromUtf16(m_random.pick(rivals));
        project.tenderMonth = m_today.addDays(m_random.between(20, 400));
        project.tenderMonth = {project.tenderMonth.year(), project.tenderMonth.month(), 1};
        const bool isWon = project.stage == ProjectStage::Won;
        project.probabilityBp = isWon ? Project::certainBp : m_random.between(3, 8) * 1000;
        if (isWon || m_random.chance(85)) {
            project.expectedOn =
                m_today.addDays(isWon ? m_random.between(10, 60) : m_random.between(60, 820));
            project.plannedStart = project.expectedOn.addDays(45);
            project.plannedEnd = project.plannedStart.addDays(m_random.between(400, 900));
        }
    }

    [[nodiscard]] Money caseAmount(Money amount) const
    {
        switch (m_plan.special) {
        case DemoCase::None:
            return amount;
        case DemoCase::BigContract:
            return bigContract;
        case DemoCase::AtCompanyLevel:
            return tenThousands(20'500'00);
        case DemoCase::UnderCompanyLevel:
            return tenThousands(19'999'99);
        case DemoCase::AtBranchLevel:
            return tenThousands(10'000'00);
        case DemoCase::UnderBranchLevel:
            return tenThousands(9'999'99);
        }
        return amount;
    }

    void addFollowUp(domain::FollowUpKind kind, Money amount)
    {
        const auto note = followUpNotes.at(static_cast<std::size_t>(kind));
        current().followUps.push_back({kind,
                                       partOf(amount, m_random.between(40, 350)),
                                       m_random.chance(50) ? u"已上报"_s : u"核对中"_s,
                                       QString::fromUtf16(note)});
    }

    const ClientPlan &m_plan;
    DemoRandom m_random;
    QDate m_today;
    QString m_unit;
    std::vector<Project> m_made;
};

} // namespace

std::vector<Project>
demoProjects(const ClientPlan &plan, std::span<const Money> amounts, quint64 seed, QDate today)
{
    return ProjectMaker(plan, seed, today).make(amounts);
}

domain::ProjectPhase demoPhase(const Project &project, QDate day)
{
    if (!project.startedOn.isValid() || day < project.startedOn) {
        return domain::ProjectPhase::Coming;
    }
    return project.finishedOn.isValid() && day >= project.finishedOn
               ? domain::ProjectPhase::Past
               : domain::ProjectPhase::Current;
}

QString demoPlace(const ClientPlan &plan)
{
    const QString province = domain::regionLabel(plan.province);
    return province + (province.endsWith(u'市') ? u"示范区"_s : u"示范市"_s);
}

} // namespace zhuke::application
