// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pinlist.h"

#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int PinRole = Qt::UserRole; ///< index into m_pins
constexpr int PinListHeight = 360;
constexpr int MostPinChips = 6;

} // namespace

PinList::PinList(const Theme &theme,
                 PinSource &pins,
                 const AccountSource &accounts,
                 QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_source(pins)
    , m_accounts(accounts)
    , m_search(new TextField(theme, tr("Find")))
    , m_chips(new QHBoxLayout)
    , m_nothing(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pins of all chats"));
    build();
    connect(&pins, &PinSource::changed, this, &PinList::ask);
    connect(&pins, &QObject::destroyed, this, &QWidget::close);
    connect(m_search, &TextField::edited, this, &PinList::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &PinList::choose);
    connect(m_list, &QListWidget::itemClicked, this, &PinList::choose);
    ask();
}

void PinList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void PinList::build()
{
    const auto &gap = m_theme.metrics().gap;
    auto *title = new Label(m_theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    m_search->setIconName(QStringLiteral("search"));
    m_search->setPlaceholder(tr("What it says, a customer, an account"));
    m_chips->setSpacing(gap.small);
    m_nothing->setWrapped(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(gap.tiny);
    m_list->setMinimumHeight(m_theme.px(PinListHeight));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *done = new Button(m_theme, tr("Close"), Button::Kind::Normal);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(m_search);
    column->addLayout(m_chips);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(m_theme.metrics().page.dialog);
    connect(done, &Button::clicked, this, &QDialog::accept);
    m_search->edit()->setFocus();
}

void PinList::ask()
{
    whenDone(m_source.all(), this, [this](const Result<QList<Pin>> &pins) {
        if (!pins)
            return; // what was shown stays
        m_pins = *pins;
        showCategories();
        refresh();
    });
}

/// A chip for each category, the most used first.
void PinList::showCategories()
{
    while (auto *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto categories = categoriesOf(m_pins);
    for (const auto &[name, count] :
         categories.first(std::min<qsizetype>(categories.size(), MostPinChips))) {
        auto *chip =
            new Chip(m_theme, QStringLiteral("%1 %2").arg(withoutBidiControls(name)).arg(count));
        chip->setCheckable(true);
        chip->setChecked(name == m_category);
        connect(chip, &Chip::clicked, this, [this, chip, name = name](bool checked) {
            m_category = checked ? name : QString();
            for (int i = 0; i < m_chips->count(); ++i) {
                if (auto *other = qobject_cast<Chip *>(m_chips->itemAt(i)->widget()))
                    other->setChecked(checked && other == chip);
            }
            refresh();
        });
        m_chips->addWidget(chip);
    }
    m_chips->addStretch();
}

void PinList::refresh()
{
    const QString wanted = m_search->text().simplified();
    m_list->clear();
    for (qsizetype at = 0; at < m_pins.size(); ++at) {
        const Pin &pin = m_pins.at(at);
        const QString words = wordsOf(pin);
        const bool fits = (m_category.isNull() || pin.message.pinCategory == m_category)
            && words.contains(wanted, Qt::CaseInsensitive);
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(words);
        item->setData(PinRole, at);
        item->setToolTip(TimeText(locale()).exact(pin.message.pinnedAt));
        m_list->addItem(item);
    }
    const bool none = m_list->count() == 0;
    m_nothing->setText(m_pins.isEmpty()
                           ? tr("Nothing is pinned yet. Pin a message from its menu, or with P.")
                           : tr("No pin is like that."));
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
}

QString PinList::wordsOf(const Pin &pin) const
{
    QStringList head{withoutBidiControls(ContentText::title(pin.conversation))};
    if (const auto account = m_accounts.account(pin.conversation.account))
        head.append(account->name);
    if (!pin.message.pinCategory.isEmpty())
        head.append(withoutBidiControls(pin.message.pinCategory));
    return head.join(QStringLiteral(" · ")) + u'\n' + ContentText::line(pin.message.content);
}

void PinList::choose(const QListWidgetItem *item)
{
    const Message message = m_pins.at(item->data(PinRole).toInt()).message;
    close();
    Q_EMIT chosen(message.conversation, message.id);
}

} // namespace Frontdesk
