// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/companyform.h"

#include "core/client/companysource.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int CompanyFormWidth = 320;
constexpr int CompanyRowsSeen = 8;
constexpr qsizetype MostCompaniesShown = 200; ///< who types finds the others

} // namespace

CompanyForm::CompanyForm(const Theme &theme, CompanySource &companies, Wish wish, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_companies(companies)
    , m_wish(std::move(wish))
    , m_rowHeight(theme.metrics().control.menuRow)
    , m_field(new TextField(theme, tr("Company")))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Company of the customer"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(CompanyFormWidth));
    m_field->setLabelHidden(true);
    m_field->setPlaceholder(m_wish.mayMake ? tr("Find or make a company") : tr("Find a company"));
    m_field->edit()->setMaxLength(CompanyLimits::Name);
    m_field->edit()->installEventFilter(this);
    m_list->setAccessibleName(tr("Companies"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(CompanyRowsSeen * m_rowHeight);
    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &TextField::edited, this, &CompanyForm::fill);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
    connect(&companies, &CompanySource::changed, this, &CompanyForm::fill);
    fill();
}

void CompanyForm::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

bool CompanyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field->edit() || event->type() != QEvent::KeyPress || m_field->isComposing())
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

/// The last row makes one of the typed name, or, with nothing typed, takes the customer out.
void CompanyForm::fill()
{
    const auto typed = m_field->text().simplified();
    const auto found = m_companies.like(typed);
    m_offered.clear();
    m_list->clear();
    bool isKnown = false;
    for (const auto &one : found.first(std::min(found.size(), MostCompaniesShown))) {
        const auto name = withoutBidiControls(one.name);
        m_list->addItem(
            one.code.isEmpty()
                ? name
                : tr("%1 · %2", "company, store code").arg(name, withoutBidiControls(one.code)));
        m_offered.append(one.id);
        if (one.id == m_wish.now)
            m_list->setCurrentRow(m_list->count() - 1);
        isKnown = isKnown || one.name.compare(typed, Qt::CaseInsensitive) == 0;
    }
    if (typed.isEmpty() && !m_wish.now.isNull()) {
        m_list->addItem(tr("None"));
        m_offered.append(CompanyId());
    } else if (!typed.isEmpty() && !isKnown && m_wish.mayMake) {
        m_list->addItem(tr("Make “%1”").arg(withoutBidiControls(typed)));
        m_offered.append(CompanyId());
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, m_rowHeight});
    if (m_list->currentRow() < 0 || !typed.isEmpty())
        m_list->setCurrentRow(0);
}

void CompanyForm::choose(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    const auto company = m_offered.at(row);
    const auto typed = m_field->text().simplified();
    close();
    if (company.isNull() && !typed.isEmpty())
        Q_EMIT madeUp(typed);
    else
        Q_EMIT chosen(company);
}

void CompanyForm::step(int by)
{
    const int row = std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1));
    m_list->setCurrentRow(row);
}

} // namespace Frontdesk
