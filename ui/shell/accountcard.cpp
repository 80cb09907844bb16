// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountcard.h"

#include "core/domain/pushforecast.h"
#include "ui/models/timetext.h"
#include "ui/qr/qrcode.h"
#include "ui/shell/readmarksfield.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int CardTileSide = 32;
constexpr int CardNameColumn = 132; // pixels at 100 %

} // namespace

QString AccountCard::addFriendLink(const Account &account)
{
    const QString id = account.premiumId.isEmpty() ? account.basicId : account.premiumId;
    if (id.isEmpty() || account.platform != Platform::Line)
        return {};
    return QStringLiteral("https://line.me/R/ti/p/")
        + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

AccountCard::AccountCard(
    const Theme &theme, Account account, qint64 now, QWidget *parent, AccountSetup *setup)
    : QDialog(parent)
    , m_theme(theme)
    , m_account(std::move(account))
    , m_now(now)
    , m_setup(setup)
{
    const auto &gap = theme.metrics().gap;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_account.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    addHead(*column);
    addIds(*column);
    addMessages(*column);
    addReadMarks(*column);
    addLink(*column);
    auto *close = new Button(theme, tr("Close"), Button::Kind::Primary);
    connect(close, &Button::clicked, this, &QDialog::accept);
    column->addSpacing(gap.normal);
    column->addWidget(close, 0, Qt::AlignRight);
    setFixedWidth(theme.metrics().page.dialog);
    close->setFocus();
}

void AccountCard::addHead(QVBoxLayout &column)
{
    auto *tile = new AccountTile(m_theme, CardTileSide);
    tile->setAccount(m_account.letter, m_account.color, m_account.locale);
    auto *name = new Label(m_theme, TextStep::Title, Weight::Strong);
    name->setWrapped(true);
    name->setLocaleOfText(m_account.locale);
    name->setText(withoutBidiControls(m_account.name));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap.medium);
    row->addWidget(tile, 0, Qt::AlignTop);
    row->addWidget(name, 1);
    column.addLayout(row);
}

void AccountCard::addRow(QVBoxLayout &column, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *shown = new Label(m_theme, TextStep::Body);
    shown->setWrapped(true);
    shown->setText(value);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(column, name, shown);
}

void AccountCard::addRow(QVBoxLayout &column, const QString &name, QWidget *shown)
{
    auto *words = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text3);
    words->setText(name);
    words->setFixedWidth(m_theme.px(CardNameColumn));
    words->setWrapped(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap.normal);
    row->addWidget(words, 0, Qt::AlignTop);
    row->addWidget(shown, 1);
    column.addLayout(row);
}

/// Whether LINE has verified an account it does not tell programs.
void AccountCard::addIds(QVBoxLayout &column)
{
    addRow(column, tr("Premium ID"), m_account.premiumId);
    addRow(column, tr("Basic ID"), m_account.basicId);
}

void AccountCard::addMessages(QVBoxLayout &column)
{
    addRow(column, tr("Paid messages this month"), usage());
    addRow(column, tr("At this pace"), outlook());
    if (m_account.pushQuota) {
        addRow(column, tr("As LINE said"), TimeText().row(m_account.pushQuota->at, m_now));
    }
}

void AccountCard::addReadMarks(QVBoxLayout &column)
{
    addRow(column,
           tr("Customers are shown that they were read"),
           new ReadMarksField(m_theme, m_account, m_setup));
}

QString AccountCard::usage() const
{
    const auto &quota = m_account.pushQuota;
    const QLocale locale;
    if (!quota)
        return tr("LINE has not told it yet");
    if (!quota->limit)
        return tr("%1 used, no limit").arg(locale.toString(quota->used));
    return tr("%1 of %2 used, %3 left", "numbers of messages")
        .arg(locale.toString(quota->used),
             locale.toString(*quota->limit),
             locale.toString(std::max<qint64>(0, *quota->limit - quota->used)));
}

QString AccountCard::outlook() const
{
    if (!m_account.pushQuota)
        return {};
    const auto forecast = forecastOf(*m_account.pushQuota);
    if (!forecast)
        return {};
    const QLocale locale;
    const auto total = locale.toString(forecast->total);
    return forecast->missing > 0 ? tr("about %1 by the end of the month, %2 more than there are")
                                       .arg(total, locale.toString(forecast->missing))
                                 : tr("about %1 by the end of the month").arg(total);
}

void AccountCard::addLink(QVBoxLayout &column)
{
    const QString link = addFriendLink(m_account);
    if (link.isEmpty())
        return;
    const auto &gap = m_theme.metrics().gap;
    auto *heading = new Label(m_theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Add as a friend"));
    auto *how = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text2);
    how->setWrapped(true);
    how->setText(tr("Customers have to add the account or write first: nobody else can be written "
                    "to."));
    auto *shown = new ElidedLabel(m_theme, TextStep::Body);
    shown->setElideMode(Qt::ElideMiddle);
    shown->setText(link);
    auto *copy = new Button(m_theme, tr("Copy"), Button::Kind::Normal, Button::Size::Small);
    copy->setIconName(QStringLiteral("copy"));
    copy->setAccessibleName(tr("Copy the link"));
    connect(copy, &Button::clicked, this, [link] { QGuiApplication::clipboard()->setText(link); });
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.normal);
    row->addWidget(shown, 1);
    row->addWidget(copy);
    auto *code = new QrCode(m_theme);
    code->setText(link);
    code->setAccessibleName(tr("QR code to add %1").arg(m_account.name));
    column.addSpacing(gap.normal);
    column.addWidget(heading);
    column.addWidget(how);
    column.addLayout(row);
    column.addWidget(code, 0, Qt::AlignHCenter);
}

void AccountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk
