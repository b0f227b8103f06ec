// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/erasuredialog.h"

#include "presentation/common/display.h"
#include "presentation/privacy/erasuretext.h"
#include "widgets/common/buttonrow.h"

#include <QVBoxLayout>

namespace zhuke::widgets {

using application::ErasureReport;
using domain::ErasureBasis;
using presentation::ErasureModel;
using namespace Qt::StringLiterals;

namespace {
constexpr int leastWidth = 560;
}

ErasureDialog::ErasureDialog(const presentation::Workplace &workplace,
                             presentation::Dialogs &dialogs,
                             Whose whose,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(workplace)
    , m_dialogs(dialogs)
    , m_whose(std::move(whose))
    , m_words(new ToneLabel(Tone::Plain, {}, this))
    , m_form(new FieldForm(this))
    , m_verb(tr("清除"))
{
    setObjectName(u"erasure"_s);
    setWindowTitle(tr("清除个人信息"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    auto *title =
        new ToneLabel(Tone::Plain, tr("%1(%2)").arg(m_whose.person.name, m_whose.client), this);
    title->setScale(2, true);
    title->setWordWrap(true);
    layout->addWidget(title);
    m_words->setObjectName(u"erasureWords"_s);
    m_words->setWordWrap(true);
    m_words->setText(
        tr("将清除：出生日期、籍贯、学历、私人手机等○信息，家庭、住址、爱好、纪念日等●信息；"
           "工作电话、手机、微信、邮箱、履历和对其本人的评价；挂在其名下的附件、提到其本人的草稿、"
           "审计内容和导入留底。姓名改为“%1”，走访的参加人员中也同样改写。\n"
           "保留：部门、职务、人员类别和决策能力，告知同意的日期。")
            .arg(domain::maskedName(m_whose.person.name)));
    layout->addWidget(m_words);
    auto *warning = new ToneLabel(Tone::Warning, tr("清除以后无法恢复。"), this);
    layout->addWidget(warning);
    buildForm(layout);
    buildButtons(layout);
    connect(&m_model, &ErasureModel::openFound, this, &ErasureDialog::showOpen);
    connect(&m_model, &ErasureModel::failed, this, &ErasureDialog::fail);
    connect(&m_model, &ErasureModel::done, this, [this](const ErasureReport &report) {
        setBusy(false);
        m_dialogs.showMessage(tr("清除个人信息"), presentation::erasureText(report));
        accept();
    });
    m_model.look(m_whose.person.uid);
    m_number->setFocus();
}

void ErasureDialog::buildForm(QVBoxLayout *layout)
{
    m_basis = m_form->add(u"erasureBasis"_s, tr("依据"), new QComboBox);
    for (const domain::CodeLabel &code : domain::CodesOf<ErasureBasis>::all) {
        m_basis->addItem(presentation::word(QString::fromUtf16(code.label)),
                         QString::fromLatin1(code.code));
    }
    m_number = m_form->add(u"erasureNumber"_s, tr("申请编号"), new QLineEdit);
    m_number->setPlaceholderText(tr("申请登记簿上的编号，不要写姓名"));
    m_date = m_form->add(u"erasureDate"_s, tr("申请日期"), new DateField);
    m_date->setText(presentation::dateText(m_model.today()));
    m_basis->setMaximumWidth(240);
    m_date->setMaximumWidth(160);
    layout->addWidget(m_form);
}

void ErasureDialog::buildButtons(QVBoxLayout *layout)
{
    auto *row = new ButtonRow(this);
    m_cancel = row->addOther(u"erasureCancel"_s, tr("取消"));
    m_erase = row->addOther(u"erasureDo"_s, m_verb);
    m_cancel->setDefault(true); // Enter does not erase
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(false);
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_erase->setEnabled(!m_isBusy && !text.trimmed().isEmpty());
    });
    connect(m_cancel, &QPushButton::clicked, this, &ErasureDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &ErasureDialog::erase);
    layout->addWidget(row);
}

void ErasureDialog::showOpen(const domain::Erasure &erasure)
{
    m_words->setText(tr("申请 %1 的个人信息已经清除，但还没有办结。再次整理并检查数据库文件，"
                        "找不到原内容时就办结。")
                         .arg(erasure.request));
    m_basis->setCurrentIndex(m_basis->findData(domain::codeOf(erasure.basis)));
    m_number->setText(erasure.request);
    m_date->setText(presentation::dateText(erasure.requestedOn));
    m_form->setEnabled(false);
    m_verb = tr("再次检查");
    m_erase->setText(m_verb);
}

void ErasureDialog::erase()
{
    application::ErasureRequest request;
    request.personUid = m_whose.person.uid;
    request.basis =
        domain::fromCode<ErasureBasis>(m_basis->currentData().toString()).value_or(request.basis);
    request.request = m_number->text();
    request.requestedOn = QDate::fromString(m_date->text(), Qt::ISODate);
    m_form->setFault(u"erasureNumber"_s, {});
    m_form->setFault(u"erasureDate"_s, {});
    setBusy(true);
    m_model.erase(request);
}

void ErasureDialog::fail(const domain::Error &error)
{
    setBusy(false);
    const QString fault = presentation::fieldErrorText(error);
    if (error.field == u"request" && error.code == domain::ErrorCode::Invalid) {
        m_form->setFault(u"erasureNumber"_s, fault);
    } else if (error.field == u"requestedOn") {
        m_form->setFault(u"erasureDate"_s, fault);
    } else {
        m_dialogs.showError(presentation::errorText(error));
    }
}

void ErasureDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_erase->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy);
    m_erase->setText(isBusy ? tr("正在处理…") : m_verb);
}

// What is under way cannot be taken back.
void ErasureDialog::reject()
{
    if (!m_isBusy) {
        QDialog::reject();
    }
}

} // namespace zhuke::widgets
