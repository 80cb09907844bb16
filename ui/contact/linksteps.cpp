// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/linksteps.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "ui/models/persontext.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int StepsWidth = 380;
constexpr int StepsHeight = 320;

} // namespace

LinkSteps::LinkSteps(Parts parts, ContactId contact, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_parts(std::move(parts))
    , m_contact(std::move(contact))
    , m_words(new Label(m_parts.theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_page(new QWidget)
    , m_rows(new QVBoxLayout(m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("How the customer was linked"));
    setFrameShape(StyledPanel);
    build();
    whenDone(m_parts.contacts.steps(m_contact), this, [this](const auto &steps) { take(steps); });
}

void LinkSteps::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

void LinkSteps::build()
{
    const auto &theme = m_parts.theme;
    const auto &gap = theme.metrics().gap;
    setFixedSize(theme.px(StepsWidth), theme.px(StepsHeight));
    auto *heading = new Label(theme, TextStep::Body, Weight::Strong);
    heading->setText(tr("How the customer was linked"));
    m_words->setWrapped(true);
    m_words->setText(tr("Asking the relay…"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap.medium);
    m_rows->addWidget(m_words);
    m_rows->addStretch();
    auto *scroll = new ScrollPage;
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    scroll->setAccessibleName(tr("How the customer was linked"));
    scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(heading);
    column->addWidget(scroll, 1);
    setFocusProxy(scroll);
}

void LinkSteps::take(const Result<QList<PersonStep>> &steps)
{
    if (!steps) {
        m_words->setText(m_parts.sentence(steps.error()));
        return;
    }
    m_steps = *steps;
    QSet<ContactId> named;
    for (const auto &step : std::as_const(m_steps))
        named.unite({step.contact, step.other});
    readNext({named.cbegin(), named.cend()});
}

void LinkSteps::readNext(QList<ContactId> left)
{
    if (left.isEmpty())
        return showSteps();
    const auto id = left.takeFirst();
    whenDone(m_parts.contacts.contact(id), this, [this, left](const Result<Contact> &contact) {
        if (contact)
            m_known.insert(contact->id, *contact);
        readNext(left);
    });
}

void LinkSteps::showSteps()
{
    if (m_steps.isEmpty()) {
        m_words->setText(tr("The customer was never linked to another."));
        return;
    }
    m_words->hide();
    for (const auto &step : std::as_const(m_steps))
        addStep(step);
}

void LinkSteps::addStep(const PersonStep &step)
{
    const auto &theme = m_parts.theme;
    const TimeText times;
    auto *what = new Label(theme, TextStep::Body);
    what->setWrapped(true);
    what->setText(PersonText::step(
        step, m_parts.accounts.userName(step.by), nameOf(step.contact), nameOf(step.other)));
    const QString why = PersonText().reasons(step.reasons);
    const QString when = times.row(step.at, m_parts.clock.nowMs());
    auto *detail = new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2);
    detail->setWrapped(true);
    detail->setText(why.isEmpty() ? when : tr("%1 · %2", "time, reasons").arg(when, why));
    detail->setToolTip(times.exact(step.at));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(what);
    texts->addWidget(detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.metrics().gap.normal);
    row->addLayout(texts, 1);
    if (!step.link.isNull()) {
        auto *back = new Button(theme, tr("Take back"), Button::Kind::Normal, Button::Size::Small);
        back->setAccessibleName(tr("Take back: %1", "what was done").arg(what->text()));
        connect(back, &Button::clicked, this, [this, step] {
            Q_EMIT takeBackRequested(step);
            close();
        });
        row->addWidget(back, 0, Qt::AlignTop);
    }
    m_rows->insertLayout(m_rows->count() - 1, row);
}

/// By the account too: the same human is often called the same in both.
QString LinkSteps::nameOf(const ContactId &contact) const
{
    const auto known = m_known.value(contact);
    const auto account = m_parts.accounts.account(known.account).value_or(Account()).name;
    const auto name = withoutBidiControls(known.displayName);
    if (account.isEmpty())
        return tr("a customer who is not here");
    return name.isEmpty() ? tr("a customer of %1", "account").arg(account)
                          : tr("%1 of %2", "customer, account").arg(name, account);
}

} // namespace Frontdesk
