// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/companymembers.h"

#include "core/client/accountsource.h"
#include "core/client/companysource.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MembersWidth = 360;
constexpr int MemberRowsSeen = 10;
constexpr int MostMembers = 500;

} // namespace

CompanyMembers::CompanyMembers(Parts parts, const Company &company, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_parts(parts)
    , m_heading(new Label(parts.theme, TextStep::Body, Weight::Strong))
    , m_list(new QListWidget)
{
    const auto &gap = parts.theme.metrics().gap;
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Customers of the company"));
    setFrameShape(StyledPanel);
    setFixedWidth(parts.theme.px(MembersWidth));
    m_heading->setWrapped(true);
    m_heading->setText(withoutBidiControls(company.name));
    m_list->setAccessibleName(tr("Customers of the company"));
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(MemberRowsSeen * parts.theme.metrics().control.menuRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
    whenDone(parts.companies.members(company.id, MostMembers), this, [this](const auto &found) {
        show(found);
    });
}

void CompanyMembers::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    QFrame::show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void CompanyMembers::show(const Result<QList<Contact>> &members)
{
    auto all = members ? *members : QList<Contact>();
    std::sort(all.begin(), all.end(), [](const Contact &a, const Contact &b) {
        return QString::localeAwareCompare(a.displayName, b.displayName) < 0;
    });
    for (const auto &one : std::as_const(all)) {
        const auto account = m_parts.accounts.account(one.account).value_or(Account()).name;
        const auto name = withoutBidiControls(one.displayName);
        m_list->addItem(tr("%1 · %2", "customer, account")
                            .arg(name.isEmpty() ? tr("No name yet") : name, account));
        m_members.append(one.id);
    }
    m_list->setCurrentRow(0);
}

void CompanyMembers::choose(int row)
{
    if (row < 0 || row >= m_members.size())
        return;
    const auto customer = m_members.at(row);
    close();
    Q_EMIT chosen(customer);
}

} // namespace Frontdesk
