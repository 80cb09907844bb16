// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateversions.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/templatewords.h"
#include "ui/models/timetext.h"
#include "ui/templates/difftext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int VersionListWidth = 240;
constexpr int VersionsWidth = 760;
constexpr int VersionsHeight = 460;
constexpr int BesideTheOneBefore = 0;
constexpr int BesideNow = 1;

QStringList linesOf(const QList<Content> &bubbles)
{
    QStringList lines;
    for (const auto &bubble : bubbles) {
        lines.append(bubble.kind == ContentKind::Text ? bubble.text : ContentText::line(bubble));
        // A label alone says little of what a button does.
        for (const auto &button : bubble.quickReplies)
            lines.append(QStringLiteral("[%1] %2").arg(button.label, button.value));
    }
    return lines;
}

/// As @p was in what it says and how it is found; for whom it is, and whether it is offered, stays.
ReplyTemplate saying(ReplyTemplate now, const ReplyTemplate &was)
{
    now.code = was.code;
    now.title = was.title;
    now.folder = was.folder;
    now.language = was.language;
    now.bubbles = was.bubbles;
    now.overrides = was.overrides;
    return now;
}

} // namespace

TemplateVersions::TemplateVersions(const Parts &parts, const ReplyTemplate &now, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_states{now}
    , m_list(new QListWidget)
    , m_beside(new QComboBox)
    , m_diff(new DiffText(parts.theme))
    , m_problem(new Label(parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_restore(new Button(parts.theme, tr("Bring this back"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions of “%1”").arg(withoutBidiControls(now.title)));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateVersions::showChosen);
    connect(m_beside, &QComboBox::activated, this, &TemplateVersions::showChosen);
    connect(m_restore, &Button::clicked, this, &TemplateVersions::bringBack);
    m_problem->setText(tr("Asking the relay…"));
    take({});
    whenDone(parts.templates.versions(now.id),
             this,
             [this](const Result<QList<TemplateVersion>> &versions) {
                 m_problem->setVisible(!versions || versions->isEmpty());
                 if (versions)
                     take(*versions);
                 m_problem->setText(versions ? tr("It was never changed.")
                                             : m_parts.sentence(versions.error()));
             });
}

void TemplateVersions::build()
{
    const auto &gap = m_parts.theme.metrics().gap;
    auto *title = new Label(m_parts.theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    title->setWrapped(true);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(m_parts.theme.px(VersionListWidth));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FocusRing(*m_list);
    m_beside->setAccessibleName(tr("Compared with"));
    m_beside->addItem(tr("What is different now"), BesideNow);
    m_beside->addItem(tr("What was changed then"), BesideTheOneBefore);
    m_beside->setMinimumWidth(m_beside->sizeHint().width());
    m_diff->setAccessibleName(tr("What it said"));
    new FocusRing(*m_diff);
    m_problem->setWrapped(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap.normal);
    right->addWidget(m_beside, 0, Qt::AlignLeft);
    right->addWidget(m_diff, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap.large);
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto *close = new Button(m_parts.theme, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap.normal);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(close, 0);
    foot->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.medium);
    column->addWidget(title);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    resize(m_parts.theme.px(VersionsWidth), m_parts.theme.px(VersionsHeight));
}

void TemplateVersions::take(const QList<TemplateVersion> &versions)
{
    m_states = {m_states.constFirst()};
    for (const auto &version : versions)
        m_states.append(version.was);
    m_list->clear();
    for (const auto &state : std::as_const(m_states)) {
        const QString by = writtenBy(state);
        auto *item = new QListWidgetItem(
            m_list->count() == 0 ? tr("Now: %1", "who wrote it, and when").arg(by) : by);
        item->setToolTip(TimeText().exact(state.changedAt));
        item->setSizeHint({0, m_parts.theme.metrics().control.menuRow});
        m_list->addItem(item);
    }
    m_list->setCurrentRow(m_states.size() > 1 ? 1 : 0);
}

void TemplateVersions::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_states.size())
        return;
    const QString text = textOf(m_states.at(row));
    const bool isOldest = row + 1 >= m_states.size();
    if (m_beside->currentData().toInt() == BesideNow)
        m_diff->compare(text, textOf(m_states.constFirst()));
    else
        m_diff->compare(isOldest ? text : textOf(m_states.at(row + 1)), text);
    const bool may = m_parts.templates.mayChange(m_states.constFirst());
    m_restore->setVisible(may);
    const bool same = saying(m_states.constFirst(), m_states.at(row)) == m_states.constFirst();
    if (same)
        m_restore->setDisabledBecause(tr("It says this now"));
    else
        m_restore->setUsable();
}

void TemplateVersions::bringBack()
{
    const int row = m_list->currentRow();
    if (row <= 0 || row >= m_states.size())
        return;
    m_restore->setBusy(tr("Saving…"));
    const auto wanted = saying(m_states.constFirst(), m_states.at(row));
    whenDone(m_parts.templates.put(wanted), this, [this](const Result<TemplateId> &id) {
        m_restore->setIdle();
        if (!id) {
            m_problem->setText(m_parts.sentence(id.error()));
            m_problem->show();
            return;
        }
        Q_EMIT restored(*id);
        accept();
    });
}

void TemplateVersions::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme.colors().canvas);
}

/// All that can be read of it.
QString TemplateVersions::textOf(const ReplyTemplate &one) const
{
    QStringList lines{one.title};
    if (!one.code.isEmpty())
        lines.append(TemplateWords::slash(one));
    if (!one.folder.isEmpty())
        lines.append(tr("In the folder %1").arg(one.folder));
    lines.append(QString());
    lines.append(linesOf(one.bubbles).join(QStringLiteral("\n\n")));
    auto own = one.overrides.keys();
    std::sort(own.begin(), own.end());
    for (const auto &account : std::as_const(own)) {
        const auto known = m_parts.accounts.account(account);
        lines.append(QString());
        lines.append(
            tr("As %1:", "what an account says").arg(known ? known->name : tr("another account")));
        lines.append(linesOf(one.overrides.value(account)).join(QStringLiteral("\n\n")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TemplateVersions::writtenBy(const ReplyTemplate &one) const
{
    const QString who = withoutBidiControls(m_parts.accounts.userName(one.changedBy));
    const QString when = TimeText().found(one.changedAt, m_parts.clock.nowMs());
    return who.isEmpty() ? when : tr("%1, %2", "who, when").arg(who, when);
}

} // namespace Frontdesk
