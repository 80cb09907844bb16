// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/settingspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QRadioButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

SettingsDialog::SettingsDialog(const Theme &theme, const Preferences &now, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_now(now)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_choice(new QComboBox)
    , m_zoom(new QComboBox)
    , m_enter(new QRadioButton(tr("Enter sends, Shift+Enter starts a new line")))
    , m_ctrlEnter(new QRadioButton(tr("Ctrl+Enter sends, Enter starts a new line")))
    , m_still(new QCheckBox(tr("No motion")))
    , m_keep(new QCheckBox(tr("Closing the window keeps Frontdesk running beside the clock")))
    , m_hold(new QComboBox)
    , m_after(new QComboBox)
    , m_suggests(new QCheckBox(tr("Suggest templates while a customer waits for an answer")))
    , m_next(new QComboBox)
    , m_fromList(new QCheckBox(tr("Only from what the list shows")))
{
    setWindowTitle(tr("Settings"));
    build();
    buildLook();
    buildWriting();
    buildWindow();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_choice, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_zoom, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_enter, &QRadioButton::clicked, this, &SettingsDialog::tell);
    connect(m_ctrlEnter, &QRadioButton::clicked, this, &SettingsDialog::tell);
    connect(m_still, &QCheckBox::clicked, this, &SettingsDialog::tell);
    connect(m_hold, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_after, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_suggests, &QCheckBox::clicked, this, &SettingsDialog::tell);
    connect(m_next, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_fromList, &QCheckBox::clicked, this, &SettingsDialog::tell);
    connect(m_keep, &QCheckBox::clicked, this, &SettingsDialog::tell);
}

void SettingsDialog::addPage(const QString &title, SettingsPage *page)
{
    page->setAccessibleName(title);
    m_pages->addWidget(scrolled(page));
    m_list->addItem(title);
    m_list->item(m_list->count() - 1)->setSizeHint({0, m_theme.metrics().control.buttonHeight});
    fitList();
}

/// As high as the page needs, if the screen is; at 250 % it often is not.
QWidget *SettingsDialog::scrolled(QWidget *page)
{
    auto *scroll = new ScrollPage;
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    const int foot = m_theme.metrics().control.buttonHeight + 2 * m_theme.metrics().gap.large;
    const int most = screen()->availableSize().height() * 9 / 10;
    resize(width(), std::max(height(), std::min(most, page->sizeHint().height() + foot)));
    return scroll;
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
    const int wide = m_list->geometry().right() + 1 + m_theme.metrics().gap.normal;
    const QRect side(0, 0, wide, height());
    painter.fillRect(side, m_theme.colors().rail);
}

void SettingsDialog::build()
{
    const auto &gap = m_theme.metrics().gap;
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(gap.huge, 0, gap.huge, gap.large);
    auto *out = new Button(m_theme, tr("Sign out"), Button::Kind::Quiet);
    out->setIconName(QStringLiteral("sign-out"));
    auto *done = new Button(m_theme, tr("Close"), Button::Kind::Normal);
    foot->addWidget(out);
    foot->addStretch();
    foot->addWidget(done);
    connect(out, &Button::clicked, this, &SettingsDialog::signOutRequested);
    connect(done, &Button::clicked, this, &QDialog::accept);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(gap.normal, gap.large, gap.normal, gap.large);
    side->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(side);
    row->addLayout(column, 1);
}

/// As wide as the longest title: Thai and German need more than English.
void SettingsDialog::fitList()
{
    const auto &gap = m_theme.metrics().gap;
    const int wanted = m_list->sizeHintForColumn(0) + 2 * gap.large;
    m_list->setFixedWidth(std::max(m_theme.px(160), wanted));
    setMinimumWidth(m_theme.metrics().page.dialog + m_list->width());
}

void SettingsDialog::buildLook()
{
    m_choice->addItem(tr("As the system"), static_cast<int>(Theme::Choice::System));
    m_choice->addItem(tr("Light"), static_cast<int>(Theme::Choice::Light));
    m_choice->addItem(tr("Dark"), static_cast<int>(Theme::Choice::Dark));
    m_choice->addItem(tr("High contrast"), static_cast<int>(Theme::Choice::Contrast));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_now.theme)));
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200, 250})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(m_now.zoom)));
    m_still->setChecked(m_now.reducedMotion);

    auto *page = new SettingsPage(m_theme);
    page->addHeading(tr("Look"));
    page->addRow(tr("Colours"), m_choice);
    page->addRow(tr("Size of everything"), m_zoom);
    page->addControl(m_still);
    addPage(tr("Look"), page);
}

void SettingsDialog::buildWriting()
{
    m_enter->setChecked(m_now.enterSends);
    m_ctrlEnter->setChecked(!m_now.enterSends);
    m_suggests->setChecked(m_now.suggestsTemplates);
    auto *page = new SettingsPage(m_theme);
    page->addHeading(tr("Writing"));
    page->addControl(m_enter);
    page->addControl(m_ctrlEnter);
    m_hold->addItem(tr("At once", "a reply leaves"), 0);
    for (const int seconds : {3, 5, 10})
        m_hold->addItem(tr("After %n second(s)", nullptr, seconds), seconds);
    m_hold->setCurrentIndex(std::max(0, m_hold->findData(m_now.holdSeconds)));
    page->addRow(tr("A reply leaves"), m_hold);
    page->addNote(tr("Until it leaves, Esc brings it back into the field. Ctrl+Enter sends it "
                     "without waiting, where Enter sends."));
    const auto addAfter = [this](const QString &name, AfterSending after) {
        m_after->addItem(name, static_cast<int>(after));
    };
    addAfter(tr("Stay in the chat"), AfterSending::Stay);
    addAfter(tr("Go to the next in the list"), AfterSending::Next);
    addAfter(tr("Go to the previous in the list"), AfterSending::Previous);
    m_after->setCurrentIndex(m_after->findData(static_cast<int>(m_now.afterSending)));
    page->addRow(tr("After sending"), m_after);
    page->addControl(m_suggests);
    page->addNote(tr("Learned on this computer from what colleagues answered; nothing leaves it."));
    addNext(*page);
    addPage(tr("Writing"), page);
}

void SettingsDialog::addNext(SettingsPage &page)
{
    m_next->addItem(tr("VIPs first"), static_cast<int>(NextOrder::Priority));
    m_next->addItem(tr("Who has waited longest"), static_cast<int>(NextOrder::Oldest));
    m_next->addItem(tr("Mine first"), static_cast<int>(NextOrder::Mine));
    m_next->setCurrentIndex(m_next->findData(static_cast<int>(m_now.next.order)));
    m_fromList->setChecked(m_now.next.listOnly);
    page.addRow(tr("Next who waits"), m_next);
    page.addControl(m_fromList);
}

void SettingsDialog::buildWindow()
{
    m_keep->setChecked(m_now.keepsInTray);
    auto *page = new SettingsPage(m_theme);
    page->addHeading(tr("Window"));
    page->addControl(m_keep);
    page->addNote(tr("Only where the desktop has a place for such icons; else closing ends it. "
                     "“Quit” is in the menu of the icon."));
    addPage(tr("Window"), page);
}

void SettingsDialog::tell()
{
    m_now.theme = static_cast<Theme::Choice>(m_choice->currentData().toInt());
    m_now.zoom = m_zoom->currentData().toInt();
    m_now.enterSends = m_enter->isChecked();
    m_now.holdSeconds = m_hold->currentData().toInt();
    m_now.afterSending = static_cast<AfterSending>(m_after->currentData().toInt());
    m_now.suggestsTemplates = m_suggests->isChecked();
    m_now.next = {static_cast<NextOrder>(m_next->currentData().toInt()), m_fromList->isChecked()};
    m_now.reducedMotion = m_still->isChecked();
    m_now.keepsInTray = m_keep->isChecked();
    Q_EMIT changed(m_now);
}

} // namespace Frontdesk
