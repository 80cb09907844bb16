// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/linkform.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/namesource.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int LinkFormWidth = 380;
constexpr int MostCustomersSeen = 8;
constexpr int MostCustomersAsked = 30; ///< groups and those who are linked fall away
constexpr int LinkTileSide = 20;

QIcon tileOf(const Theme &theme, const Account &account, qreal ratio)
{
    AccountTile tile(theme, LinkTileSide);
    tile.setAccount(account.letter, account.color, account.locale);
    tile.resize(tile.sizeHint());
    QPixmap picture(tile.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    tile.render(&picture, {}, {}, QWidget::DrawChildren);
    return {picture};
}

} // namespace

LinkForm::LinkForm(Parts parts, QSet<ContactId> without, const QString &typed, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_parts(parts)
    , m_without(std::move(without))
    , m_field(new TextField(parts.theme, tr("The same person with another account")))
    , m_list(new QListWidget)
    , m_nothing(new Label(parts.theme, TextStep::Body, Weight::Normal, &Colors::text2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Link to another customer"));
    setFrameShape(StyledPanel);
    build();
    m_field->setText(typed);
    connect(m_field, &TextField::edited, this, &LinkForm::ask);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
    ask();
}

void LinkForm::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    QFrame::show();
    m_field->edit()->setFocus(Qt::PopupFocusReason);
    m_field->edit()->selectAll();
}

void LinkForm::build()
{
    const auto &theme = m_parts.theme;
    const auto &gap = theme.metrics().gap;
    setFixedWidth(theme.px(LinkFormWidth));
    m_field->setIconName(QStringLiteral("search"));
    m_field->setPlaceholder(tr("Find by name"));
    m_field->edit()->installEventFilter(this);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(MostCustomersSeen * theme.metrics().control.menuRow);
    m_list->setIconSize({theme.px(LinkTileSide), theme.px(LinkTileSide)});
    m_nothing->setWrapped(true);
    m_nothing->setText(tr("No other customer has this name."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addStretch(); // it stays as large as it is, however few there are
    m_nothing->hide();
}

bool LinkForm::eventFilter(QObject *watched, QEvent *event)
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
        if (m_isPending)
            m_wantsToChoose = true;
        else
            choose(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

void LinkForm::ask()
{
    m_isPending = true;
    m_wantsToChoose = false;
    whenDone(m_parts.names.find(m_field->text().simplified(), MostCustomersAsked),
             this,
             [this, asked = ++m_asked](const Result<QList<Conversation>> &found) {
                 if (asked != m_asked)
                     return;
                 m_isPending = false;
                 show(found ? *found : QList<Conversation>());
                 if (std::exchange(m_wantsToChoose, false))
                     choose(m_list->currentRow());
             });
}

void LinkForm::show(const QList<Conversation> &found)
{
    const TimeText times;
    m_offered.clear();
    m_list->clear();
    for (const auto &chat : found) {
        if (chat.contact.isNull() || m_without.contains(chat.contact))
            continue;
        const auto account = m_parts.accounts.account(chat.account).value_or(Account());
        m_offered.append(chat);
        auto *item =
            new QListWidgetItem(tr("%1 · %2 · %3", "customer, account, time of the last message")
                                    .arg(withoutBidiControls(ContentText::title(chat)),
                                         account.name,
                                         times.row(chat.lastOrder.at, m_parts.clock.nowMs())),
                                m_list);
        item->setIcon(tileOf(m_parts.theme, account, devicePixelRatioF()));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_offered.isEmpty());
    m_nothing->setVisible(m_offered.isEmpty());
}

void LinkForm::choose(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    const auto chat = m_offered.at(row);
    close();
    Q_EMIT chosen(chat);
}

void LinkForm::step(int by)
{
    const int row = std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1));
    m_list->setCurrentRow(row);
}

} // namespace Frontdesk
