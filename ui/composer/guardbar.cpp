// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/guardbar.h"

#include "core/templates/contentvariables.h"
#include "ui/composer/messageedit.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/voice.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int BarRadius = 6;

} // namespace

GuardBar::GuardBar(const Theme &theme, MessageEdit &edit, QWidget *parent)
    : Pane(theme, &Colors::warnSoft, {}, parent)
    , m_edit(edit)
    , m_words(new Label(theme, TextStep::Detail))
    , m_takeOut(new Button(theme, tr("Take it out"), Button::Kind::Normal, Button::Size::Small))
    , m_voice(new Voice(this))
{
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        gap.normal + theme.metrics().control.icon + gap.normal, gap.tiny, gap.small, gap.tiny);
    row->setSpacing(gap.normal);
    m_words->setWrapped(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_takeOut);
    setCornerRadius(BarRadius);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_takeOut, &Button::clicked, this, &GuardBar::takeOut);
    connect(&edit, &MessageEdit::textChanged, this, &GuardBar::follow);
    connect(&theme, &Theme::changed, this, &GuardBar::follow);
    hide();
}

void GuardBar::setAccounts(const QList<Account> &accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    m_isCurrent = false;
}

void GuardBar::setOwn(const AccountId &own)
{
    if (std::exchange(m_own, own) != own)
        m_isCurrent = false;
}

void GuardBar::setAbove(const QList<Content> &above)
{
    if (std::exchange(m_above, above) != above)
        follow();
}

bool GuardBar::stops()
{
    const auto inField = look();
    bool isNew = false;
    const auto findings = all(inField);
    for (const auto &found : findings) {
        if (!m_stopped.contains(found.words)) {
            m_stopped.append(found.words);
            isNew = true;
        }
    }
    say(inField, findings);
    if (isNew)
        m_voice->say(accessibleName());
    return isNew;
}

void GuardBar::setStopped(const QStringList &stopped)
{
    m_stopped = stopped;
    follow();
}

void GuardBar::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    const auto &m = theme().metrics();
    outlineRound(painter, rect(), Corners::all(m.scale(BarRadius)), theme().colors().warn);
    const QRect box(m.gap.normal, 0, m.control.icon, height());
    theme().icons().draw(
        painter, box, QStringLiteral("alert"), m.control.icon, theme().colors().warn);
}

const SendGuard &GuardBar::guard()
{
    if (!std::exchange(m_isCurrent, true))
        m_guard = SendGuard(m_accounts, m_own);
    return m_guard;
}

QList<GuardFinding> GuardBar::look()
{
    return guard().check(m_edit.toPlainText());
}

/// What stands above the field has no place in it.
QList<GuardBar::Found> GuardBar::all(const QList<GuardFinding> &inField)
{
    QList<Found> found;
    const auto take = [&found](const QString &text, const GuardFinding &one, bool isAbove) {
        found.append({one.kind, text.mid(one.start, one.length), isAbove});
    };
    const QString text = m_edit.toPlainText();
    for (const auto &one : inField)
        take(text, one, false);
    for (const auto &content : std::as_const(m_above)) {
        const auto said = Templates::saidIn(content);
        for (const auto &words : said) {
            const auto findings = guard().check(words);
            for (const auto &one : findings)
                take(words, one, true);
        }
    }
    return found;
}

/// While somebody writes it only follows what it has once stopped.
void GuardBar::follow()
{
    if (!m_stopped.isEmpty()) {
        const auto inField = look();
        say(inField, all(inField));
    } else if (!isHidden()) {
        say({}, {});
    }
}

void GuardBar::say(const QList<GuardFinding> &inField, const QList<Found> &findings)
{
    QStringList names;
    for (const auto &found : findings) {
        const QString name =
            found.isAbove ? tr("%1 above the field").arg(nameOf(found)) : nameOf(found);
        if (!names.contains(name))
            names.append(name);
    }
    mark(inField);
    const bool shows = !findings.isEmpty();
    if (shows) {
        const QString sentence =
            tr("Look again: %1.").arg(names.join(tr(", ", "between what was found")));
        m_words->setText(sentence);
        m_takeOut->setText(inField.size() > 1 ? tr("Take all out") : tr("Take it out"));
        m_takeOut->setVisible(!inField.isEmpty());
        setAccessibleName(tr("%1 Send once more to send it anyway.").arg(sentence));
    }
    if (shows != isHidden())
        return;
    setVisible(shows);
    Q_EMIT changed();
}

void GuardBar::mark(const QList<GuardFinding> &findings)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto &finding : findings) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit.document());
        mark.cursor.setPosition(static_cast<int>(finding.start));
        mark.cursor.setPosition(static_cast<int>(finding.start + finding.length),
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(theme().colors().warnSoft);
        mark.format.setUnderlineColor(theme().colors().warn);
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        marks.append(mark);
    }
    m_edit.setMarks(this, marks);
}

/// Numbers are marked in the field and not said again.
QString GuardBar::nameOf(const Found &found)
{
    switch (found.kind) {
    case GuardFinding::Kind::OtherAccount:
        return tr("another account’s name (%1)").arg(found.words);
    case GuardFinding::Kind::CardNumber:
        return tr("a card number");
    case GuardFinding::Kind::IdentityNumber:
        return tr("an identity number");
    case GuardFinding::Kind::UnfilledVariable:
        return tr("a variable without its value (%1)").arg(found.words);
    case GuardFinding::Kind::UnusualDiscount:
        return tr("an unusual discount (%1)").arg(found.words);
    }
    return {};
}

void GuardBar::takeOut()
{
    const auto findings = look();
    QTextCursor cursor(m_edit.document());
    cursor.beginEditBlock();
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding) {
        cursor.setPosition(static_cast<int>(finding->start));
        cursor.setPosition(static_cast<int>(finding->start + finding->length),
                           QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
    m_edit.setFocus(Qt::OtherFocusReason);
}

} // namespace Frontdesk
