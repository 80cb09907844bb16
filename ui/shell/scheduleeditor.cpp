// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scheduleeditor.h"

#include "core/base/clock.h"
#include "core/domain/quickreplies.h"
#include "core/templates/variables.h"
#include "ui/composer/attachmentchip.h"
#include "ui/composer/fieldframe.h"
#include "ui/composer/guardbar.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/timechooser.h"
#include "ui/models/contenttext.h"
#include "ui/shell/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

ScheduleEditor::ScheduleEditor(const Theme &theme,
                               const Clock &clock,
                               ScheduledSource &scheduled,
                               const QList<Account> &accounts,
                               const ScheduledReply &reply,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_scheduled(scheduled)
    , m_reply(reply)
    , m_chooser(new TimeChooser(theme, clock))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_save(new Button(theme, tr("Schedule"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit the scheduled reply"));
    build(accounts);
    m_chooser->setAt(reply.send.at);
    connect(m_chooser, &TimeChooser::changed, this, &ScheduleEditor::refresh);
    connect(m_chooser, &TimeChooser::pressed, m_chooser, &TimeChooser::setAt);
    connect(m_save, &Button::clicked, this, &ScheduleEditor::save);
    connect(&scheduled, &QObject::destroyed, this, &QWidget::close);
    refresh();
}

void ScheduleEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void ScheduleEditor::build(const QList<Account> &accounts)
{
    const auto &gap = m_theme.metrics().gap;
    auto *title = new Label(m_theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    for (const auto &bubble : m_reply.send.bubbles) {
        if (bubble.content.kind != ContentKind::Text) {
            auto *line = new Label(m_theme, TextStep::Body, Weight::Normal, &Colors::text2);
            line->setText(ContentText::line(bubble.content));
            line->setWrapped(true);
            column->addWidget(line);
            continue;
        }
        auto *edit = new MessageEdit(m_theme);
        edit->setPlainText(bubble.content.text);
        edit->setAccessibleName(tr("Text"));
        edit->setTabChangesFocus(true);
        edit->setEnterSends(false);
        connect(edit, &MessageEdit::textChanged, this, &ScheduleEditor::refresh);
        connect(edit, &MessageEdit::sendRequested, this, &ScheduleEditor::save);
        connect(edit, &MessageEdit::escaped, this, &QDialog::reject);
        m_texts.append(edit);
        auto *guard = new GuardBar(m_theme, *edit);
        guard->setAccounts(accounts);
        guard->setOwn(m_reply.send.account);
        m_guards.append(guard);
        column->addWidget(guard);
        column->addWidget(new FieldFrame(m_theme, edit));
    }
    if (const auto below = buttons(); !below.isEmpty()) {
        Content alone;
        alone.quickReplies = below;
        auto *line = new Label(m_theme, TextStep::Body, Weight::Normal, &Colors::text2);
        line->setText(AttachmentChip::factsOf(alone));
        line->setWrapped(true);
        column->addWidget(line);
    }
    column->addWidget(m_chooser);
    m_problem->setWrapped(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *leave = new Button(m_theme, tr("Leave it as it is"), Button::Kind::Normal);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap.normal);
    foot->addStretch();
    foot->addWidget(leave);
    foot->addWidget(m_save);
    column->addLayout(foot);
    setMinimumWidth(m_theme.metrics().page.dialog);
}

void ScheduleEditor::refresh()
{
    m_save->setEnabled(m_chooser->at() > 0 && !contents().isEmpty());
}

/// A text that was emptied goes. What stood for parts of a text that was changed would stand for
/// others now.
QList<Content> ScheduleEditor::contents() const
{
    QList<Content> all;
    qsizetype at = 0;
    for (const auto &bubble : m_reply.send.bubbles) {
        auto content = bubble.content;
        content.quickReplies.clear();
        if (content.kind == ContentKind::Text) {
            const QString text = m_texts.at(at++)->toPlainText().trimmed();
            if (text.isEmpty())
                continue;
            if (text != content.text) {
                content = Content{};
                content.text = text;
            }
        }
        all.append(content);
    }
    if (!all.isEmpty()) // they go with the last one, whichever that is now
        all.last().quickReplies = buttons();
    return all;
}

QList<QuickReply> ScheduleEditor::buttons() const
{
    QList<Content> all;
    for (const auto &bubble : m_reply.send.bubbles)
        all.append(bubble.content);
    return quickRepliesOf(all);
}

/// False if something stops it, which is said then.
bool ScheduleEditor::mayGo()
{
    m_problem->hide();
    for (auto *edit : std::as_const(m_texts)) {
        const auto open = Templates::variablesIn(edit->toPlainText());
        if (open.isEmpty())
            continue;
        m_problem->setText(tr("“%1” is still to be filled.").arg(open.constFirst().name));
        m_problem->show();
        edit->setFocus(Qt::OtherFocusReason);
        return false;
    }
    bool stopped = false;
    for (auto *guard : std::as_const(m_guards))
        stopped = guard->stops() || stopped;
    return !stopped;
}

void ScheduleEditor::save()
{
    if (!m_save->isEnabled() || !mayGo())
        return;
    ScheduleWish wish;
    wish.id = m_reply.send.id;
    wish.conversation = m_reply.send.conversation;
    wish.at = m_chooser->at();
    wish.bubbles = contents();
    wish.quotes = m_reply.send.quotes;
    wish.instead = m_reply.refused;
    for (const auto &bubble : m_reply.send.bubbles)
        wish.templates.append(bubble.usedTemplate);
    if (wish.templates.size() != wish.bubbles.size())
        wish.templates.clear(); // which is which is not known any more
    m_save->setEnabled(false);
    whenDone(m_scheduled.put(wish), this, [this](const Result<ScheduleId> &kept) {
        if (kept)
            return accept();
        m_problem->setText(ErrorText::sentence(kept.error()));
        m_problem->show();
        refresh();
    });
}

} // namespace Frontdesk
